import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date, rowId, versionColumn } from '../../lib/columns.ts';
import { institutions } from '../institutions/schema.ts';
import { posts } from '../people/schema.ts';
import { regions } from '../regions/schema.ts';

/** Lists that are invited together: Forkopimda, semua camat, klaster V. */
export const groups = sqliteTable(
	'groups',
	{
		id: rowId(),
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		name: text('name').notNull(),
		endedOn: date('ended_on'),
		version: versionColumn()
	},
	(t) => [index('groups_region').on(t.regionId)]
);

/** A member is a post or a whole institution, never a person. */
export const groupMembers = sqliteTable(
	'group_members',
	{
		id: rowId(),
		groupId: integer('group_id')
			.notNull()
			.references(() => groups.id),
		institutionId: integer('institution_id').references(() => institutions.id),
		postId: integer('post_id').references(() => posts.id),
		position: integer('position').notNull()
	},
	(t) => [
		check('group_members_one', sql`(${t.institutionId} is null) <> (${t.postId} is null)`),
		index('group_members_group').on(t.groupId, t.position),
		index('group_members_institution').on(t.institutionId),
		index('group_members_post').on(t.postId)
	]
);
