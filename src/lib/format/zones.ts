import { isDate } from './calendar-date.ts';

/**
 * The three Indonesian zones. They have had no summer time and no change since 1988 (Keppres
 * 41/1987), so a fixed offset is exact and needs no zone database in the browser.
 */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type Zone = (typeof ZONES)[number];

const HOUR = 3_600_000;

const KNOWN: Readonly<Record<string, { readonly hours: number; readonly name: string }>> = {
	'Asia/Jakarta': { hours: 7, name: 'WIB' },
	// West and Central Kalimantan, as some reference data name it.
	'Asia/Pontianak': { hours: 7, name: 'WIB' },
	'Asia/Makassar': { hours: 8, name: 'WITA' },
	'Asia/Jayapura': { hours: 9, name: 'WIT' }
};

// A zone that is not one of ours is shown in UTC and says so: odd, but never wrong.
const UTC = { hours: 0, name: 'UTC' };

/** WIB, WITA or WIT. */
export function zoneAbbreviation(zone: string): string {
	return known(zone).name;
}

/** The calendar date and the time of day, `HH:MM`, at an instant (milliseconds, UTC) in a zone. */
export function localDateTime(instant: number, zone: string): { date: string; clock: string } {
	const text = new Date(instant + known(zone).hours * HOUR).toISOString();
	return { date: text.slice(0, 10), clock: text.slice(11, 16) };
}

/** The instant (milliseconds, UTC) of a date and a time `HH:MM` in a zone; null where either is none. */
export function instantOf(date: string, clock: string, zone: string): number | null {
	if (!isDate(date) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)) return null;
	return Date.parse(`${date}T${clock}:00Z`) - known(zone).hours * HOUR;
}

function known(zone: string): { readonly hours: number; readonly name: string } {
	return (Object.hasOwn(KNOWN, zone) ? KNOWN[zone] : undefined) ?? UTC;
}
