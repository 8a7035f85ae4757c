import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { accounts } from '../accounts/schema.ts';
import { ROLES } from '../accounts/roles.ts';
import { regions } from '../regions/schema.ts';

/** Filters of the register under a name: one's own, or shared by an administrator with a role. */
export const savedViews = sqliteTable(
	'saved_views',
	{
		id: rowId(),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id),
		name: text('name').notNull(),
		/** The query of the register's address, as `registerAddress()` writes it. */
		query: text('query').notNull(),
		sharedRole: text('shared_role', { enum: ROLES }),
		/** In which region the role is held; null as long as the view is not shared. */
		sharedRegionId: integer('shared_region_id').references(() => regions.id),
		createdAt: instant('created_at').notNull(),
		version: versionColumn()
	},
	(t) => [
		check('saved_views_role', oneOf(t.sharedRole, ROLES)),
		uniqueIndex('saved_views_name').on(t.accountId, t.name),
		index('saved_views_shared').on(t.sharedRegionId, t.sharedRole)
	]
);
