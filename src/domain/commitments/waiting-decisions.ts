import { and, asc, eq, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { institutionsOf, regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { ownInstitutions } from '../verifications/conflict.ts';
import { isOpen } from './lateness.ts';
import { nameNow } from './name-now.ts';
import { commitments, extensions } from './schema.ts';

/** A request for a new date that waits for this reader's decision. */
export interface WaitingDecision {
	readonly extensionId: number;
	readonly commitmentId: number;
	readonly code: string;
	readonly description: string;
	readonly lead: string | null;
	readonly before: string | null;
	readonly asked: string;
	readonly reason: string;
	/** Milliseconds, UTC. */
	readonly askedAt: number;
}

/** The open requests that the actor may decide, oldest first; `extension.decide` of the policy, as a list. */
export function waitingForDecision(actor: Actor, limit = 50): WaitingDecision[] {
	return db
		.select({
			extensionId: extensions.id,
			commitmentId: commitments.id,
			code: commitments.code,
			description: commitments.description,
			lead: nameNow(commitments.leadId, 'short'),
			before: extensions.dueBefore,
			asked: extensions.dueAsked,
			reason: extensions.reason,
			askedAt: extensions.askedAt
		})
		.from(extensions)
		.innerJoin(commitments, eq(commitments.id, extensions.commitmentId))
		.where(
			and(
				eq(extensions.state, sql`'asked'`),
				isOpen,
				visibleCommitments(actor),
				mayDecide(actor),
				notInArray(sql`coalesce(${commitments.leadId}, 0)`, ownInstitutions(actor))
			)
		)
		.orderBy(asc(extensions.askedAt), asc(extensions.id))
		.limit(Math.max(1, Math.min(limit, 100)))
		.all();
}

/** The leader of the region, who chairs the meeting, and the officials of its hosts. */
function mayDecide(actor: Actor): SQL | undefined {
	if (actor.kind !== 'account') return sql`0`;
	return or(
		inArray(commitments.regionId, regionsOf(actor, ['leader'])),
		sql`exists (select 1 from meeting_roles r where r.meeting_id = ${commitments.meetingId}
			and r.role = 'chair' and r.person_id = ${actor.personId})`,
		sql`exists (select 1 from meeting_hosts h where h.meeting_id = ${commitments.meetingId}
			and h.kind = 'host' and h.institution_id in ${institutionsOf(actor, ['official'])})`
	);
}
