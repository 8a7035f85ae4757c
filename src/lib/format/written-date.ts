import { dateOf, daysBetween, partsOf, weekdayOf } from './calendar-date.ts';
import { monthNamed, weekdayNamed } from './calendar-names.ts';

/** A date as somebody wrote it, with the weekday that stood in front of it. */
export interface WrittenDate {
	readonly date: string;
	/** Sunday 0 to Saturday 6, as written; it may not fit the date. */
	readonly weekday: number | null;
}

const LONGEST = 60;

/**
 * The ISO date of a written one: `30 November 2026`, `30 Nov 2026`, `30-11-2026`, `30/11/2026`,
 * `2026-11-30`, with or without a weekday in front; null for everything else, also for dates that do
 * not exist and for relative words. Day before month, always. Beside a date `near` the year may be left
 * out (`30 nov`, `30/11`) or its century (`1/2/24`): the one that lies nearest is meant.
 */
export function parseWrittenDate(text: string, near?: string): string | null {
	return readWrittenDate(text, near)?.date ?? null;
}

/** The same with the weekday as written, for those who warn when it does not fit. */
export function readWrittenDate(text: string, near?: string): WrittenDate | null {
	if (text.length > LONGEST) return null;
	let rest = text.trim().toLowerCase();
	rest = without(rest, /^hari\s+/);
	const named = /^([a-z'’‘`ʼ]+)\.?\s*,?\s*/.exec(rest);
	const weekday = named?.[1] ? weekdayNamed(named[1]) : null;
	if (named && weekday !== null) rest = rest.slice(named[0].length);
	rest = without(rest, /^(?:tanggal|tgl\.?)\s+/);
	const date = dateIn(rest) ?? (near === undefined ? null : nearest(rest, near));
	return date === null ? null : { date, weekday };
}

/** True where a weekday was written and it is not the weekday of the date. */
export function weekdayDiffers(written: WrittenDate): boolean {
	return written.weekday !== null && written.weekday !== weekdayOf(written.date);
}

function dateIn(text: string): string | null {
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
	if (numbers) return dateOf(Number(numbers[4]), Number(numbers[3]), Number(numbers[1]));
	const words = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4})$/.exec(text);
	if (!words?.[2]) return null;
	return dateOf(Number(words[3]), monthNamed(words[2]) ?? 0, Number(words[1]));
}

function nearest(text: string, near: string): string | null {
	const { year } = partsOf(near);
	const between = /^\d+([-/.])\d+$/.exec(text)?.[1] ?? ' ';
	const distance = (date: string) => Math.abs(daysBetween(near, date));
	const centuries = ['20', '19'].map((century) => text.replace(/\b(?=\d\d$)/, century));
	const [date = null] = [year, year - 1, year + 1]
		.map((one) => text + between + one)
		.concat(centuries)
		.flatMap((one) => dateIn(one) ?? [])
		.sort((one, other) => distance(one) - distance(other));
	return date;
}

function without(text: string, start: RegExp): string {
	return text.replace(start, '');
}
