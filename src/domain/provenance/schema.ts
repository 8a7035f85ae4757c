import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId } from '../../lib/columns.ts';
import { accounts } from '../accounts/schema.ts';
import { meetings } from '../meetings/schema.ts';

/** Stated by the source, derived from what it states, or added by somebody here. */
export const BASES = ['stated', 'derived', 'added'] as const;
export type Basis = (typeof BASES)[number];

/** Where one value of one record comes from; only for records that came from a source. */
export const provenances = sqliteTable(
	'provenances',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Table name and row number of the record, and the field in it. */
		subject: text('subject').notNull(),
		subjectId: integer('subject_id').notNull(),
		field: text('field').notNull(),
		basis: text('basis', { enum: BASES }).notNull(),
		/** From what it was derived, or why it was added. */
		explanation: text('explanation'),
		accountId: integer('account_id').references(() => accounts.id),
		/** Who added it, where no account did: a name in the dossier. */
		addedBy: text('added_by'),
		at: instant('at')
	},
	(t) => [
		check('provenances_basis', oneOf(t.basis, BASES)),
		uniqueIndex('provenances_once').on(t.subject, t.subjectId, t.field),
		index('provenances_meeting').on(t.meetingId),
		index('provenances_account').on(t.accountId)
	]
);
