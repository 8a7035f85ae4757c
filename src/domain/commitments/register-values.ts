import { isDate } from '../../lib/format/calendar-date.ts';
import { periodOf } from './periods.ts';

/** One of the words that may stand there; like all readers of this file null for anything else. Browser-safe. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
	return (text: string): Options[number] | null => options.find((one) => one === text) ?? null;
}

/** The number of a record. */
export function idOf(text: string): number | null {
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** The number of a record, or the word for those that have none. */
export function idOrNone(text: string): number | 'none' | null {
	return text === 'none' ? 'none' : idOf(text);
}

/** A whole number from 1 to `most`. */
export function numberOf(most: number) {
	return (text: string): number | null => {
		const read = idOf(text);
		return read !== null && read <= most ? read : null;
	};
}

/** A period as the address writes it. */
export function periodTextOf(text: string): string | null {
	return periodOf(text)?.text ?? null;
}

/** When something is due: in the next days `14d`, `none`, a month, a day, or a stretch with one end or two. */
export function dueOf(text: string): string | null {
	if (/^(?:late|none|20\d{2}-(?:0[1-9]|1[0-2]))$/.test(text) || isDate(text)) return text;
	return stretchOf(text) === null && daysAheadOf(text) === null ? null : text;
}

/** The lengths of time ahead that are offered, in days. */
export const DAYS_AHEAD = [7, 14, 30] as const;

/** The days of `14d`: from today up to so many days ahead. */
export function daysAheadOf(text: string): number | null {
	return DAYS_AHEAD.find((days) => text === `${days}d`) ?? null;
}

/** The two ends of `2026-12-01..2027-01-15`, either of which may be left open. */
export function stretchOf(text: string): { from: string | null; to: string | null } | null {
	const [, from = '', to = ''] = /^([\d-]*)\.\.([\d-]*)$/.exec(text) ?? [];
	const readable = (end: string) => end === '' || isDate(end);
	if ((from === '' && to === '') || !readable(from) || !readable(to)) return null;
	return { from: from === '' ? null : from, to: to === '' ? null : to };
}

/** Any lateness, `1` (a checkbox says `on`), or days of it, `8-14` or `61-`. */
export function lateOf(text: string): string | null {
	if (text === '1' || text === 'on') return '1';
	return lateDaysOf(text) === null ? null : text;
}

/** The least and the most days of `8-14`; no most in `61-`, and null for `1`, which is any lateness. */
export function lateDaysOf(text: string): { least: number; most: number | null } | null {
	const [, least, most] = /^([1-9]\d{0,3})-([1-9]\d{0,3})?$/.exec(text) ?? [];
	if (least === undefined) return null;
	return { least: Number(least), most: most === undefined ? null : Number(most) };
}
