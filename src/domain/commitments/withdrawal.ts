import { and, eq, sql } from 'drizzle-orm';
import { SYSTEM } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { writeAsAuthor } from '../minutes/opening.ts';
import { assertRecordable } from '../minutes/recording.ts';
import { findMinutes } from '../minutes/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { WithdrawCommitment } from './input.ts';
import { commitmentLifecycle } from './lifecycle.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import { findCommitment } from './subject.ts';

/**
 * Takes back a commitment that is still drafted, with a reason; by who keeps the minutes, while they are
 * open. Number and code are not used again. One in force is cancelled by the chair instead.
 */
export function withdrawCommitment(
	actor: Actor,
	commitmentId: number,
	{ reason }: WithdrawCommitment
): void {
	const commitment = findCommitment(actor, commitmentId);
	authorize(actor, 'commitment.complete', commitment);
	if (commitment.state !== 'drafted') throw ruleViolation('commitment.not_to_be_completed');
	assertRecordable(findMinutes(SYSTEM, commitment.meetingId), 'commitment.meeting_not_in_session');
	cancelDrafted(actor, commitment, reason);
}

/** One drafted commitment is cancelled, by itself or with its resolution. */
export function cancelDrafted(actor: Actor, commitment: Commitment, reason: string): void {
	change(actor, 'commitment.cancelled', (writer) => {
		const { changes } = writer
			.update(commitments)
			.set({
				state: commitmentLifecycle.after('drafted', 'cancel'),
				stateReason: reason,
				version: sql`${commitments.version} + 1`
			})
			.where(and(eq(commitments.id, commitment.id), eq(commitments.state, 'drafted')))
			.run();
		if (changes === 0) throw ruleViolation('commitment.not_to_be_completed');
		writeAsAuthor(writer, actor, commitment.meetingId);
		return {
			about: {
				regionId: commitment.regionId,
				meetingId: commitment.meetingId,
				commitmentId: commitment.id
			},
			facts: { code: commitment.code, reason },
			result: undefined
		};
	});
}
