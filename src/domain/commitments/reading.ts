import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { aboutCommitment, findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';

const HOUR = 3_600_000;

/**
 * The commitment for a page that shows what it contains. Reading a secret one is itself an event,
 * written at most once per account, commitment and hour.
 */
export function readCommitment(actor: Actor, id: number): FoundCommitment {
	const commitment = findCommitment(actor, id);
	noteReading(actor, commitment);
	return commitment;
}

/** The same for whoever has found the commitment through one of its records: a report, a file. */
export function noteReading(actor: Actor, commitment: FoundCommitment): void {
	if (commitment.confidentiality !== 'secret' || actor.kind !== 'account') return;
	if (wasRead(actor.accountId, commitment.id)) return;
	change(actor, 'commitment.read', () => ({
		about: aboutCommitment(commitment),
		facts: { code: commitment.code },
		result: undefined
	}));
}

function wasRead(accountId: number, commitmentId: number): boolean {
	return (
		statement<[number, number, number], { id: number }>(
			`select id from events where commitment_id = ? and account_id = ?
			and name = 'commitment.read' and at > ? limit 1`
		).get(commitmentId, accountId, now() - HOUR) !== undefined
	);
}
