import { today } from '#lib/clock.ts';
import { may } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { isClosing } from '../commitments/aggregate.ts';
import { partsOf } from '../commitments/parts.ts';
import { readCommitment } from '../commitments/reading.ts';
import type { ReportedStatus, Verdict } from '../commitments/statuses.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { decisionsOf } from '../verifications/queries.ts';
import type { ReportState } from './lifecycle.ts';
import { lastPercent, reportsOf } from './queries.ts';
import type { FoundReport } from './queries.ts';

/** What a verifier said about the last report. */
export interface Answer {
	/** Null for a return. */
	readonly verdict: Verdict | null;
	readonly reason: string;
	readonly by: string;
	/** The day in the zone of its region. */
	readonly on: string;
}

/** What the institution said last time: this report goes on from there. */
export interface LastReport {
	readonly status: ReportedStatus;
	readonly percent: number | null;
	readonly progress: string;
	readonly state: ReportState;
	/** The day in the zone of its region. */
	readonly on: string;
}

/** What somebody needs before they report: what was agreed, and for which parts they may speak. */
export interface ReportForm {
	readonly commitment: {
		readonly id: number;
		readonly code: string;
		readonly description: string;
		readonly proof: string | null;
		readonly dueCurrent: string | null;
		/** Whether a device may keep what is typed: never of anything confidential. */
		readonly ordinary: boolean;
	};
	/** The parts on which the actor may report now; empty where there is nothing to report. */
	readonly parts: readonly {
		readonly id: number;
		readonly institution: string;
		readonly acronym: string | null;
		readonly task: string | null;
		readonly lastPercent: number | null;
		readonly last: LastReport | null;
	}[];
	/** What a verifier answered to the last report, where words go with it: this report answers those. */
	readonly answer: Answer | null;
	/** Whether the actor reports for an institution that has a part, whatever the state. */
	readonly isOwner: boolean;
}

/** The form of a report; `not_found` where the actor may not know of the commitment. */
export function reportForm(actor: Actor, commitmentId: number): ReportForm {
	const found = readCommitment(actor, commitmentId);
	const { id, code, description, proof, dueCurrent, state, confidentiality } = found;
	const ordinary = confidentiality === 'ordinary';
	const own = partsOf(commitmentId).filter((part) => may(actor, 'commitment.report', part));
	const reports = reportsOf(commitmentId);
	const open = state === 'active' ? own.filter((part) => !isClosing(part.verdict)) : [];
	return {
		commitment: { id, code, description, proof, dueCurrent, ordinary },
		parts: open.map((part) => ({
			id: part.id,
			institution: part.institution,
			acronym: part.acronym,
			task: part.task,
			lastPercent: lastPercent(part.id),
			last: lastOf(part.id, reports, zoneOfRegion(found.regionId))
		})),
		answer: unanswered(found, open, reports),
		isOwner: own.length > 0
	};
}

function lastOf(
	partId: number,
	reports: readonly FoundReport[],
	timeZone: string
): LastReport | null {
	const last = reports.find((report) => report.partId === partId);
	if (last === undefined) return null;
	const { status, percent, progress, state, reportedAt } = last;
	return { status, percent, progress, state, on: today(timeZone, reportedAt) };
}

/** The latest decision on these parts that gives a reason, unless the part has reported since. */
function unanswered(
	{ id, regionId }: { readonly id: number; readonly regionId: number },
	parts: readonly { readonly id: number }[],
	reports: readonly FoundReport[]
): Answer | null {
	const last = decisionsOf(id).find((one) => parts.some((part) => part.id === one.partId));
	if (last === undefined || last.reason === null) return null;
	const since = reports.some(
		(report) => report.partId === last.partId && report.reportedAt > last.at
	);
	if (since) return null;
	const { verdict, reason, by, at } = last;
	return { verdict, reason, by, on: today(zoneOfRegion(regionId), at) };
}
