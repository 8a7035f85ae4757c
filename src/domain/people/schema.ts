import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date, flag, isCalendarDate, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { institutions } from '../institutions/schema.ts';
import { regions } from '../regions/schema.ts';
import { CAPACITIES, SEXES } from './capacity.ts';

export const posts = sqliteTable(
	'posts',
	{
		id: rowId(),
		institutionId: integer('institution_id')
			.notNull()
			.references(() => institutions.id),
		title: text('title').notNull(),
		/** True for the post that heads the institution: Kepala Dinas, Kapolres, Camat. */
		heads: flag('heads').notNull().default(false),
		rank: integer('rank').notNull().default(100),
		endedOn: date('ended_on'),
		version: versionColumn()
	},
	(t) => [index('posts_institution').on(t.institutionId, t.rank)]
);

export const persons = sqliteTable(
	'persons',
	{
		id: rowId(),
		/** The region in whose directory the person stands. */
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		/** With titles and degrees as written. */
		name: text('name').notNull(),
		/** NIP, or NRP for military and police; none for political officials. */
		serviceNumber: text('service_number'),
		phone: text('phone'),
		sex: text('sex', { enum: SEXES }),
		version: versionColumn()
	},
	(t) => [check('persons_sex', oneOf(t.sex, SEXES)), index('persons_region').on(t.regionId, t.name)]
);

export const tenures = sqliteTable(
	'tenures',
	{
		id: rowId(),
		personId: integer('person_id')
			.notNull()
			.references(() => persons.id),
		postId: integer('post_id')
			.notNull()
			.references(() => posts.id),
		capacity: text('capacity', { enum: CAPACITIES }).notNull(),
		/** Unknown where the source does not say. */
		startedOn: date('started_on'),
		endedOn: date('ended_on'),
		/** Pangkat and golongan while holding it, printed under the name of who signs: "Pembina Tk. I (IV/b)". */
		serviceRank: text('service_rank'),
		version: versionColumn()
	},
	(t) => [
		check('tenures_capacity', oneOf(t.capacity, CAPACITIES)),
		check('tenures_started_on', isCalendarDate(t.startedOn)),
		check('tenures_ended_on', isCalendarDate(t.endedOn)),
		index('tenures_person').on(t.personId),
		index('tenures_post').on(t.postId)
	]
);

export type Post = typeof posts.$inferSelect;
export type Person = typeof persons.$inferSelect;
export type Tenure = typeof tenures.$inferSelect;
