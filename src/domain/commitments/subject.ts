import { and, eq, sql } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import type { CommitmentSubject } from '../access/policy.ts';
import { scopeKey, visibleCommitments } from '../access/scope.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';

/** A commitment with all that the rules of access need to know of it. */
export type FoundCommitment = Commitment & CommitmentSubject & { readonly meeting: FoundMeeting };

/** The commitment, if the actor may know of it; `not_found` otherwise, whether it exists or not. */
export function findCommitment(actor: Actor, id: number): FoundCommitment {
	const commitment = visible(actor).get({ id });
	if (!commitment) throw notFound();
	// Who owes a commitment need not be allowed to read the meeting; the rules still speak about it.
	return { ...commitment, meeting: findMeeting(SYSTEM, commitment.meetingId) };
}

/** Whether the actor may know of a commitment: for what they did themselves while they still might. */
export function mayKnow(actor: Actor, id: number): boolean {
	return visible(actor).get({ id }) !== undefined;
}

const visible = keptQueries(scopeKey, (actor: Actor) =>
	db
		.select()
		.from(commitments)
		.where(and(eq(commitments.id, sql.placeholder('id')), visibleCommitments(actor)))
		.prepare()
);

/** To whose trail an event of a commitment belongs. */
export function aboutCommitment({ id, regionId, meetingId }: FoundCommitment) {
	return { regionId, meetingId, commitmentId: id };
}
