import { and, asc, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { openOf } from '../commitments/open-of.ts';
import { meetings } from '../meetings/schema.ts';
import { shownState } from '../meetings/states.ts';
import type { ShownState } from '../meetings/states.ts';
import { findInstitution } from './subject.ts';

/**
 * The institutions whose tasks passed to one of these, at once or through others that ended in turn.
 * For those who report, what is left of them is owed like their own.
 */
export function predecessorsOf(institutionIds: readonly number[]): number[] {
	if (institutionIds.length === 0) return [];
	return statement<[string], { id: number }>(
		`with recursive passed(id) as (
			select id from institutions where successor_id in (select value from json_each(?))
			union select i.id from passed p join institutions i on i.successor_id = p.id)
		select id from passed`
	)
		.all(JSON.stringify(institutionIds))
		.map(({ id }) => id);
}

/** An institution that ended, as the page of its successor shows it. */
export interface Predecessor {
	readonly id: number;
	readonly name: string;
	readonly endedOn: string;
	/** Commitments that the reader may see and that are still to be done under its name. */
	readonly open: number;
}

/** Where the tasks of an institution went, and whose tasks came to it. */
export interface Succession {
	readonly successor: { readonly id: number; readonly name: string } | null;
	/** The latest first. */
	readonly predecessors: readonly Predecessor[];
	/** What is still to be done under its own name, as far as the reader may see it. */
	readonly open: number;
	/** Meetings that it hosts and whose minutes are not adopted, as far as the reader may see them. */
	readonly unfinished: readonly UnfinishedMeeting[];
}

/** They do not pass on: whoever runs the meetings of the institution itself finishes them. */
export interface UnfinishedMeeting {
	readonly id: number;
	readonly title: string;
	readonly shown: ShownState;
	/** A calendar date; null where none was set. */
	readonly heldOn: string | null;
}

const MOST_UNFINISHED = 100;

/** The succession of one institution; 404 outside the regions of the actor. */
export function successionOf(actor: Actor, id: number): Succession {
	const { successorId } = findInstitution(actor, id);
	const successor = statement<[number | null], { id: number; name: string }>(
		`select institution_id as id, name from institution_names
		where institution_id = ? and valid_until is null`
	).get(successorId);
	const predecessors = statement<[number], Omit<Predecessor, 'open'>>(
		`select i.id, n.name, i.ended_on as endedOn from institutions i
		join institution_names n on n.institution_id = i.id and n.valid_until is null
		where i.successor_id = ? order by i.ended_on desc, n.name`
	).all(id);
	const open = openOf(actor, [id, ...predecessors.map((one) => one.id)]);
	return {
		successor: successor ?? null,
		predecessors: predecessors.map((one) => ({ ...one, open: open.get(one.id) ?? 0 })),
		open: open.get(id) ?? 0,
		unfinished: unfinishedOf(actor, id)
	};
}

function unfinishedOf(actor: Actor, id: number): UnfinishedMeeting[] {
	return db
		.select({
			id: meetings.id,
			title: meetings.title,
			shown: shownState,
			heldOn: meetings.heldOn
		})
		.from(meetings)
		.where(
			and(
				visibleMeetings(actor),
				sql`${meetings.state} not in ('adopted', 'cancelled')`,
				sql`exists (select 1 from meeting_hosts h where h.meeting_id = ${meetings.id}
					and h.kind = 'host' and h.institution_id = ${id})`
			)
		)
		.orderBy(asc(meetings.heldOn), asc(meetings.id))
		.limit(MOST_UNFINISHED)
		.all();
}
