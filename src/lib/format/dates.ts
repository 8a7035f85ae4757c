import { partsOf, weekdayOf } from './calendar-date.ts';
import { CALENDAR_NAMES } from './calendar-names.ts';
import type { FormatLanguage } from './calendar-names.ts';
import { NBSP } from './spaces.ts';

/**
 * Calendar dates in words. A date never breaks between its day, month and year; it may break after
 * the weekday. `plain()` takes the non-breaking spaces out for files and for comparison.
 */

/** `Senin, 23 November 2026`. */
export function fullDate(date: string, language: FormatLanguage): string {
	return `${weekday(date, language)}, ${longDate(date, language)}`;
}

/** `23 November 2026`. */
export function longDate(date: string, language: FormatLanguage): string {
	return `${dayMonth(date, language)}${NBSP}${partsOf(date).year}`;
}

/** `23 Nov 2026`. */
export function shortDate(date: string, language: FormatLanguage): string {
	const { year, month, day } = partsOf(date);
	return [day, CALENDAR_NAMES[language].shortMonths[month - 1], year].join(NBSP);
}

/** `Jum, 11 Des 2026`. */
export function dayShortDate(date: string, language: FormatLanguage): string {
	const day = CALENDAR_NAMES[language].shortDays[weekdayOf(date)];
	return `${day},${NBSP}${shortDate(date, language)}`;
}

/** `November 2026`. */
export function monthYear(date: string, language: FormatLanguage): string {
	const { year, month } = partsOf(date);
	return `${CALENDAR_NAMES[language].months[month - 1]}${NBSP}${year}`;
}

/** `Senin`. */
export function weekday(date: string, language: FormatLanguage): string {
	return weekdayName(weekdayOf(date), language);
}

/** The name of a weekday, Sunday 0 to Saturday 6. */
export function weekdayName(day: number, language: FormatLanguage): string {
	return CALENDAR_NAMES[language].days[day] ?? '';
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: FormatLanguage): string {
	return CALENDAR_NAMES[language].months[month - 1] ?? '';
}

/** `1–14 Maret 2026`, `28 Februari–3 Maret 2026`, `20 Desember 2026–4 Januari 2027`; one date when both are equal. */
export function dateRange(from: string, to: string, language: FormatLanguage): string {
	if (from === to) return longDate(to, language);
	const [first, last] = [partsOf(from), partsOf(to)];
	const start =
		first.year !== last.year
			? longDate(from, language)
			: first.month !== last.month
				? dayMonth(from, language)
				: String(first.day);
	return `${start}–${longDate(to, language)}`;
}

function dayMonth(date: string, language: FormatLanguage): string {
	const { month, day } = partsOf(date);
	return `${day}${NBSP}${monthName(month, language)}`;
}
