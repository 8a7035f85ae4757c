import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, oneOf, rowId } from '../../lib/columns.ts';
import { REGION_KINDS, TIME_ZONES } from './kinds.ts';

/** Provinces, kabupaten and kota with their Kemendagri codes; reference data, loaded, never typed. */
export const regions = sqliteTable(
	'regions',
	{
		id: rowId(),
		code: text('code').notNull().unique(),
		name: text('name').notNull(),
		kind: text('kind', { enum: REGION_KINDS }).notNull(),
		provinceCode: text('province_code').notNull(),
		timeZone: text('time_zone', { enum: TIME_ZONES }).notNull(),
		/** True where an institution of this instance works here; only these are offered in forms. */
		inUse: flag('in_use').notNull().default(false),
		fictional: flag('fictional').notNull().default(false)
	},
	(t) => [
		check('regions_kind', oneOf(t.kind, REGION_KINDS)),
		check('regions_time_zone', oneOf(t.timeZone, TIME_ZONES)),
		index('regions_in_use').on(t.inUse)
	]
);

export type Region = typeof regions.$inferSelect;

/** Fields of government work, *urusan*: what an institution is for, whatever its name. */
export const functions = sqliteTable('functions', {
	id: rowId(),
	code: text('code').notNull().unique(),
	name: text('name').notNull(),
	nameEnglish: text('name_english').notNull(),
	position: integer('position').notNull()
});
