import { today } from '#lib/clock.ts';
import { may } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { isClosing } from '../commitments/aggregate.ts';
import { partsOf } from '../commitments/parts.ts';
import { readCommitment } from '../commitments/reading.ts';
import type { Verdict } from '../commitments/statuses.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { decisionsOf } from '../verifications/queries.ts';
import { lastPercent, reportsOf } from './queries.ts';

/** What a verifier said about the last report. */
export interface Answer {
	/** Null for a return. */
	readonly verdict: Verdict | null;
	readonly reason: string;
	readonly by: string;
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
	const open = state === 'active' ? own.filter((part) => !isClosing(part.verdict)) : [];
	return {
		commitment: { id, code, description, proof, dueCurrent, ordinary },
		parts: open.map((part) => ({
			id: part.id,
			institution: part.institution,
			acronym: part.acronym,
			task: part.task,
			lastPercent: lastPercent(part.id)
		})),
		answer: unanswered(found, open),
		isOwner: own.length > 0
	};
}

/** The latest decision on these parts that gives a reason, unless the part has reported since. */
function unanswered(
	{ id, regionId }: { readonly id: number; readonly regionId: number },
	parts: readonly { readonly id: number }[]
): Answer | null {
	const last = decisionsOf(id).find((one) => parts.some((part) => part.id === one.partId));
	if (last === undefined || last.reason === null) return null;
	const since = reportsOf(id).some(
		(report) => report.partId === last.partId && report.reportedAt > last.at
	);
	if (since) return null;
	const { verdict, reason, by, at } = last;
	return { verdict, reason, by, on: today(zoneOfRegion(regionId), at) };
}
