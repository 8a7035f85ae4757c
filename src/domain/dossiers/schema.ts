import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { date, instant, isCalendarDate, rowId } from '../../lib/columns.ts';
import { meetings } from '../meetings/schema.ts';

/** A meeting that came in as a file; the id of the file makes a second import harmless. */
export const dossiers = sqliteTable('dossiers', {
	id: rowId(),
	dossierId: text('dossier_id').notNull().unique(),
	meetingId: integer('meeting_id')
		.notNull()
		.unique()
		.references(() => meetings.id),
	contentHash: text('content_hash').notNull(),
	importedAt: instant('imported_at').notNull()
});

/** What a meeting's record is based on where it was not recorded here: articles, letters, scans. */
export const sources = sqliteTable(
	'sources',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		position: integer('position').notNull(),
		title: text('title'),
		publisher: text('publisher'),
		kind: text('kind'),
		byline: text('byline'),
		file: text('file'),
		url: text('url'),
		publishedOn: date('published_on')
	},
	(t) => [
		check('sources_published_on', isCalendarDate(t.publishedOn)),
		index('sources_meeting').on(t.meetingId, t.position)
	]
);

/** Something to know about the sources: where two of them differ, a misprint, a date that is not the meeting's. */
export const sourceRemarks = sqliteTable(
	'source_remarks',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		position: integer('position').notNull(),
		/** The field that it is about, as a dossier path, or null. */
		path: text('path'),
		text: text('text').notNull(),
		/** Conflicting readings as JSON, [{ value, source }], or null. */
		readings: text('readings'),
		/** A date that belongs to the source, not to the meeting: an interview. */
		date: date('date')
	},
	(t) => [
		check('source_remarks_date', isCalendarDate(t.date)),
		index('source_remarks_meeting').on(t.meetingId, t.position)
	]
);

/**
 * Where a dossier says more, less or something else than the row it became: a weekday as written, a
 * count without a column, a number that its source does not give. An export puts it back, as long as
 * the row still says what it said at the import.
 */
export const dossierDifferences = sqliteTable(
	'dossier_differences',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Table name and row number of the record, and the field below it as a dossier path. */
		subject: text('subject').notNull(),
		subjectId: integer('subject_id').notNull(),
		field: text('field').notNull(),
		/** As JSON; null where the dossier says nothing. */
		inDossier: text('in_dossier'),
		/** As JSON; null where the row has nothing. */
		inRecord: text('in_record')
	},
	(t) => [
		uniqueIndex('dossier_differences_once').on(t.subject, t.subjectId, t.field),
		index('dossier_differences_meeting').on(t.meetingId)
	]
);
