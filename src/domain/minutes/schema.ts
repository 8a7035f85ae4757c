import {
	check,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { accounts } from '../accounts/schema.ts';
import { institutions } from '../institutions/schema.ts';
import { agendaItems, meetings } from '../meetings/schema.ts';
import { CAPACITIES } from '../people/capacity.ts';
import { persons, posts } from '../people/schema.ts';
import { NOTE_KINDS } from './kinds.ts';
import { minutesLifecycle } from './lifecycle.ts';

/** The minutes of one meeting; their content is what was recorded under the agenda. */
export const minutes = sqliteTable(
	'minutes',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.unique()
			.references(() => meetings.id),
		state: text('state', { enum: minutesLifecycle.states }).notNull().default('draft'),
		submittedBy: integer('submitted_by').references(() => accounts.id),
		submittedAt: instant('submitted_at'),
		returnReason: text('return_reason'),
		adoptedBy: integer('adopted_by').references(() => accounts.id),
		adoptedAt: instant('adopted_at'),
		/** What was adopted, as canonical JSON, and its sha256: frozen. */
		content: text('content'),
		contentHash: text('content_hash'),
		version: versionColumn()
	},
	(t) => [
		check('minutes_state', oneOf(t.state, minutesLifecycle.states)),
		index('minutes_submitted_by').on(t.submittedBy),
		index('minutes_adopted_by').on(t.adoptedBy)
	]
);

/** Who wrote in them; the one who adopts must not be the only one here. */
export const minutesAuthors = sqliteTable(
	'minutes_authors',
	{
		minutesId: integer('minutes_id')
			.notNull()
			.references(() => minutes.id),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id)
	},
	(t) => [
		primaryKey({ columns: [t.minutesId, t.accountId] }),
		index('minutes_authors_account').on(t.accountId)
	]
);

export const addenda = sqliteTable(
	'addenda',
	{
		id: rowId(),
		minutesId: integer('minutes_id')
			.notNull()
			.references(() => minutes.id),
		number: integer('number').notNull(),
		text: text('text').notNull(),
		addedBy: integer('added_by')
			.notNull()
			.references(() => accounts.id),
		addedAt: instant('added_at').notNull()
	},
	(t) => [
		uniqueIndex('addenda_number').on(t.minutesId, t.number),
		index('addenda_added_by').on(t.addedBy)
	]
);

/** One thing said, by whom, of which kind. */
export const notes = sqliteTable(
	'notes',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		agendaItemId: integer('agenda_item_id').references(() => agendaItems.id),
		kind: text('kind', { enum: NOTE_KINDS }).notNull(),
		speakerPersonId: integer('speaker_person_id').references(() => persons.id),
		speakerPostId: integer('speaker_post_id').references(() => posts.id),
		speakerInstitutionId: integer('speaker_institution_id').references(() => institutions.id),
		/** As a source says it: Plt., Pj.; who spoke in a post that is not their own for good. */
		speakerCapacity: text('speaker_capacity', { enum: CAPACITIES }),
		/** The speaker in the source's words where nobody is named exactly. */
		speakerWords: text('speaker_words'),
		text: text('text').notNull(),
		/** Who should act and by when, in the words that were said; not yet a commitment. */
		responsibleWords: text('responsible_words'),
		dueWords: text('due_words'),
		confidentiality: text('confidentiality', { enum: CONFIDENTIALITY })
			.notNull()
			.default('ordinary'),
		position: integer('position').notNull(),
		recordedAt: instant('recorded_at').notNull(),
		withdrawnAt: instant('withdrawn_at'),
		withdrawnReason: text('withdrawn_reason'),
		version: versionColumn()
	},
	(t) => [
		check('notes_speaker_capacity', oneOf(t.speakerCapacity, CAPACITIES)),
		check('notes_kind', oneOf(t.kind, NOTE_KINDS)),
		check('notes_confidentiality', oneOf(t.confidentiality, CONFIDENTIALITY)),
		index('notes_meeting').on(t.meetingId, t.position),
		index('notes_agenda_item').on(t.agendaItemId),
		index('notes_person').on(t.speakerPersonId),
		index('notes_post').on(t.speakerPostId),
		index('notes_institution').on(t.speakerInstitutionId)
	]
);

export type Minutes = typeof minutes.$inferSelect;
export type Note = typeof notes.$inferSelect;
