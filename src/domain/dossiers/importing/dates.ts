import { isDate } from '#lib/format/calendar-date.ts';

/** The date, where there is such a day; what else stands in the file is kept beside the row. */
export function dateOf(date: string | undefined): string | null {
	return date !== undefined && isDate(date) ? date : null;
}

/** The time of day as `HH:MM`, where a clock shows it. */
export function clockOf(clock: string | undefined): string | null {
	const [hour = '', minute = ''] = clock?.split(/[.:]/) ?? [];
	if (clock === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
	return `${hour.padStart(2, '0')}:${minute}`;
}
