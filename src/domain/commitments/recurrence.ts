import { addDays, addMonthsClamped } from '../../lib/format/calendar-date.ts';
import type { Recurrence } from '../calendar/due-kinds.ts';

/**
 * When the next report of a recurring commitment ("laporan harian", "setiap triwulan") is due. For
 * these, `dueCurrent` is that day: it moves on with each report, so that lists and calendars need no
 * rule of their own. Browser-safe.
 */
interface Step {
	readonly days?: number;
	readonly months?: number;
	/** A report up to this many days before a due day counts for that day: half a period. */
	readonly early: number;
}

const STEPS: Readonly<Record<Recurrence, Step>> = {
	daily: { days: 1, early: 0 },
	weekly: { days: 7, early: 3 },
	monthly: { months: 1, early: 15 },
	quarterly: { months: 3, early: 45 },
	semester: { months: 6, early: 91 },
	yearly: { months: 12, early: 182 }
};

/** The first due day where nobody named one: one period after the commitment came into force. */
export function firstReportDue(recurrence: Recurrence, activeOn: string): string {
	return dueDay(recurrence, activeOn, 1);
}

/**
 * The due day after a report. Due days are counted from `anchor` (the first one), so that the 31st
 * stays the last of the month; a report settles every due day that it reaches within half a period.
 */
export function nextReportDue(
	recurrence: Recurrence,
	anchor: string,
	due: string,
	reportedOn: string
): string {
	const settledUntil = addDays(reportedOn, STEPS[recurrence].early);
	let step = 0;
	let next = anchor;
	while (next < due || next <= settledUntil) next = dueDay(recurrence, anchor, ++step);
	return next;
}

function dueDay(recurrence: Recurrence, anchor: string, count: number): string {
	const { days, months } = STEPS[recurrence];
	return months === undefined
		? addDays(anchor, count * (days ?? 1))
		: addMonthsClamped(anchor, count * months);
}
