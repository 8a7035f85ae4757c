import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Actor } from '#domain/access/actor.ts';
import { visibleWithin } from '#domain/access/scope.ts';
import { agendaItems } from '#domain/meetings/schema.ts';
import type { Meeting } from '#domain/meetings/schema.ts';
import { notes } from '#domain/minutes/schema.ts';
import type { Note } from '#domain/minutes/schema.ts';
import { positions, resolutions } from '#domain/resolutions/schema.ts';
import type { Resolution } from '#domain/resolutions/schema.ts';
import { db } from '#lib/server/database.ts';
import { commitmentsOf } from './promises.ts';
import { classOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { anchored } from './tree.ts';

/** Agenda, notes and resolutions with their positions and commitments, as far as the actor may see. */
export function recordFields(reading: Reading): Record<string, unknown> {
	const agenda = agendaOf(reading);
	const said = notesOf(reading);
	const settled = resolutionsOf(reading);
	const numberOf = (id: number | null) =>
		id === null ? undefined : agenda.findIndex((item) => item.id === id) + 1 || undefined;
	const turned = new Set(settled.map(({ fromNoteId }) => fromNoteId));
	const nameOf = (note: Note, at: number) => (turned.has(note.id) ? `n${at + 1}` : undefined);
	const noteNames = new Map(said.map((note, at) => [note.id, nameOf(note, at)]));
	return {
		agenda: agenda.map((item, at) =>
			anchored('agenda_items', item.id, {
				number: at + 1,
				title: item.title,
				minutes_planned: item.minutesPlanned,
				presenter: reading.names.institution(item.presenterId),
				confidentiality: classOf(reading, item)
			})
		),
		notes: said.map((note) =>
			anchored('notes', note.id, {
				id: noteNames.get(note.id),
				kind: note.kind,
				...saidFields(reading, note, numberOf(note.agendaItemId))
			})
		),
		resolutions: settled.map((resolution) =>
			anchored('resolutions', resolution.id, {
				number: resolution.number,
				kind: resolution.kind,
				from_note: resolution.fromNoteId ? noteNames.get(resolution.fromNoteId) : undefined,
				...saidFields(reading, resolution, numberOf(resolution.agendaItemId)),
				positions: positionsOf(reading, resolution.id),
				commitments: commitmentsOf(reading, resolution.id)
			})
		)
	};
}

function saidFields(reading: Reading, row: Note | Resolution, agenda: number | undefined) {
	const { names } = reading;
	const { post, institution } = names.post(row.speakerPostId);
	return {
		agenda,
		speaker: {
			person: names.person(row.speakerPersonId),
			post,
			institution: names.institution(row.speakerInstitutionId) ?? institution,
			capacity: row.speakerCapacity,
			words: row.speakerWords
		},
		text: row.text,
		responsible_words: row.responsibleWords,
		due_words: row.dueWords,
		confidentiality: classOf(reading, row)
	};
}

function agendaOf({ actor, meeting }: Reading) {
	return db
		.select()
		.from(agendaItems)
		.where(within(actor, meeting, agendaItems))
		.orderBy(asc(agendaItems.position), asc(agendaItems.id))
		.all();
}

function notesOf({ actor, meeting }: Reading): Note[] {
	return db
		.select()
		.from(notes)
		.where(within(actor, meeting, notes))
		.orderBy(asc(notes.position), asc(notes.id))
		.all();
}

function resolutionsOf({ actor, meeting }: Reading): Resolution[] {
	return db
		.select()
		.from(resolutions)
		.where(within(actor, meeting, resolutions))
		.orderBy(asc(resolutions.id))
		.all();
}

function positionsOf({ names }: Reading, resolutionId: number): unknown[] {
	return db
		.select()
		.from(positions)
		.where(eq(positions.resolutionId, resolutionId))
		.orderBy(asc(positions.id))
		.all()
		.map((row) =>
			anchored('positions', row.id, {
				institution: names.institution(row.institutionId),
				stance: row.stance,
				note: row.note
			})
		);
}

function within(
	actor: Actor,
	meeting: Meeting,
	table: {
		readonly meetingId: AnySQLiteColumn;
		readonly withdrawnAt: AnySQLiteColumn;
		readonly confidentiality: AnySQLiteColumn;
	}
) {
	return and(
		eq(table.meetingId, meeting.id),
		isNull(table.withdrawnAt),
		visibleWithin(actor, {
			confidentiality: sql`${table.confidentiality}`,
			meetingId: sql`${meeting.id}`,
			regionId: sql`${meeting.regionId}`
		})
	);
}
