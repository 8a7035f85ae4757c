import { CALENDAR_NAMES } from './calendar-names.ts';
import type { FormatLanguage } from './calendar-names.ts';
import { fullDate, shortDate } from './dates.ts';
import { NBSP } from './spaces.ts';
import { localDateTime, zoneAbbreviation } from './zones.ts';

/** Instants are milliseconds since 1970 in UTC; a time of day is `HH:MM`; the zone is always shown. */

/** `Senin, 23 November 2026 pukul 09.00 WITA`. */
export function dateTime(instant: number, zone: string, language: FormatLanguage): string {
	const { date, clock } = localDateTime(instant, zone);
	return fullDateTime(date, clock, zone, language);
}

/** The same for a date and a time of day as the schedule of a meeting keeps them. */
export function fullDateTime(
	date: string,
	clock: string,
	zone: string,
	language: FormatLanguage
): string {
	const at = [CALENDAR_NAMES[language].at, clockTime(clock, language), zoneAbbreviation(zone)];
	return `${fullDate(date, language)} ${at.join(NBSP)}`;
}

/** `23 Nov 2026 09.00 WITA`. */
export function shortDateTime(instant: number, zone: string, language: FormatLanguage): string {
	const { date } = localDateTime(instant, zone);
	const clock = time(instant, zone, language);
	return `${shortDate(date, language)} ${clock}${NBSP}${zoneAbbreviation(zone)}`;
}

/** `09.00`, English `09:00`; without the zone, for a column whose heading names it. */
export function time(instant: number, zone: string, language: FormatLanguage): string {
	return clockTime(localDateTime(instant, zone).clock, language);
}

/** `09:00` as stored → `09.00`, English `09:00`. */
export function clockTime(clock: string, language: FormatLanguage): string {
	return clock.replace(':', CALENDAR_NAMES[language].timeSign);
}

/** `09.00–11.30 WITA`, or `09.00 WITA s.d. selesai` where no end is fixed. */
export function timeRange(
	start: string,
	end: string | null,
	zone: string,
	language: FormatLanguage
): string {
	const first = clockTime(start, language);
	const abbreviation = zoneAbbreviation(zone);
	if (end !== null) return `${first}–${clockTime(end, language)}${NBSP}${abbreviation}`;
	return `${first}${NBSP}${abbreviation} ${CALENDAR_NAMES[language].untilFinished}`;
}
