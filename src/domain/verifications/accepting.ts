import type { Actor } from '../access/actor.ts';
import type { Verdict } from '../commitments/statuses.ts';
import { findReport } from '../reports/queries.ts';
import type { FoundReport } from '../reports/queries.ts';
import type { AcceptReport } from './input.ts';
import { giveVerdict } from './operations.ts';

/** What accepting a report says: a claim of done is *sesuai*, anything else is progress on the way. */
function acceptedAs(report: Pick<FoundReport, 'status'>): Verdict {
	return report.status === 'done' ? 'conform' : 'not_yet_conform';
}

/** The usual verdict with one key; by a verifier, with the refusals of `giveVerdict`. */
export function acceptReport(
	actor: Actor,
	reportId: number,
	{ percent, reason }: AcceptReport
): void {
	const { report } = findReport(actor, reportId);
	giveVerdict(actor, reportId, { verdict: acceptedAs(report), percent, category: null, reason });
}
