import { and, eq, ne, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { meetings } from './schema.ts';

/** When a meeting is, as far as it is known. */
export interface Slot {
	readonly startsAt: string | null;
	readonly endsAt: string | null;
}

/** Another meeting of the same date that the actor may see. */
export interface Neighbour extends Slot {
	readonly id: number;
	readonly title: string;
	readonly place: string | null;
}

/** Surely at the same time, perhaps (a time or an end is open), or not. */
export type Overlap = 'surely' | 'perhaps' | 'no';

/**
 * The other meetings of a date that still stand and that the actor may see, in any region: a chair or an
 * invited institution may be asked to two regions at once.
 */
export function neighboursOn(actor: Actor, heldOn: string, exceptId: number): Neighbour[] {
	return db
		.select({
			id: meetings.id,
			title: meetings.title,
			startsAt: meetings.startsAt,
			endsAt: meetings.endsAt,
			place: meetings.place
		})
		.from(meetings)
		.where(
			and(
				visibleMeetings(actor),
				eq(meetings.heldOn, heldOn),
				ne(meetings.id, exceptId),
				sql`${meetings.state} not in ('cancelled', 'postponed', 'not_quorate')`
			)
		)
		.orderBy(meetings.startsAt, meetings.id)
		.limit(200)
		.all();
}

/** Whether two slots of one date overlap; nothing is assumed where a time is not known. */
export function overlap(one: Slot, other: Slot): Overlap {
	if (one.startsAt === null || other.startsAt === null) return 'perhaps';
	if (one.startsAt === other.startsAt) return 'surely';
	const [first, second] = one.startsAt < other.startsAt ? [one, other] : [other, one];
	if (first.endsAt === null) return 'perhaps';
	return second.startsAt !== null && second.startsAt < first.endsAt ? 'surely' : 'no';
}

/** Two ways of writing one place. */
export function samePlace(one: string | null, other: string | null): boolean {
	const plain = (place: string) =>
		place
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	return one !== null && other !== null && plain(one) !== '' && plain(one) === plain(other);
}

/** Those of the meetings that are chaired by a person or from a post that chairs this one. */
export function sharingChair(meetingId: number, others: readonly number[]): number[] {
	return statement<[number, string], { meetingId: number }>(
		`select distinct o.meeting_id as meetingId from meeting_roles m join meeting_roles o
		on o.role = 'chair' and (o.person_id = m.person_id or (o.person_id is null or m.person_id is null)
			and o.post_id = m.post_id)
		where m.meeting_id = ? and m.role = 'chair' and o.meeting_id in (select value from json_each(?))`
	)
		.all(meetingId, JSON.stringify(others))
		.map((row) => row.meetingId);
}

/** How many invitees of a meeting (a post, or an institution as a whole) each other meeting invites too. */
export function sharingInvitees(
	meetingId: number,
	others: readonly number[]
): ReadonlyMap<number, number> {
	const rows = statement<[number, string], { meetingId: number; invitees: number }>(
		`select o.meeting_id as meetingId, count(distinct m.id) as invitees
		from invitations m join invitations o on o.withdrawn_at is null and
			((m.kind = 'post' and o.kind = 'post' and o.post_id = m.post_id)
			or (m.kind = 'institution' and o.kind = 'institution' and o.institution_id = m.institution_id))
		where m.meeting_id = ? and m.withdrawn_at is null
		and o.meeting_id in (select value from json_each(?)) group by o.meeting_id`
	).all(meetingId, JSON.stringify(others));
	return new Map(rows.map((row) => [row.meetingId, row.invitees]));
}
