/**
 * Calendar dates as `YYYY-MM-DD` without a zone, and the arithmetic on them. Every function expects a
 * date that exists; `isDate` says whether a text is one.
 */
export interface DateParts {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly day: number;
}

const DAY = 86_400_000;

/** True for a `YYYY-MM-DD` that exists between 1945 and 2200: what else is typed is a slip. */
export function isDate(value: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	return parts !== null && dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The date of three numbers, or null where there is no such day (30 February never becomes 2 March). */
export function dateOf(year: number, month: number, day: number): string | null {
	if (!Number.isInteger(year) || year < 1945 || year > 2200) return null;
	if (!Number.isInteger(month) || month < 1 || month > 12) return null;
	if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
	return isoOf(Date.UTC(year, month - 1, day));
}

/** The year, month and day of a date. */
export function partsOf(date: string): DateParts {
	return {
		year: Number(date.slice(0, 4)),
		month: Number(date.slice(5, 7)),
		day: Number(date.slice(8, 10))
	};
}

/** Sunday 0 to Saturday 6. */
export function weekdayOf(date: string): number {
	return new Date(timeOf(date)).getUTCDay();
}

/** 28 to 31; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date a number of calendar days later; a negative number counts back. */
export function addDays(date: string, days: number): string {
	return isoOf(timeOf(date) + days * DAY);
}

/** The same day some months later, or the last day of that month where it is shorter (31 Jan → 28 Feb). */
export function addMonthsClamped(date: string, months: number): string {
	const { year, month, day } = partsOf(date);
	const first = new Date(Date.UTC(year, month - 1 + months, 1));
	const most = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
	return isoOf(first.getTime() + (Math.min(day, most) - 1) * DAY);
}

/** How many calendar days lie from one date to another: 0 for the same day, negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The last day of a month that counts from 1; 13 is January of the next year, 0 the last December. */
export function endOfMonth(year: number, month: number): string {
	return isoOf(Date.UTC(year, month, 0));
}

function timeOf(date: string): number {
	const { year, month, day } = partsOf(date);
	return Date.UTC(year, month - 1, day);
}

function isoOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
