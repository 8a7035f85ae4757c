import { instantOf } from '#lib/format/zones.ts';

/**
 * Days as whole numbers since 1 January 1970: a hundred thousand rows are compared without reading a
 * calendar for each. Browser-safe.
 */
const DAY = 86_400_000;

/** The number of a calendar date, `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The calendar date of a number. */
export function dateOfDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day on which an instant (milliseconds, UTC) falls in an Indonesian zone. */
export function localDay(instant: number, zone: string): number {
	let behind = starts.get(zone);
	if (behind === undefined)
		starts.set(zone, (behind = instantOf('1970-01-01', '00:00', zone) ?? 0));
	return Math.floor((instant - behind) / DAY);
}

/** When 1 January 1970 began in a zone; they have no summer time, so it is the same every day. */
const starts = new Map<string, number>();

/** 0 for Monday up to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOfDay(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}
