import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

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
	return isoOf(new UTCDateMini(year, month - 1, day));
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
	return dayOf(date).getDay();
}

/** 28 to 31; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
	return getDaysInMonth(new UTCDateMini(year, month - 1, 1));
}

/** The date a number of calendar days later; a negative number counts back. */
export function addDays(date: string, days: number): string {
	return isoOf(new UTCDateMini(Date.parse(date) + days * DAY_MS));
}

/** The same day some months later, or the last day of that month where it is shorter (31 Jan → 28 Feb). */
export function addMonthsClamped(date: string, months: number): string {
	return isoOf(addMonths(dayOf(date), months));
}

/** How many calendar days lie from one date to another: 0 for the same day, negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The last day of a month that counts from 1; 13 is January of the next year, 0 the last December. */
export function endOfMonth(year: number, month: number): string {
	return isoOf(lastDayOfMonth(new UTCDateMini(year, month - 1, 1)));
}

/** Midnights UTC lie exactly this far apart, and a date alone is read as one. */
const DAY_MS = 86_400_000;

/** Midnight UTC of a date: a date has no zone, and UTC has no clock changes. */
function dayOf(date: string): Date {
	const { year, month, day } = partsOf(date);
	return new UTCDateMini(year, month - 1, day);
}

function isoOf(day: Date): string {
	return day.toISOString().slice(0, 10);
}
