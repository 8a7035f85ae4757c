import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
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
 *
 * They are written as plain text: put together from parts by the query builder, they took longer than the
 * queries that they belong to. What varies are row numbers out of the actor, never words.
 */
export function visibleMeetings(actor: Actor): SQL {
	if (actor.kind === 'system') return sql`1`;
	if (actor.kind === 'visitor') return sql`0`;
	return sql.raw(`(
		(meetings.confidentiality = 'ordinary' and meetings.region_id in ${list(regionsOf(actor))})
		or (meetings.confidentiality <> 'secret' and meetings.region_id in ${list(overseenRegions(actor))})
		or meetings.region_id in ${list(regionsOf(actor, ['auditor']))}
		or (meetings.confidentiality <> 'secret' and ${takesPart(actor, 'meetings.id')})
		or ${knows(actor, 'meetings.id')}
	)`);
}

/** The same for commitments; who owes one sees it, whatever its class, once the minutes are adopted. */
export function visibleCommitments(actor: Actor): SQL {
	if (actor.kind === 'system') return sql`1`;
	if (actor.kind === 'visitor') return sql`0`;
	return sql.raw(`(
		(commitments.confidentiality = 'ordinary' and commitments.region_id in ${list(regionsOf(actor))})
		or (commitments.confidentiality <> 'secret' and commitments.region_id in ${list(overseenRegions(actor))})
		or commitments.region_id in ${list(regionsOf(actor, ['auditor']))}
		or ${owes(actor)}
		or (commitments.confidentiality <> 'secret' and ${takesPart(actor, 'commitments.meeting_id')})
		or ${knows(actor, 'commitments.meeting_id')}
	)`);
}

/** Agenda items, notes, resolutions: visible where the meeting is, and secret ones only to those who know. */
export function visibleWithin(
	actor: Actor,
	row: { confidentiality: SQL; meetingId: SQL; regionId: SQL }
): SQL {
	if (actor.kind === 'system') return sql`1`;
	if (actor.kind === 'visitor') return sql`0`;
	const ofMeeting = (condition: (actor: Actor, meetingId: string) => string) =>
		sql.join(condition(actor, '#').split('#').map(sql.raw), row.meetingId);
	return sql`(
		${row.confidentiality} = 'ordinary'
		or (${row.confidentiality} = 'restricted' and (
			${row.regionId} in ${sql.raw(list(overseenRegions(actor)))} or ${ofMeeting(takesPart)}))
		or ${row.regionId} in ${sql.raw(list(regionsOf(actor, ['auditor'])))}
		or ${ofMeeting(knows)}
	)`;
}

/** Of meetings: this institution hosts them, is invited to them, or attended them; beside a scope. */
export function meetingsWith(institutionId: number): SQL {
	return sql.raw(tookPart([institutionId], 'meetings.id'));
}

/** Equal for actors who see the same: all that the conditions above read of one. */
export function scopeKey(actor: Actor): string {
	if (actor.kind !== 'account') return actor.kind;
	const grants = actor.grants.map((grant) => [grant.role, grant.regionId, grant.institutionId]);
	return JSON.stringify([actor.accountId, actor.personId, grants, actor.tookOver]);
}

/** One of these institutions hosts the meeting, is invited to it, or attended it. */
function tookPart(institutionIds: readonly number[], meetingId: string): string {
	const own = list(institutionIds);
	return `(
		exists (select 1 from meeting_hosts h where h.meeting_id = ${meetingId} and h.institution_id in ${own})
		or exists (select 1 from invitations i left join posts p on p.id = i.post_id
			where i.meeting_id = ${meetingId} and i.withdrawn_at is null
			and coalesce(i.institution_id, p.institution_id) in ${own})
		or exists (select 1 from attendances a where a.meeting_id = ${meetingId}
			and a.withdrawn_at is null and a.institution_id in ${own})
	)`;
}

function takesPart(actor: Actor, meetingId: string): string {
	return tookPart(institutionsOf(actor), meetingId);
}

function overseenRegions(actor: Actor): number[] {
	return regionsOf(actor, ['leader', 'verifier', 'auditor']);
}

/** Need to know: host's secretariat or official, a person with a part in the meeting, cleared by name. */
function knows(actor: Actor, meetingId: string): string {
	if (actor.kind !== 'account') return '0';
	const hosting = list(institutionsOf(actor, ['secretariat', 'official']));
	return `(
		exists (select 1 from meeting_hosts h where h.meeting_id = ${meetingId} and h.kind = 'host'
			and h.institution_id in ${hosting})
		or exists (select 1 from meeting_roles r where r.meeting_id = ${meetingId}
			and r.person_id in ${list([actor.personId])} and r.role in ('chair', 'minute_taker'))
		or exists (select 1 from clearances c where c.meeting_id = ${meetingId}
			and c.account_id in ${list([actor.accountId])})
	)`;
}

/** An institution of the actor leads or supports the commitment, and the minutes are adopted. */
function owes(actor: Actor): string {
	const own = list(institutionsOf(actor, ['liaison', 'official']));
	return `(commitments.state <> 'drafted' and exists (
		select 1 from commitment_parts p where p.commitment_id = commitments.id
		and p.withdrawn_at is null and p.institution_id in ${own}))`;
}

/** A literal list of row numbers; they come from the actor's grants, never from a request. */
function list(ids: readonly number[]): string {
	return `(${ids.map((id) => Math.trunc(id)).join(', ') || 'null'})`;
}
