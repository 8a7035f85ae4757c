import { eq } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import type { ReportState } from '../reports/lifecycle.ts';
import { aggregate } from './aggregate.ts';
import type { PartFacts } from './aggregate.ts';
import { nextReportDue, firstReportDue } from './recurrence.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import type { ReportedStatus } from './statuses.ts';

type Settled = Pick<
	Commitment,
	| 'dueCurrent'
	| 'reportedStatus'
	| 'reportedPercent'
	| 'reportedAt'
	| 'verdict'
	| 'verifiedPercent'
	| 'verifiedAt'
	| 'doneReportedOn'
> & { readonly closes: boolean };

/**
 * Recomputes the columns of a commitment from its parts and their reports. Called inside the
 * transaction of every report, verdict, return and reopening; nothing else writes these columns.
 * Answers whether every part now has a closing verdict.
 */
export function settle(writer: Writer, commitment: Commitment): Settled {
	const timeZone = zoneOfRegion(commitment.regionId);
	const reports = statement<[number], ReportRow>(
		`select part_id as partId, state, status, reported_at as reportedAt from reports
		where commitment_id = ? order by id desc`
	).all(commitment.id);
	const parts = partsOf(commitment.id).map((part) => ({
		...part,
		claimedDoneOn: claimedDoneOn(part, reports, timeZone)
	}));
	const { closes, ...columns } = aggregate(parts);
	const settled = { ...columns, dueCurrent: nextDue(commitment, reports, timeZone) };
	writer.update(commitments).set(settled).where(eq(commitments.id, commitment.id)).run();
	return { ...settled, closes };
}

interface ReportRow {
	readonly partId: number;
	readonly state: ReportState;
	readonly status: ReportedStatus;
	readonly reportedAt: number;
}

type PartRow = Omit<PartFacts, 'claimedDoneOn'> & { readonly id: number };

function partsOf(commitmentId: number): PartRow[] {
	return statement<[number], PartRow>(
		`select id, role, reported_status as reportedStatus, reported_percent as reportedPercent,
			reported_at as reportedAt, verdict, verified_percent as verifiedPercent,
			verified_at as verifiedAt
		from commitment_parts where commitment_id = ? and withdrawn_at is null order by role, id`
	).all(commitmentId);
}

/**
 * The day on which the part was first claimed to be done, in the unbroken run of such claims up to
 * now: adding a photo to a claim does not make it later, but a claim that was returned or found *belum
 * sesuai* ends the run.
 */
function claimedDoneOn(
	part: PartRow,
	reports: readonly ReportRow[],
	timeZone: string
): string | null {
	const closing = part.verdict === 'conform';
	let first: number | null = null;
	for (const report of reports) {
		if (report.partId !== part.id) continue;
		const stands = report.state === 'submitted' || (report.state === 'verified' && closing);
		if (report.status !== 'done' || !stands) break;
		first = report.reportedAt;
	}
	return first === null ? null : today(timeZone, first);
}

/** A recurring commitment is next due one period on; all others keep their date. */
function nextDue(
	commitment: Commitment,
	reports: readonly ReportRow[],
	timeZone: string
): string | null {
	const { dueKind, recurrence, dueCurrent, dueOriginal } = commitment;
	const last = reports[0];
	if (dueKind !== 'recurring' || recurrence === null || !last) return dueCurrent;
	const reportedOn = today(timeZone, last.reportedAt);
	const due = dueCurrent ?? firstReportDue(recurrence, reportedOn);
	return nextReportDue(recurrence, dueOriginal ?? due, due, reportedOn);
}
