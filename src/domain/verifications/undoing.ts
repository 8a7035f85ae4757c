import { and, eq, gt } from 'drizzle-orm';
import { forbidden, notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { isAccount } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import type { Verdict } from '../commitments/statuses.ts';
import { settle } from '../commitments/settling.ts';
import { findPart } from '../commitments/parts.ts';
import { aboutCommitment, findCommitment } from '../commitments/subject.ts';
import { ruleViolation } from '../problems.ts';
import { reports } from '../reports/schema.ts';
import { verifications } from './schema.ts';
import { isUntouchedSince } from './untouched.ts';

/**
 * Takes back one's own decision on a report within minutes, as long as nothing was built on it: the
 * report waits again, older ones that were settled with it too, and the part's verdict before it
 * stands. The row goes, so that no count holds what nobody stands by; the chained history keeps both.
 */
export function undoDecision(actor: Actor, id: number): number {
	const decision = db.select().from(verifications).where(eq(verifications.id, id)).get();
	if (!decision || decision.reportId === null) throw notFound();
	const commitment = findCommitment(actor, decision.commitmentId);
	authorize(actor, 'verification.queue', {});
	if (!isAccount(actor, decision.verifiedBy)) throw forbidden();
	if (!isUntouchedSince(decision)) throw ruleViolation('verification.not_undoable');
	const part = findPart(commitment.id, decision.partId);
	const { reportId } = decision;
	return change(actor, 'verification.withdrawn', (writer) => {
		writer.delete(verifications).where(eq(verifications.id, id)).run();
		waitAgain(writer, decision.partId);
		restoreVerdict(writer, decision.partId);
		if (commitment.state === 'closed')
			writer
				.update(commitments)
				.set({ state: 'active', closedAt: null })
				.where(eq(commitments.id, commitment.id))
				.run();
		settle(writer, commitment);
		return {
			about: aboutCommitment(commitment),
			facts: {
				code: commitment.code,
				institution: part.institution,
				verdict: decision.verdict
			},
			result: reportId
		};
	});
}

/** All that came after the last report on which a decision stands. */
function waitAgain(writer: Writer, partId: number): void {
	const last = statement<[number], { reportId: number | null }>(
		'select max(report_id) as reportId from verifications where part_id = ?'
	).get(partId);
	writer
		.update(reports)
		.set({ state: 'submitted' })
		.where(and(eq(reports.partId, partId), gt(reports.id, last?.reportId ?? 0)))
		.run();
}

/** The verdict before it, unless the commitment was opened again since: then none of those stands. */
function restoreVerdict(writer: Writer, partId: number): void {
	const last = statement<[number], Stood>(
		`select verdict, percent as verifiedPercent, verified_at as verifiedAt from verifications v
		where part_id = ? and kind = 'verdict' and verified_at > coalesce((select max(at) from events
			where commitment_id = v.commitment_id and name = 'commitment.reopened'), 0)
		order by id desc limit 1`
	).get(partId);
	writer
		.update(commitmentParts)
		.set(last ?? { verdict: null, verifiedPercent: null, verifiedAt: null })
		.where(eq(commitmentParts.id, partId))
		.run();
}

interface Stood {
	readonly verdict: Verdict;
	readonly verifiedPercent: number | null;
	readonly verifiedAt: number;
}
