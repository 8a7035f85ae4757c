import { and, desc, eq, inArray } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { meetings } from '../meetings/schema.ts';
import type { ExtensionState } from './lifecycle.ts';

/** One request for a new date, with what became of it; the list is never shortened. */
export interface ExtensionEntry {
	readonly id: number;
	readonly state: ExtensionState;
	readonly before: string | null;
	readonly asked: string;
	readonly granted: string | null;
	readonly reason: string;
	readonly askedBy: string;
	/** Milliseconds, UTC. */
	readonly askedAt: number;
	readonly decidedBy: string | null;
	readonly decidedAt: number | null;
	readonly decisionReason: string | null;
	/** Where it was decided, if in a meeting that the reader may see. */
	readonly meeting: { readonly id: number; readonly title: string } | null;
}

/** All requests for a new date of a commitment, latest first; the caller has found it as the actor. */
export function extensionsOf(actor: Actor, commitmentId: number): ExtensionEntry[] {
	const rows = statement<
		[number],
		Omit<ExtensionEntry, 'meeting'> & { decidedInMeetingId: number | null }
	>(
		`select e.id, e.state, e.due_before as before, e.due_asked as asked, e.due_granted as granted,
			e.reason, p.name as askedBy, e.asked_at as askedAt, d.name as decidedBy,
			e.decided_at as decidedAt, e.decision_reason as decisionReason,
			e.decided_in_meeting_id as decidedInMeetingId
		from extensions e
		join accounts a on a.id = e.asked_by join persons p on p.id = a.person_id
		left join accounts b on b.id = e.decided_by left join persons d on d.id = b.person_id
		where e.commitment_id = ? order by e.id desc`
	).all(commitmentId);
	const meetingIds = rows.map((row) => row.decidedInMeetingId).filter((id) => id !== null);
	const seen = titlesOf(actor, meetingIds);
	return rows.map(({ decidedInMeetingId, ...row }) => ({
		...row,
		meeting: seen.find((meeting) => meeting.id === decidedInMeetingId) ?? null
	}));
}

function titlesOf(actor: Actor, ids: readonly number[]): { id: number; title: string }[] {
	if (ids.length === 0) return [];
	return db
		.select({ id: meetings.id, title: meetings.title })
		.from(meetings)
		.where(and(inArray(meetings.id, [...ids]), visibleMeetings(actor)))
		.all();
}

const MOST_MEETINGS = 30;

/** The latest meetings in which the decision may have been made, for naming one. */
export function meetingsToName(
	actor: Actor,
	regionId: number
): { id: number; title: string; heldOn: string | null }[] {
	return db
		.select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
		.from(meetings)
		.where(
			and(
				eq(meetings.regionId, regionId),
				inArray(meetings.state, ['in_session', 'interrupted', 'concluded', 'adopted']),
				visibleMeetings(actor)
			)
		)
		.orderBy(desc(meetings.heldOn), desc(meetings.id))
		.limit(MOST_MEETINGS)
		.all();
}
