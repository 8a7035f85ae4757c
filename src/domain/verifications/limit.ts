import { addDays } from '#lib/format/calendar-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Holidays } from '../calendar/working-days.ts';

/** A report should be decided within this many working days after it came in. */
const LIMIT_WORKING_DAYS = 3;

/** No run of closed days is as long: farther back every limit has passed. */
export const LONGEST_LIMIT_DAYS = 60;

/** The last day on which a report that came in on a day is decided in time. */
export function limitOf(reportedOn: string, holidays: Holidays): string {
	return addWorkingDays(reportedOn, LIMIT_WORKING_DAYS, holidays);
}

/** The earliest day on which a report may have come in to be decided in time today. */
export function firstDayInTime(today: string, holidays: Holidays): string {
	let day = today;
	for (let back = 0; back < LONGEST_LIMIT_DAYS; back++) {
		const earlier = addDays(day, -1);
		if (limitOf(earlier, holidays) < today) break;
		day = earlier;
	}
	return day;
}
