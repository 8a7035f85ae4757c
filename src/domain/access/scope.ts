import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { commitments } from '../commitments/schema.ts';
import { meetings } from '../meetings/schema.ts';
import { institutionsOf, regionsOf } from './actor.ts';
import type { Actor } from './actor.ts';

/**
 * What an actor may see, as conditions that every query begins with: lists, counts, search, history,
 * exports. A record's row holds its own effective class, so one condition on one row decides:
 *
 * - *biasa* (ordinary): everybody with a role in the region, and institutions that take part.
 * - *terbatas* (restricted): leaders, verifiers and auditors of the region; institutions that take part.
 * - *rahasia* (secret): hosts' secretariat, chair, minute-taker, who is cleared by name, the institutions
 *   that owe the very commitment, and auditors. Not the administrator, not the leader by rank.
 */
export function visibleMeetings(actor: Actor): SQL {
	if (actor.kind === 'system') return sql`1`;
	if (actor.kind === 'visitor') return sql`0`;
	return sql`(
		(${meetings.confidentiality} = 'ordinary' and ${meetings.regionId} in ${list(regionsOf(actor))})
		or (${meetings.confidentiality} <> 'secret' and ${meetings.regionId} in ${list(overseenRegions(actor))})
		or ${meetings.regionId} in ${list(regionsOf(actor, ['auditor']))}
		or (${meetings.confidentiality} <> 'secret' and ${takesPart(actor, sql`${meetings.id}`)})
		or ${knows(actor, sql`${meetings.id}`)}
	)`;
}

/** The same for commitments; who owes one sees it, whatever its class, once the minutes are adopted. */
export function visibleCommitments(actor: Actor): SQL {
	if (actor.kind === 'system') return sql`1`;
	if (actor.kind === 'visitor') return sql`0`;
	return sql`(
		(${commitments.confidentiality} = 'ordinary' and ${commitments.regionId} in ${list(regionsOf(actor))})
		or (${commitments.confidentiality} <> 'secret' and ${commitments.regionId} in ${list(overseenRegions(actor))})
		or ${commitments.regionId} in ${list(regionsOf(actor, ['auditor']))}
		or ${owes(actor)}
		or (${commitments.confidentiality} <> 'secret' and ${takesPart(actor, sql`${commitments.meetingId}`)})
		or ${knows(actor, sql`${commitments.meetingId}`)}
	)`;
}

/** Agenda items, notes, resolutions: visible where the meeting is, and secret ones only to those who know. */
export function visibleWithin(
	actor: Actor,
	row: { confidentiality: SQL; meetingId: SQL; regionId: SQL }
): SQL {
	if (actor.kind === 'system') return sql`1`;
	if (actor.kind === 'visitor') return sql`0`;
	return sql`(
		${row.confidentiality} = 'ordinary'
		or (${row.confidentiality} = 'restricted' and (
			${row.regionId} in ${list(overseenRegions(actor))} or ${takesPart(actor, row.meetingId)}))
		or ${row.regionId} in ${list(regionsOf(actor, ['auditor']))}
		or ${knows(actor, row.meetingId)}
	)`;
}

function overseenRegions(actor: Actor): number[] {
	return regionsOf(actor, ['leader', 'verifier', 'auditor']);
}

/** An institution of the actor hosts the meeting, is invited to it, or attended it. */
function takesPart(actor: Actor, meetingId: SQL): SQL {
	const own = list(institutionsOf(actor));
	return sql`(
		exists (select 1 from meeting_hosts h where h.meeting_id = ${meetingId} and h.institution_id in ${own})
		or exists (select 1 from invitations i left join posts p on p.id = i.post_id
			where i.meeting_id = ${meetingId} and i.withdrawn_at is null
			and coalesce(i.institution_id, p.institution_id) in ${own})
		or exists (select 1 from attendances a where a.meeting_id = ${meetingId}
			and a.withdrawn_at is null and a.institution_id in ${own})
	)`;
}

/** Need to know: host's secretariat or official, a person with a part in the meeting, cleared by name. */
function knows(actor: Actor, meetingId: SQL): SQL {
	if (actor.kind !== 'account') return sql`0`;
	const hosting = list(institutionsOf(actor, ['secretariat', 'official']));
	return sql`(
		exists (select 1 from meeting_hosts h where h.meeting_id = ${meetingId} and h.kind = 'host'
			and h.institution_id in ${hosting})
		or exists (select 1 from meeting_roles r where r.meeting_id = ${meetingId}
			and r.person_id = ${actor.personId} and r.role in ('chair', 'minute_taker'))
		or exists (select 1 from clearances c where c.meeting_id = ${meetingId} and c.account_id = ${actor.accountId})
	)`;
}

/** An institution of the actor leads or supports the commitment, and the minutes are adopted. */
function owes(actor: Actor): SQL {
	const own = list(institutionsOf(actor, ['liaison', 'official']));
	return sql`(${commitments.state} <> 'drafted' and exists (
		select 1 from commitment_parts p where p.commitment_id = ${commitments.id}
		and p.withdrawn_at is null and p.institution_id in ${own}))`;
}

/** A literal list of row numbers; they come from the actor's grants, never from a request. */
function list(ids: readonly number[]): SQL {
	return sql.raw(`(${ids.map((id) => Math.trunc(id)).join(', ') || 'null'})`);
}
