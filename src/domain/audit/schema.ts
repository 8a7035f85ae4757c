import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, rowId } from '../../lib/columns.ts';
import { accounts } from '../accounts/schema.ts';
import { commitments } from '../commitments/schema.ts';
import { meetings } from '../meetings/schema.ts';
import { regions } from '../regions/schema.ts';

/** What happened, with typed facts; append-only by trigger, each row chained to the one before. */
export const events = sqliteTable(
	'events',
	{
		id: rowId(),
		at: instant('at').notNull(),
		name: text('name').notNull(),
		/** Null: the system, or a visitor. */
		accountId: integer('account_id').references(() => accounts.id),
		actorName: text('actor_name').notNull(),
		regionId: integer('region_id').references(() => regions.id),
		/** Whose trail it belongs to; reading an event means being allowed to read these. */
		meetingId: integer('meeting_id').references(() => meetings.id),
		commitmentId: integer('commitment_id').references(() => commitments.id),
		/** Any other record: 'institution' and its row number. */
		subject: text('subject'),
		subjectId: integer('subject_id'),
		facts: text('facts').notNull(),
		previousHash: text('previous_hash').notNull(),
		hash: text('hash').notNull().unique()
	},
	(t) => [
		index('events_account').on(t.accountId),
		index('events_region').on(t.regionId),
		index('events_meeting').on(t.meetingId),
		index('events_commitment').on(t.commitmentId),
		index('events_subject').on(t.subject, t.subjectId)
	]
);
