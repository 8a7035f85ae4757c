import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { date, flag, isCalendarDate, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { regions } from '../regions/schema.ts';
import { HOLIDAY_KINDS } from './kinds.ts';

export const holidays = sqliteTable(
	'holidays',
	{
		id: rowId(),
		date: date('date').notNull(),
		kind: text('kind', { enum: HOLIDAY_KINDS }).notNull(),
		name: text('name').notNull(),
		/** Null: the whole country. */
		regionId: integer('region_id').references(() => regions.id),
		/** True until the yearly decree (SKB 3 Menteri) confirms it. */
		estimated: flag('estimated').notNull().default(false),
		version: versionColumn()
	},
	(t) => [
		check('holidays_kind', oneOf(t.kind, HOLIDAY_KINDS)),
		check('holidays_date', isCalendarDate(t.date)),
		uniqueIndex('holidays_once_in_region').on(t.date, t.kind, t.regionId),
		uniqueIndex('holidays_once_nationally')
			.on(t.date, t.kind)
			.where(sql`region_id is null`),
		index('holidays_region').on(t.regionId)
	]
);
