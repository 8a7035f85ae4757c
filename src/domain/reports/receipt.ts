import { notFound } from '#lib/problem.ts';
import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { findPart } from '../commitments/parts.ts';
import { noteReading } from '../commitments/reading.ts';
import { nameOfRegion, zoneOfRegion } from '../regions/queries.ts';
import { limitOf } from '../verifications/limit.ts';
import { evidenceOf, findReport } from './queries.ts';
import type { FoundEvidence, FoundReport } from './queries.ts';

/** What somebody can show who has handed a report in: its number, when, by whom, and with what. */
export interface Receipt {
	/** Which report on its commitment it is, from 1. */
	readonly number: number;
	readonly report: FoundReport;
	readonly institution: string;
	readonly commitment: { readonly id: number; readonly code: string; readonly description: string };
	readonly evidence: readonly FoundEvidence[];
	/** The last day on which it is decided in time. */
	readonly verifyBy: string;
	readonly timeZone: string;
	/** Of the commitment: stands at the head of the paper. */
	readonly regionName: string;
}

/** The receipt of a report; `not_found` unless the actor may see the commitment that it is about. */
export function receiptOf(actor: Actor, commitmentId: number, reportId: number): Receipt {
	const { report, commitment } = findReport(actor, reportId);
	if (commitment.id !== commitmentId) throw notFound();
	noteReading(actor, commitment);
	const { id, code, description, regionId } = commitment;
	const timeZone = zoneOfRegion(regionId);
	const day = today(timeZone, report.reportedAt);
	return {
		number: numberOf(report),
		report,
		institution: findPart(id, report.partId).institution,
		commitment: { id, code, description },
		evidence: evidenceOf(report.id),
		verifyBy: limitOf(day, holidaysOf(regionId, day)),
		timeZone,
		regionName: nameOfRegion(regionId)
	};
}

function numberOf({ id, commitmentId }: FoundReport): number {
	return (
		statement<[number, number], { number: number }>(
			'select count(*) as number from reports where commitment_id = ? and id <= ?'
		).get(commitmentId, id)?.number ?? 0
	);
}
