import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forbidden, invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change, together } from '../audit/change.ts';
import { aboutCommitment } from '../commitments/subject.ts';
import type { FoundCommitment } from '../commitments/subject.ts';
import { findReport } from '../reports/queries.ts';
import type { AssignVerifier } from './input.ts';
import { verifierAssignments } from './schema.ts';

export interface VerifierOption {
	readonly accountId: number;
	readonly name: string;
}

/** Who can be named: everybody who may verify in a region of this verifier, by name. */
export function verifierOptions(actor: Actor): VerifierOption[] {
	authorize(actor, 'verification.queue', {});
	return regionsOf(actor, ['verifier'])
		.flatMap(verifiersIn)
		.filter((one, index, all) => all.findIndex((o) => o.accountId === one.accountId) === index);
}

/** Whose it is to verify a commitment; null where nobody was named. The caller has found it as the actor. */
export function verifierOf(commitmentId: number): string | null {
	const found = statement<[number], { name: string }>(
		`select p.name from verifier_assignments v join accounts a on a.id = v.account_id
		join persons p on p.id = a.person_id where v.commitment_id = ?`
	).get(commitmentId);
	return found?.name ?? null;
}

/**
 * Names who verifies the commitments of some reports, or nobody; by a verifier of their regions. It
 * shares out the work and takes no right away: whoever comes first may still decide.
 */
export function assignVerifier(actor: Actor, { reports, verifier }: AssignVerifier): void {
	if (actor.kind !== 'account') throw forbidden();
	const found = reports.map((id) => findReport(actor, id).commitment);
	const commitments = found.filter(
		(one, index) => found.findIndex((other) => other.id === one.id) === index
	);
	for (const { regionId } of commitments) authorize(actor, 'verification.assign', { regionId });
	together(() => {
		for (const commitment of commitments) assign(actor, commitment, verifier, actor.accountId);
	});
}

function assign(
	actor: Actor,
	commitment: FoundCommitment,
	accountId: number | null,
	assignedBy: number
): void {
	const name = accountId === null ? null : nameOf(commitment.regionId, accountId);
	change(actor, 'verifier.assigned', (writer) => {
		if (accountId === null) {
			writer
				.delete(verifierAssignments)
				.where(eq(verifierAssignments.commitmentId, commitment.id))
				.run();
		} else {
			const set = { accountId, assignedBy, assignedAt: now() };
			writer
				.insert(verifierAssignments)
				.values({ commitmentId: commitment.id, ...set })
				.onConflictDoUpdate({ target: verifierAssignments.commitmentId, set })
				.run();
		}
		return {
			about: aboutCommitment(commitment),
			facts: { code: commitment.code, verifier: name },
			result: undefined
		};
	});
}

function nameOf(regionId: number, accountId: number): string {
	const verifier = verifiersIn(regionId).find((one) => one.accountId === accountId);
	if (!verifier) throw invalidInput({ verifier: 'choose' });
	return verifier.name;
}

function verifiersIn(regionId: number): VerifierOption[] {
	return statement<[number], VerifierOption>(
		`select distinct a.id as accountId, p.name from grants g
		join accounts a on a.id = g.account_id join persons p on p.id = a.person_id
		where g.role = 'verifier' and g.region_id = ? and g.revoked_at is null and a.disabled_at is null
		order by p.name`
	).all(regionId);
}
