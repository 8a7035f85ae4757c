import { and, eq, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import type { Actor } from '../access/actor.ts';
import { scopeKey, visibleCommitments, visibleMeetings } from '../access/scope.ts';
import { meetings } from '../meetings/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import { visibleResolutions } from '../resolutions/subject.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';

/** Where a commitment was made, as far as the reader may know of that. */
export interface SetIn {
	/** 5.1: the resolution's number and its own. */
	readonly number: string;
	readonly meeting: {
		readonly id: number;
		readonly title: string;
		readonly heldOn: string | null;
	} | null;
	readonly resolution: { readonly id: number; readonly text: string } | null;
	readonly replacedBy: { readonly id: number; readonly code: string } | null;
}

/** Values that the source does not state: who added them, and when, in milliseconds, UTC. */
export interface Added {
	readonly fields: readonly string[];
	readonly by: string | null;
	readonly at: number | null;
}

/** Who owes a secret commitment may read it without the meeting in which it was made. */
export function setIn(actor: Actor, commitment: Commitment): SetIn {
	const numbers = statement<[number], { number: string }>(
		`select r.number || '.' || c.number as number
		from commitments c join resolutions r on r.id = c.resolution_id where c.id = ?`
	).get(commitment.id);
	const meeting = visibleMeeting(actor).get({ id: commitment.meetingId });
	const resolution = visibleResolution(actor).get({ id: commitment.resolutionId });
	return {
		number: numbers?.number ?? '',
		meeting: meeting ?? null,
		resolution: resolution ?? null,
		replacedBy: commitment.replacedById === null ? null : codeOf(actor, commitment.replacedById)
	};
}

const visibleMeeting = keptQueries(scopeKey, (actor: Actor) =>
	db
		.select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
		.from(meetings)
		.where(and(eq(meetings.id, sql.placeholder('id')), visibleMeetings(actor)))
		.prepare()
);

const visibleResolution = keptQueries(scopeKey, (actor: Actor) =>
	db
		.select({ id: resolutions.id, text: resolutions.text })
		.from(resolutions)
		.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
		.where(
			and(
				eq(resolutions.id, sql.placeholder('id')),
				visibleMeetings(actor),
				visibleResolutions(actor)
			)
		)
		.prepare()
);

/** What was added to what a source states, by whom and when; one line per person and time. */
export function addedTo(commitmentId: number): Added[] {
	const marks = statement<[number], { field: string; by: string | null; at: number | null }>(
		`select v.field, coalesce(p.name, v.added_by) as by, v.at
		from provenances v left join accounts a on a.id = v.account_id
		left join persons p on p.id = a.person_id
		where v.subject = 'commitments' and v.subject_id = ? and v.basis = 'added'
		order by v.at, v.id`
	).all(commitmentId);
	const lines = new Map<string, { fields: string[]; by: string | null; at: number | null }>();
	for (const { field, by, at } of marks) {
		const key = `${at} ${by}`;
		const line = lines.get(key);
		if (line) line.fields.push(field);
		else lines.set(key, { fields: [field], by, at });
	}
	return [...lines.values()];
}

function codeOf(actor: Actor, id: number): SetIn['replacedBy'] {
	return (
		db
			.select({ id: commitments.id, code: commitments.code })
			.from(commitments)
			.where(and(eq(commitments.id, id), visibleCommitments(actor)))
			.get() ?? null
	);
}
