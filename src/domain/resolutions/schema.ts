import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { institutions } from '../institutions/schema.ts';
import { agendaItems, meetings } from '../meetings/schema.ts';
import { notes } from '../minutes/schema.ts';
import { CAPACITIES } from '../people/capacity.ts';
import { persons, posts } from '../people/schema.ts';
import { RESOLUTION_KINDS, STANCES } from './kinds.ts';

export const resolutions = sqliteTable(
	'resolutions',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		agendaItemId: integer('agenda_item_id').references(() => agendaItems.id),
		/** Runs through the meeting and is never reused; a withdrawn one keeps its number. */
		number: integer('number').notNull(),
		kind: text('kind', { enum: RESOLUTION_KINDS }).notNull(),
		text: text('text').notNull(),
		speakerPersonId: integer('speaker_person_id').references(() => persons.id),
		speakerPostId: integer('speaker_post_id').references(() => posts.id),
		speakerInstitutionId: integer('speaker_institution_id').references(() => institutions.id),
		/** As a source says it: Plt., Pj.; who spoke in a post that is not their own for good. */
		speakerCapacity: text('speaker_capacity', { enum: CAPACITIES }),
		speakerWords: text('speaker_words'),
		responsibleWords: text('responsible_words'),
		dueWords: text('due_words'),
		/** The note that was made a resolution, if it began as one. */
		fromNoteId: integer('from_note_id').references(() => notes.id),
		confidentiality: text('confidentiality', { enum: CONFIDENTIALITY })
			.notNull()
			.default('ordinary'),
		recordedAt: instant('recorded_at').notNull(),
		withdrawnAt: instant('withdrawn_at'),
		withdrawnReason: text('withdrawn_reason'),
		version: versionColumn()
	},
	(t) => [
		check('resolutions_speaker_capacity', oneOf(t.speakerCapacity, CAPACITIES)),
		check('resolutions_kind', oneOf(t.kind, RESOLUTION_KINDS)),
		check('resolutions_confidentiality', oneOf(t.confidentiality, CONFIDENTIALITY)),
		uniqueIndex('resolutions_number').on(t.meetingId, t.number),
		index('resolutions_agenda_item').on(t.agendaItemId),
		index('resolutions_person').on(t.speakerPersonId),
		index('resolutions_post').on(t.speakerPostId),
		index('resolutions_institution').on(t.speakerInstitutionId),
		index('resolutions_note').on(t.fromNoteId)
	]
);

export const positions = sqliteTable(
	'positions',
	{
		id: rowId(),
		resolutionId: integer('resolution_id')
			.notNull()
			.references(() => resolutions.id),
		institutionId: integer('institution_id')
			.notNull()
			.references(() => institutions.id),
		stance: text('stance', { enum: STANCES }).notNull(),
		/** The reservation, word for word. */
		note: text('note'),
		recordedAt: instant('recorded_at').notNull(),
		version: versionColumn()
	},
	(t) => [
		check('positions_stance', oneOf(t.stance, STANCES)),
		check('positions_note', sql`${t.stance} <> 'agrees_with_note' or ${t.note} is not null`),
		uniqueIndex('positions_once').on(t.resolutionId, t.institutionId),
		index('positions_institution').on(t.institutionId)
	]
);

export type Resolution = typeof resolutions.$inferSelect;
export type Position = typeof positions.$inferSelect;
