import { and, eq, isNull, max, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict, notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { visibleMeetings, visibleWithin } from '../access/scope.ts';
import { change } from '../audit/change.ts';
import { meetings } from '../meetings/schema.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { ChangeNote, RecordNote, WithdrawNote } from './input.ts';
import { writeAsAuthor } from './opening.ts';
import { assertRecordable } from './recording.ts';
import { asTyped, markSaid, saidColumns } from './saying.ts';
import { notes } from './schema.ts';
import type { Note } from './schema.ts';
import { findMinutes } from './subject.ts';
import type { FoundMinutes } from './subject.ts';

/** The note, if the actor may know of it; `not_found` otherwise. */
export function findNote(actor: Actor, id: number): Note {
	const found = db
		.select({ note: notes })
		.from(notes)
		.innerJoin(meetings, eq(meetings.id, notes.meetingId))
		.where(and(eq(notes.id, id), visibleMeetings(actor), visibleNotes(actor)))
		.get();
	if (!found) throw notFound();
	return found.note;
}

/** The condition on notes joined with their meetings; goes with `visibleMeetings`. */
export function visibleNotes(actor: Actor) {
	return visibleWithin(actor, {
		confidentiality: sql`${notes.confidentiality}`,
		meetingId: sql`${notes.meetingId}`,
		regionId: sql`${meetings.regionId}`
	});
}

/** Writes down one thing that was said; by who keeps the minutes, while they are open. Its row number. */
export function recordNote(actor: Actor, meetingId: number, input: RecordNote): number {
	const found = findMinutes(actor, meetingId);
	authorize(actor, 'note.record', found);
	assertRecordable(found, 'note.meeting_not_in_session');
	const columns = saidColumns(actor, found, input);
	return change(actor, 'note.recorded', (writer) => {
		const last = writer
			.select({ position: max(notes.position) })
			.from(notes)
			.where(eq(notes.meetingId, meetingId))
			.get();
		const note = writer
			.insert(notes)
			.values({ ...columns, meetingId, position: (last?.position ?? -1) + 1, recordedAt: now() })
			.returning({ id: notes.id })
			.get();
		writeAsAuthor(writer, actor, meetingId);
		return { about: about(found, note.id), facts: { kind: input.kind }, result: note.id };
	});
}

/** Corrects a note while the minutes are a draft; 409 with the stored one where somebody was faster. */
export function changeNote(actor: Actor, noteId: number, input: ChangeNote): void {
	const { note, found } = openNote(actor, noteId);
	const columns = saidColumns(actor, found, input, note);
	change(actor, 'note.changed', (writer) => {
		const { changes } = writer
			.update(notes)
			.set({ ...columns, version: sql`${notes.version} + 1` })
			.where(and(eq(notes.id, noteId), eq(notes.version, input.version)))
			.run();
		if (changes === 0) throw conflict(asTyped(note));
		const marked = { meetingId: found.id, subject: 'notes', subjectId: noteId } as const;
		markSaid(writer, actor, marked, { stored: note, columns });
		writeAsAuthor(writer, actor, note.meetingId);
		return {
			about: about(found, noteId),
			facts: { before: note.text, after: input.text },
			result: undefined
		};
	});
}

/** Takes a note out of the minutes, with a reason; it stays in the history. */
export function withdrawNote(actor: Actor, noteId: number, { reason }: WithdrawNote): void {
	const { note, found } = openNote(actor, noteId);
	change(actor, 'note.withdrawn', (writer) => {
		const { changes } = writer
			.update(notes)
			.set({
				withdrawnAt: now(),
				withdrawnReason: reason,
				version: sql`${notes.version} + 1`
			})
			.where(and(eq(notes.id, noteId), isNull(notes.withdrawnAt)))
			.run();
		if (changes === 0) throw ruleViolation('note.withdrawn');
		writeAsAuthor(writer, actor, note.meetingId);
		return { about: about(found, noteId), facts: { reason }, result: undefined };
	});
}

/** A note that may be changed just now: found, authorized, in open minutes, not withdrawn. */
function openNote(actor: Actor, noteId: number): { note: Note; found: FoundMinutes } {
	const note = findNote(actor, noteId);
	const found = findMinutes(actor, note.meetingId);
	authorize(actor, 'note.record', found);
	assertRecordable(found, 'note.meeting_not_in_session');
	if (note.withdrawnAt !== null) throw ruleViolation('note.withdrawn');
	return { note, found };
}

function about({ regionId, id: meetingId }: FoundMeeting, noteId: number) {
	return { regionId, meetingId, subject: 'notes', subjectId: noteId };
}
