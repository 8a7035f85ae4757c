import { addWorkingDays } from '../calendar/working-days.ts';
import type { Holidays } from '../calendar/working-days.ts';

/** A report should be decided within this many working days after it came in. */
const LIMIT_WORKING_DAYS = 3;

/** The last day on which a report that came in on a day is decided in time. */
export function limitOf(reportedOn: string, holidays: Holidays): string {
	return addWorkingDays(reportedOn, LIMIT_WORKING_DAYS, holidays);
}
