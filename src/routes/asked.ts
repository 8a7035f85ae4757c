import { parseWrittenDate } from '#lib/format/written-date.ts';
import { around } from '#lib/forms/fields.ts';

/** What the address of a list asks for; anything unreadable is as if it were not there. */

/** A text of the address, shortened to what a search takes. */
export function askedText(url: URL, name: string): string {
	return (url.searchParams.get(name) ?? '').trim().slice(0, 100);
}

/** The page of a list, from 1. */
export function askedPage(url: URL): number {
	return Math.min(10_000, askedId(url, 'page') ?? 1);
}

/** The number of a record. */
export function askedId(url: URL, name: string): number | null {
	const text = url.searchParams.get(name) ?? '';
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** One of a closed list, or null. */
export function askedChoice<const T extends readonly string[]>(
	url: URL,
	name: string,
	options: T
): T[number] | null {
	const text = url.searchParams.get(name);
	return options.find((one) => one === text) ?? null;
}

/** A date as people write it; `unread` where something else was written. */
export function askedDate(
	url: URL,
	name: string
): { readonly date: string | null; readonly unread: boolean } {
	const text = askedText(url, name);
	const date = parseWrittenDate(text, around());
	return { date, unread: text !== '' && date === null };
}
