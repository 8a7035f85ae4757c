import { today } from '#lib/clock.ts';
import { regions } from '../regions/schema.ts';
import { scheduleOf, silentDays } from './schedule.ts';
import type { Schedule, ScheduleFacts } from './schedule.ts';
import { commitments } from './schema.ts';

/** A row of commitments with the zone of its region; instants in milliseconds, UTC. */
export interface ScheduledRow extends Omit<ScheduleFacts, 'reportedOn' | 'activeOn'> {
	readonly reportedAt: number | null;
	readonly activeSince: number | null;
	readonly timeZone: string;
}

/** The columns of such a row, for a query that joins the region. */
export const scheduleColumns = {
	state: commitments.state,
	verdict: commitments.verdict,
	dueKind: commitments.dueKind,
	dueCurrent: commitments.dueCurrent,
	reportedStatus: commitments.reportedStatus,
	reportedPercent: commitments.reportedPercent,
	reportedAt: commitments.reportedAt,
	doneReportedOn: commitments.doneReportedOn,
	activeSince: commitments.activeSince,
	timeZone: regions.timeZone
};

/** The schedule of a stored commitment today, in the zone of its region. */
export function scheduleNow(row: ScheduledRow): Schedule | null {
	return scheduleOf(factsOf(row), { today: today(row.timeZone) });
}

/** Days without a word from its owner up to today; 0 where nothing is waited for. */
export function silentDaysNow(row: ScheduledRow): number {
	return silentDays(factsOf(row), today(row.timeZone));
}

function factsOf(row: ScheduledRow): ScheduleFacts {
	const dayOf = (instant: number | null) =>
		instant === null ? null : today(row.timeZone, instant);
	return { ...row, reportedOn: dayOf(row.reportedAt), activeOn: dayOf(row.activeSince) };
}
