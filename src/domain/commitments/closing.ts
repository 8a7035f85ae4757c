import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { change, together } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import { dropOpenExtension } from './extension.ts';
import type { ReopenCommitment } from './cancellation-input.ts';
import { commitmentParts, commitments } from './schema.ts';
import { settle } from './settling.ts';
import type { Verdict } from './statuses.ts';
import { aboutCommitment, findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';

/**
 * Closes a commitment of which every part has a closing verdict; a step of the verdict that was just
 * given, whose right was checked there. An open request for a new date falls with it.
 */
export function closeCommitment(actor: Actor, commitment: FoundCommitment, verdict: Verdict): void {
	together(() => {
		change(actor, 'commitment.closed', (writer) => {
			writer
				.update(commitments)
				.set({ state: 'closed', stateReason: null, closedAt: now() })
				.where(and(eq(commitments.id, commitment.id), eq(commitments.state, 'active')))
				.run();
			return {
				about: aboutCommitment(commitment),
				facts: { code: commitment.code, verdict },
				result: undefined
			};
		});
		dropOpenExtension(actor, commitment);
	});
}

/**
 * Opens a closed commitment again, by the chair's side, with a reason. The verdicts stay in the
 * record but no longer stand: every part must be reported and verified anew.
 */
export function reopenCommitment(actor: Actor, id: number, { reason }: ReopenCommitment): void {
	const commitment = findCommitment(actor, id);
	authorize(actor, 'commitment.reopen', commitment);
	if (commitment.state !== 'closed') throw ruleViolation('commitment.not_closed');
	change(actor, 'commitment.reopened', (writer) => {
		const { changes } = writer
			.update(commitments)
			.set({ state: 'active', stateReason: null, closedAt: null })
			.where(and(eq(commitments.id, id), eq(commitments.state, 'closed')))
			.run();
		if (changes === 0) throw ruleViolation('commitment.not_closed');
		writer
			.update(commitmentParts)
			.set({ verdict: null, verifiedPercent: null, verifiedAt: null })
			.where(eq(commitmentParts.commitmentId, id))
			.run();
		settle(writer, commitment);
		return {
			about: aboutCommitment(commitment),
			facts: { code: commitment.code, reason },
			result: undefined
		};
	});
}
