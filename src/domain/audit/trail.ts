import { and, count, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import type { Actor } from '../access/actor.ts';
import { scopeKey, visibleCommitments, visibleMeetings, visibleWithin } from '../access/scope.ts';
import { commitments } from '../commitments/schema.ts';
import { findCommitment } from '../commitments/subject.ts';
import type { FoundCommitment } from '../commitments/subject.ts';
import { meetings } from '../meetings/schema.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { EventName } from './events.ts';
import { eventNames } from './events.ts';
import { asked } from './filter.ts';
import type { AuditFilter } from './filter.ts';
import { events } from './schema.ts';

/** One line of a trail, ready to be worded. */
export interface TrailLine {
	readonly id: number;
	/** Milliseconds, UTC. */
	readonly at: number;
	readonly name: EventName;
	readonly actorName: string;
	readonly facts: Record<string, unknown>;
	readonly meetingId: number | null;
	readonly commitmentId: number | null;
}

/** A line of the log of the instance, which is not read beside its record and therefore names it. */
export interface LogLine extends TrailLine {
	/** The code of the commitment or else the title of the meeting; null where it is about neither. */
	readonly record: string | null;
}

export const TRAIL_PAGE = 100;

/** What happened to one meeting and all that belongs to it, newest first, as far as the actor may know. */
export function trailOfMeeting(actor: Actor, meetingId: number): TrailLine[] {
	findMeeting(actor, meetingId);
	return trailLines(actor, eq(events.meetingId, meetingId), 0, 1000);
}

/** What happened to one commitment, newest first. */
export function trailOfCommitment(actor: Actor, commitmentId: number): TrailLine[] {
	return trailOfFound(actor, findCommitment(actor, commitmentId));
}

/** The same of a commitment that was found as this actor. */
export function trailOfFound(actor: Actor, { id }: FoundCommitment): TrailLine[] {
	return worded(linesOfCommitment(actor).all({ id }));
}

/** The log of the instance for administrators and auditors, a page of a hundred lines. */
export function auditLog(actor: Actor, filter: AuditFilter): LogLine[] {
	const page = Math.max(1, Math.min(filter.page ?? 1, 10_000));
	return withRecords(trailLines(actor, asked(actor, filter), (page - 1) * TRAIL_PAGE, TRAIL_PAGE));
}

/** What happened last, for the home of an auditor: without what people do about their own session. */
export function latestEvents(actor: Actor, most: number): LogLine[] {
	const which = and(asked(actor, {}), sql`${events.name} not in ${OWN_SESSION}`);
	return withRecords(trailLines(actor, which, 0, most));
}

/** They come with every beginning of work, and would hide all else. */
const OWN_SESSION = [
	'account.signed_in',
	'account.sessions_ended',
	'account.language_chosen',
	'account.role_chosen'
] as const satisfies readonly EventName[];

/** How many lines of the log fit the filter, and the number of the latest one; 0 where there is none. */
export function countLog(actor: Actor, filter: AuditFilter): { count: number; latest: number } {
	const row = db
		.select({
			count: sql<number>`count(*)`,
			latest: sql<number>`coalesce(max(${events.id}), 0)`
		})
		.from(events)
		.where(and(asked(actor, filter), visibleEvents(actor)))
		.get();
	return row ?? { count: 0, latest: 0 };
}

/** So many lines are counted for a reader; of a longer log the page says that there are more. */
export const MOST_COUNTED = 5000;

/** How many lines of the log fit the filter, up to one more than `MOST_COUNTED`. */
export function countLogForPage(actor: Actor, filter: AuditFilter): number {
	const found = db
		.select({ id: events.id })
		.from(events)
		.where(and(asked(actor, filter), visibleEvents(actor)))
		.limit(MOST_COUNTED + 1)
		.as('found');
	return db.select({ count: count() }).from(found).get()?.count ?? 0;
}

/** Up to 500 lines of the log that fit the filter and are older than the line of this number. */
export function logBefore(actor: Actor, filter: AuditFilter, id: number): LogLine[] {
	return withRecords(trailLines(actor, and(asked(actor, filter), lt(events.id, id)), 0, 500));
}

/**
 * The names of records that the reader may see, as the lines about them are. What is about a commitment is
 * named by its code alone: who owes it does not thereby know the meeting.
 */
function withRecords(found: readonly TrailLine[]): LogLine[] {
	const among = (ids: readonly (number | null)[]) =>
		sql`(select value from json_each(${JSON.stringify(ids)}))`;
	const codes = new Map(
		db
			.select({ id: commitments.id, code: commitments.code })
			.from(commitments)
			.where(inArray(commitments.id, among(found.map(({ commitmentId }) => commitmentId))))
			.all()
			.map(({ id, code }) => [id, code])
	);
	const titles = new Map(
		db
			.select({ id: meetings.id, title: meetings.title })
			.from(meetings)
			.where(inArray(meetings.id, among(found.map(({ meetingId }) => meetingId))))
			.all()
			.map(({ id, title }) => [id, title])
	);
	return found.map((line) => ({
		...line,
		record:
			line.commitmentId === null
				? (titles.get(line.meetingId ?? 0) ?? null)
				: (codes.get(line.commitmentId) ?? null)
	}));
}

const linesOfCommitment = keptQueries(scopeKey, (actor: Actor) =>
	lineQuery(actor, eq(events.commitmentId, sql.placeholder('id')), 0, 1000).prepare()
);

/** Lines of the log that fit a condition on `events`, newest first, as far as the actor may know of them. */
export function trailLines(
	actor: Actor,
	which: SQL | undefined,
	offset: number,
	limit: number
): TrailLine[] {
	return worded(lineQuery(actor, which, offset, limit).all());
}

function lineQuery(actor: Actor, which: SQL | undefined, offset: number, limit: number) {
	return db
		.select({
			id: events.id,
			at: events.at,
			name: events.name,
			actorName: events.actorName,
			facts: events.facts,
			meetingId: events.meetingId,
			commitmentId: events.commitmentId
		})
		.from(events)
		.where(and(which, visibleEvents(actor)))
		.orderBy(desc(events.id))
		.limit(limit)
		.offset(offset);
}

function worded(rows: ReturnType<ReturnType<typeof lineQuery>['all']>): TrailLine[] {
	return rows.flatMap((row) => {
		const name = eventNames.find((one) => one === row.name);
		return name ? [{ ...row, name, facts: JSON.parse(row.facts) as Record<string, unknown> }] : [];
	});
}

/** An event is as confidential as the record that it is about is today; a series, as its most open meeting. */
function visibleEvents(actor: Actor): SQL {
	const within = (table: string, row: string) => {
		const at = sql.identifier(row);
		return sql`(${events.subject} is not ${table} or exists (
			select 1 from ${sql.identifier(table)} ${at} join meetings m on m.id = ${at}.meeting_id
			where ${at}.id = ${events.subjectId} and ${visibleWithin(actor, {
				confidentiality: sql`${at}.confidentiality`,
				meetingId: sql`m.id`,
				regionId: sql`m.region_id`
			})}))`;
	};
	return sql`(
		(${events.commitmentId} is null or exists (select 1 from ${commitments}
			where ${commitments.id} = ${events.commitmentId} and ${visibleCommitments(actor)}))
		and (${events.meetingId} is null or ${events.commitmentId} is not null or exists (select 1 from ${meetings}
			where ${meetings.id} = ${events.meetingId} and ${visibleMeetings(actor)}))
		and (${events.subject} is not 'series' or exists (select 1 from ${meetings}
			where ${meetings.seriesId} = ${events.subjectId} and ${visibleMeetings(actor)}))
		and ${within('resolutions', 'r')} and ${within('notes', 'n')} and ${within('agenda_items', 'g')}
	)`;
}
