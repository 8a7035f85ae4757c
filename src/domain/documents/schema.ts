import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date, isCalendarDate, rowId } from '../../lib/columns.ts';
import { meetings } from '../meetings/schema.ts';

/** Papers that belong to a meeting, with number, date and signer as they stand on the paper. */
export const documents = sqliteTable(
	'documents',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		position: integer('position').notNull(),
		kind: text('kind').notNull(),
		title: text('title'),
		number: text('number'),
		datedOn: date('dated_on'),
		signer: text('signer'),
		signerTitle: text('signer_title')
	},
	(t) => [
		check('documents_dated_on', isCalendarDate(t.datedOn)),
		index('documents_meeting').on(t.meetingId, t.position)
	]
);
