import { and, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { keepInMinutes, settingDown } from '../minutes/addenda.ts';
import { findNote } from '../minutes/notes.ts';
import { findMinutes } from '../minutes/subject.ts';
import { ruleViolation } from '../problems.ts';
import { addWhereSourced } from '../provenance/marking.ts';
import type { TurnNoteIntoResolution } from './input.ts';
import { nextNumber } from './operations.ts';
import { resolutions } from './schema.ts';
import { aboutResolution } from './subject.ts';

/**
 * Makes a resolution of what was said in a note: a hope or a plan that the meeting, or later its
 * secretariat, took up. Speaker and words stay; what is decided here about a meeting that came from a
 * source is marked as added. After adoption it needs an addendum. Returns the resolution's row number.
 */
export function turnNoteIntoResolution(
	actor: Actor,
	noteId: number,
	input: TurnNoteIntoResolution
): number {
	const note = findNote(actor, noteId);
	const found = findMinutes(actor, note.meetingId);
	authorize(actor, 'resolution.record', found);
	const setting = settingDown(actor, found, {
		addendum: input.addendum,
		notInSession: 'resolution.meeting_not_in_session'
	});
	if (note.withdrawnAt !== null) throw ruleViolation('note.withdrawn');
	return change(actor, 'resolution.recorded', (writer) => {
		if (isTurned(writer, noteId)) throw ruleViolation('note.already_resolution');
		const row = writer
			.insert(resolutions)
			.values({
				meetingId: found.id,
				agendaItemId: note.agendaItemId,
				speakerPersonId: note.speakerPersonId,
				speakerPostId: note.speakerPostId,
				speakerInstitutionId: note.speakerInstitutionId,
				speakerCapacity: note.speakerCapacity,
				speakerWords: note.speakerWords,
				responsibleWords: note.responsibleWords,
				dueWords: note.dueWords,
				confidentiality: note.confidentiality,
				number: nextNumber(writer, found.id),
				kind: input.kind,
				text: input.text ?? note.text,
				fromNoteId: noteId,
				recordedAt: now()
			})
			.returning({ id: resolutions.id, number: resolutions.number, text: resolutions.text })
			.get();
		addWhereSourced(
			writer,
			actor,
			{ meetingId: found.id, subject: 'resolutions', subjectId: row.id },
			row.text === note.text ? ['kind'] : ['kind', 'text']
		);
		keepInMinutes(writer, actor, { found, setting });
		return {
			about: aboutResolution(found, row.id),
			facts: { number: row.number, kind: input.kind },
			result: row.id
		};
	});
}

function isTurned(writer: Writer, noteId: number): boolean {
	const found = writer
		.select({ id: resolutions.id })
		.from(resolutions)
		.where(and(eq(resolutions.fromNoteId, noteId), isNull(resolutions.withdrawnAt)))
		.get();
	return found !== undefined;
}
