import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { commitments } from '../commitments/schema.ts';
import { standingOf } from '../commitments/standing.ts';
import type { Standing } from '../commitments/standings.ts';
import { meetings } from '../meetings/schema.ts';
import { regions } from '../regions/schema.ts';
import { dayNumber, localDay } from './days.ts';

/**
 * One commitment that is in force or closed, as monitoring counts it. Days are whole numbers since
 * 1 January 1970, in the zone of the region; nothing here depends on today.
 */
export interface LedgerRow {
	readonly id: number;
	readonly meetingId: number;
	readonly seriesId: number | null;
	readonly functionId: number | null;
	readonly leadId: number | null;
	readonly zone: string;
	readonly standing: Standing;
	readonly open: boolean;
	/** The current due date. */
	readonly due: number | null;
	/** While a claim of done stands: the day of the last part's claim. */
	readonly claimed: number | null;
	/** The day of the latest report. */
	readonly reported: number | null;
	/** The day on which the minutes were adopted and the promise came into force. */
	readonly made: number | null;
	/** The day of the last closing verdict. */
	readonly closed: number | null;
}

/** What every total is made of: never what is drafted, cancelled or replaced. */
export const IN_FORCE: SQL = sql`${commitments.state} in ('active', 'closed')`;

/** The rows of the ledger, all or those that a condition names. */
export function readLedgerRows(which?: SQL): LedgerRow[] {
	return db
		.select(columns)
		.from(commitments)
		.innerJoin(meetings, eq(meetings.id, commitments.meetingId))
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(and(IN_FORCE, which))
		.all()
		.map((row) => {
			const day = (instant: number | null) =>
				instant === null ? null : localDay(instant, row.zone);
			return {
				id: row.id,
				meetingId: row.meetingId,
				seriesId: row.seriesId,
				functionId: row.functionId,
				leadId: row.leadId,
				zone: row.zone,
				standing: standingOf(row),
				open: row.state === 'active',
				due: row.dueCurrent === null ? null : dayNumber(row.dueCurrent),
				claimed: row.doneReportedOn === null ? null : dayNumber(row.doneReportedOn),
				reported: day(row.reportedAt),
				made: day(row.activeSince),
				closed: day(row.closedAt)
			};
		});
}

const columns = {
	id: commitments.id,
	meetingId: commitments.meetingId,
	seriesId: meetings.seriesId,
	functionId: commitments.functionId,
	leadId: commitments.leadId,
	zone: regions.timeZone,
	state: commitments.state,
	verdict: commitments.verdict,
	reportedStatus: commitments.reportedStatus,
	doneReportedOn: commitments.doneReportedOn,
	dueCurrent: commitments.dueCurrent,
	reportedAt: commitments.reportedAt,
	activeSince: commitments.activeSince,
	closedAt: commitments.closedAt
};
