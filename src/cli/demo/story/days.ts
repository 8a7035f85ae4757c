import { today } from '#lib/clock.ts';
import { addDays, partsOf } from '#lib/format/calendar-date.ts';
import { longDate, monthYear } from '#lib/format/dates.ts';
import { plain } from '#lib/format/spaces.ts';
import { holidaysFor } from '#domain/calendar/holidays.ts';
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from '#domain/calendar/working-days.ts';

/** The zone of Kabupaten Contoh, eight hours before UTC. */
export const ZONE = 'Asia/Makassar';
const ZONE_HOURS = 8;
const HOUR = 3_600_000;

/**
 * The story's last morning is over at seven: loaded earlier in the day it is yesterday's story, so that
 * nothing in it has not happened yet and one day always gives one story.
 */
const OVER_AT = 7 * HOUR;

/** Nearer than this to the day of loading a due date is exact; farther away it is a working day. */
const NEAR = 21;

/** Calendar dates by their distance in days from the day of the story. */
export interface Days {
	readonly today: string;
	on(offset: number): string;
	/** That day if offices are open; otherwise the one before it, or after it where it lies ahead. */
	working(offset: number): string;
	/** A due date: a working day where it lies weeks away. */
	due(offset: number): string;
	/** When an office gets to something: that date, or the next working day if it has come yet. */
	office(date: string): string;
}

/** The day of the story that is loaded at an instant. */
export function storyDay(instant: number): string {
	return today(ZONE, instant - OVER_AT);
}

/** The days around the day of a story; reads the table of holidays. */
export function daysFrom(day: string): Days {
	const holidays = holidaysFor(null, addDays(day, -900), addDays(day, 900));
	const on = (offset: number) => addDays(day, offset);
	const working = (offset: number) => {
		const date = on(offset);
		if (isWorkingDay(date, holidays)) return date;
		return offset < 0 ? previousWorkingDay(date, holidays) : nextWorkingDay(date, holidays);
	};
	return {
		today: day,
		on,
		working,
		due: (offset) => (Math.abs(offset) < NEAR ? on(offset) : working(offset)),
		office: (date) => {
			const open = isWorkingDay(date, holidays) ? date : nextWorkingDay(date, holidays);
			return open < day ? open : date;
		}
	};
}

/** The instant of a time of day, `08:30`, on a date in the zone of the story. */
export function instantAt(date: string, time: string): number {
	const { year, month, day } = partsOf(date);
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return Date.UTC(year, month - 1, day, hour - ZONE_HOURS, minute);
}

/** A date as an office writes it: `30 November 2026`. */
export function written(date: string): string {
	return plain(longDate(date, 'id'));
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A title with the month or quarter of its day: `{month}` is `November 2026`, `{quarter}` `Triwulan IV 2026`. */
export function withDate(title: string, date: string): string {
	const { year, month } = partsOf(date);
	return title
		.replace('{month}', plain(monthYear(date, 'id')))
		.replace('{quarter}', `Triwulan ${QUARTERS[Math.floor((month - 1) / 3)]} ${year}`);
}
