import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, rowId } from '../../columns.ts';

/** A form that was carried out, by its idempotency key: sent twice, it answers twice and acts once. */
export const submissions = sqliteTable(
	'submissions',
	{
		id: rowId(),
		/** 0 for visitors. */
		accountId: integer('account_id').notNull(),
		key: text('key').notNull(),
		route: text('route').notNull(),
		bodyHash: text('body_hash').notNull(),
		/** Where the first answer led. */
		location: text('location'),
		createdAt: instant('created_at').notNull()
	},
	(t) => [
		uniqueIndex('submissions_once').on(t.accountId, t.key),
		index('submissions_created').on(t.createdAt)
	]
);
