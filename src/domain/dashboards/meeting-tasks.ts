import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { institutionsOf, regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../accounts/roles.ts';
import { visibleMeetings } from '../access/scope.ts';
import { invitations } from '../invitations/schema.ts';
import type { MeetingState } from '../meetings/lifecycle.ts';
import { meetings } from '../meetings/schema.ts';
import { minutes } from '../minutes/schema.ts';
import { posts } from '../people/schema.ts';

/** A meeting that waits for the actor. */
export interface MeetingTask {
	readonly id: number;
	readonly title: string;
	readonly heldOn: string | null;
	/** `HH:MM` in the zone of the meeting. */
	readonly startsAt: string | null;
	readonly timeZone: string;
	readonly state: MeetingState;
	/** Where an invitation is to be answered: the first of them. */
	readonly invitationId?: number;
}

const MOST = 20;
const columns = {
	id: meetings.id,
	title: meetings.title,
	heldOn: meetings.heldOn,
	startsAt: meetings.startsAt,
	timeZone: meetings.timeZone,
	state: meetings.state
};

/** Meetings in session now of which the actor takes or reads the minutes as host, chair or minute-taker. */
export function meetingsInSession(actor: Actor): MeetingTask[] {
	return meetingsWhere(and(visibleMeetings(actor), IN_SESSION, runBy(actor)));
}

/** Meetings of today that have not begun and that the actor runs. */
export function meetingsToBegin(actor: Actor, today: string): MeetingTask[] {
	const isToday = and(eq(meetings.state, sql`'scheduled'`), eq(meetings.heldOn, today));
	return meetingsWhere(and(visibleMeetings(actor), isToday, runBy(actor)));
}

/** Of some meetings those that the actor runs: only there the home leads to what is missing. */
export function thoseRunBy(actor: Actor, ids: readonly number[]): ReadonlySet<number> {
	const among = sql`${meetings.id} in (select value from json_each(${JSON.stringify(ids)}))`;
	const rows = db
		.select({ id: meetings.id })
		.from(meetings)
		.where(and(visibleMeetings(actor), among, runBy(actor)))
		.all();
	return new Set(rows.map(({ id }) => id));
}

/** Submitted minutes that the actor may adopt, as official of a host or as the named chair. */
export function minutesToAdopt(actor: Actor): MeetingTask[] {
	const adopts = sql`(${hostedBy(actor, ['official'])} or ${hostless(actor, 'official')}
		or ${inRole(actor, 'chair')})`;
	return minutesWhere(and(visibleMeetings(actor), eq(minutes.state, 'submitted'), adopts));
}

/** Concluded meetings whose minutes the actor still has to finish and submit. */
export function minutesToSubmit(actor: Actor): MeetingTask[] {
	const draft = and(eq(meetings.state, 'concluded'), eq(minutes.state, 'draft'));
	return minutesWhere(and(visibleMeetings(actor), draft, recordedBy(actor)));
}

/** Submitted minutes of the actor's own that wait for somebody else to adopt them. */
export function minutesHandedIn(actor: Actor): MeetingTask[] {
	const submitted = eq(minutes.state, 'submitted');
	return minutesWhere(and(visibleMeetings(actor), submitted, recordedBy(actor)));
}

/** Coming meetings to which an institution of the actor is invited and has not answered. */
export function invitationsToAnswer(actor: Actor, today: string): MeetingTask[] {
	const own = institutionsOf(actor, ['liaison', 'official']);
	return db
		.select({ ...columns, invitationId: sql<number>`min(${invitations.id})` })
		.from(invitations)
		.innerJoin(meetings, eq(meetings.id, invitations.meetingId))
		.leftJoin(posts, eq(posts.id, invitations.postId))
		.where(
			and(
				visibleMeetings(actor),
				eq(meetings.state, 'scheduled'),
				sql`(${meetings.heldOn} is null or ${meetings.heldOn} >= ${today})`,
				eq(invitations.answer, 'none'),
				sql`${invitations.withdrawnAt} is null`,
				sql`coalesce(${invitations.institutionId}, ${posts.institutionId}) in ${idsOrNone(own)}`
			)
		)
		.groupBy(meetings.id)
		.orderBy(meetings.heldOn, meetings.startsAt, meetings.id)
		.limit(MOST)
		.all();
}

const IN_SESSION = sql`${meetings.state} in ('in_session', 'interrupted')`;

function meetingsWhere(which: SQL | undefined): MeetingTask[] {
	return db
		.select(columns)
		.from(meetings)
		.where(which)
		.orderBy(meetings.heldOn, meetings.startsAt, meetings.id)
		.limit(MOST)
		.all();
}

function minutesWhere(which: SQL | undefined): MeetingTask[] {
	return db
		.select(columns)
		.from(meetings)
		.innerJoin(minutes, eq(minutes.meetingId, meetings.id))
		.where(which)
		.orderBy(meetings.heldOn, meetings.id)
		.limit(MOST)
		.all();
}

function recordedBy(actor: Actor): SQL {
	return sql`(${hostedBy(actor, ['secretariat', 'minute_taker'])} or ${hostless(actor, 'secretariat')}
		or ${inRole(actor, 'minute_taker')})`;
}

function runBy(actor: Actor): SQL {
	return sql`(${recordedBy(actor)} or ${hostedBy(actor, ['official'])} or ${inRole(actor, 'chair')})`;
}

function hostedBy(actor: Actor, roles: readonly Role[]): SQL {
	const institutionIds = institutionsOf(actor, roles);
	return sql`exists (select 1 from meeting_hosts h where h.meeting_id = ${meetings.id}
		and h.kind = 'host' and h.institution_id in ${idsOrNone(institutionIds)})`;
}

// A source may name no host: then the region's secretariats and officials see to it, as in the policy.
function hostless(actor: Actor, role: Role): SQL {
	const regionIds = regionsOf(actor, [role]);
	return sql`(${meetings.regionId} in ${idsOrNone(regionIds)} and not exists (select 1
		from meeting_hosts h where h.meeting_id = ${meetings.id} and h.kind = 'host'))`;
}

function inRole(actor: Actor, role: 'chair' | 'minute_taker'): SQL {
	if (actor.kind !== 'account') return sql`0`;
	return sql`exists (select 1 from meeting_roles r where r.meeting_id = ${meetings.id}
		and r.role = ${role} and r.person_id = ${actor.personId})`;
}

/** An empty list would be `in ()`; row numbers begin at 1, so 0 is nobody. */
function idsOrNone(ids: readonly number[]): readonly number[] {
	return ids.length > 0 ? ids : [0];
}
