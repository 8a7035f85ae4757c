import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { provenances } from './schema.ts';

/** The record whose values somebody added, by table name and row number. */
export interface Marked {
	readonly meetingId: number;
	readonly subject:
		'meetings' | 'meeting_roles' | 'agenda_items' | 'notes' | 'resolutions' | 'commitments';
	readonly subjectId: number;
}

/**
 * Marks values as added by a person, with who and when, beside what the source stated; a later
 * addition to the same field takes the place of the earlier mark. Inside the change that adds them.
 */
export function addProvenance(
	writer: Writer,
	actor: Actor,
	{ meetingId, subject, subjectId }: Marked,
	fields: readonly string[]
): void {
	const mark = {
		basis: 'added',
		explanation: null,
		accountId: actor.kind === 'account' ? actor.accountId : null,
		addedBy: null,
		at: now()
	} as const;
	for (const field of fields)
		writer
			.insert(provenances)
			.values({ meetingId, subject, subjectId, field, ...mark })
			.onConflictDoUpdate({
				target: [provenances.subject, provenances.subjectId, provenances.field],
				set: mark
			})
			.run();
}

/** The same, only where the record of the meeting came in from a source: elsewhere all is ours anyway. */
export function addWhereSourced(
	writer: Writer,
	actor: Actor,
	marked: Marked,
	fields: readonly string[]
): void {
	if (cameFromSource(marked.meetingId)) addProvenance(writer, actor, marked, fields);
}

/**
 * Values of a record from a source were changed here: whatever was known of their origin, below the
 * named fields too, gives way to who changed them and when.
 */
export function changeWhereSourced(
	writer: Writer,
	actor: Actor,
	marked: Marked,
	fields: readonly string[]
): void {
	if (!cameFromSource(marked.meetingId)) return;
	for (const field of fields)
		writer
			.delete(provenances)
			.where(
				and(
					ofRecord(marked),
					sql`substr(${provenances.field}, 1, ${field.length + 1}) in (${`${field}.`}, ${`${field}[`})`
				)
			)
			.run();
	addProvenance(writer, actor, marked, fields);
}

/** A record is gone: a later one under its row number must not inherit where it came from. */
export function forgetProvenance(writer: Writer, marked: Omit<Marked, 'meetingId'>): void {
	writer.delete(provenances).where(ofRecord(marked)).run();
}

/** Whether the record of a meeting came in from a source, so that what it lacks is the source's silence. */
export function cameFromSource(meetingId: number): boolean {
	return (
		statement<[number], { found: 1 }>('select 1 as found from dossiers where meeting_id = ?').get(
			meetingId
		) !== undefined
	);
}

function ofRecord({ subject, subjectId }: Omit<Marked, 'meetingId'>) {
	return and(eq(provenances.subject, subject), eq(provenances.subjectId, subjectId));
}
