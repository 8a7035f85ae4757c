import { and, eq } from 'drizzle-orm';
import { invalidInput } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { stricter } from '../access/confidentiality.ts';
import { visibleCommitments } from '../access/scope.ts';
import { change, together } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import type { CancelCommitment, ReplaceCommitment } from './cancellation-input.ts';
import { dropOpenExtension } from './extension.ts';
import { commitmentLifecycle } from './lifecycle.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import { aboutCommitment, findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';

/** The chair's side declares that it will not be done, with a reason; the record and its code stay. */
export function cancelCommitment(actor: Actor, id: number, { reason }: CancelCommitment): void {
	const commitment = findCommitment(actor, id);
	authorize(actor, 'commitment.cancel', commitment);
	together(() => {
		change(actor, 'commitment.cancelled', (writer) => {
			leave(writer, commitment, 'cancel', { stateReason: reason });
			const facts = { code: commitment.code, reason };
			return { about: aboutCommitment(commitment), facts, result: undefined };
		});
		dropOpenExtension(actor, commitment);
	});
}

/** Another commitment that is in force, named by its code, takes its place; by the chair's side. */
export function replaceCommitment(
	actor: Actor,
	id: number,
	{ replacement, reason }: ReplaceCommitment
): void {
	const commitment = findCommitment(actor, id);
	authorize(actor, 'commitment.cancel', commitment);
	const { id: replacedById, confidentiality } = findReplacement(actor, commitment, replacement);
	const isStricter =
		stricter(confidentiality, commitment.confidentiality) !== commitment.confidentiality;
	together(() => {
		change(actor, 'commitment.replaced', (writer) => {
			leave(writer, commitment, 'replace', { stateReason: reason, replacedById });
			const facts = { code: commitment.code, by: isStricter ? null : replacement, reason };
			return { about: aboutCommitment(commitment), facts, result: undefined };
		});
		dropOpenExtension(actor, commitment);
	});
}

/** The state decides in the statement itself: 409 where it has moved on. */
function leave(
	writer: Writer,
	commitment: FoundCommitment,
	move: 'cancel' | 'replace',
	values: { readonly stateReason: string; readonly replacedById?: number }
): void {
	const after = commitmentLifecycle.after(commitment.state, move);
	if (after === undefined) throw ruleViolation('commitment.move_not_allowed');
	const { changes } = writer
		.update(commitments)
		.set({ ...values, state: after })
		.where(and(eq(commitments.id, commitment.id), eq(commitments.state, commitment.state)))
		.run();
	if (changes === 0) throw ruleViolation('commitment.move_not_allowed');
}

/** What the actor cannot see cannot take a place either: the answer is the same as for a wrong code. */
function findReplacement(
	actor: Actor,
	replaced: FoundCommitment,
	code: string
): Pick<Commitment, 'id' | 'confidentiality'> {
	const found = db
		.select({
			id: commitments.id,
			state: commitments.state,
			confidentiality: commitments.confidentiality
		})
		.from(commitments)
		.where(
			and(
				eq(commitments.regionId, replaced.regionId),
				eq(commitments.code, code),
				visibleCommitments(actor)
			)
		)
		.get();
	const fits =
		found && found.id !== replaced.id && (found.state === 'active' || found.state === 'closed');
	if (!fits) throw invalidInput({ replacement: 'no_such_commitment' });
	return found;
}
