import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { date, isCalendarDate, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { functions, regions } from '../regions/schema.ts';
import { INSTITUTION_KINDS, INSTITUTION_RELATIONS } from './kinds.ts';

export const institutions = sqliteTable(
	'institutions',
	{
		id: rowId(),
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		kind: text('kind', { enum: INSTITUTION_KINDS }).notNull(),
		relation: text('relation', { enum: INSTITUTION_RELATIONS }).notNull(),
		/** Order on invitations, smaller first; politically sensitive, therefore data. */
		protocolRank: integer('protocol_rank').notNull().default(500),
		/** The institution above (an UPTD's dinas), or null. */
		parentId: integer('parent_id'),
		endedOn: date('ended_on'),
		/** To which its tasks passed when it ended; what it promised stays under its own name. */
		successorId: integer('successor_id').references((): AnySQLiteColumn => institutions.id),
		version: versionColumn()
	},
	(t) => [
		check('institutions_kind', oneOf(t.kind, INSTITUTION_KINDS)),
		check('institutions_relation', oneOf(t.relation, INSTITUTION_RELATIONS)),
		check('institutions_ended_on', isCalendarDate(t.endedOn)),
		check(
			'institutions_successor',
			sql`${t.successorId} is null or (${t.endedOn} is not null and ${t.successorId} <> ${t.id})`
		),
		index('institutions_region').on(t.regionId, t.protocolRank),
		index('institutions_parent').on(t.parentId),
		index('institutions_successor').on(t.successorId)
	]
);

/** Names with validity: an office is renamed, the promise made under the old name is not. */
export const institutionNames = sqliteTable(
	'institution_names',
	{
		id: rowId(),
		institutionId: integer('institution_id')
			.notNull()
			.references(() => institutions.id),
		name: text('name').notNull(),
		acronym: text('acronym'),
		validFrom: date('valid_from'),
		validUntil: date('valid_until')
	},
	(t) => [
		check('institution_names_from', isCalendarDate(t.validFrom)),
		check('institution_names_until', isCalendarDate(t.validUntil)),
		index('institution_names_institution').on(t.institutionId),
		uniqueIndex('institution_names_current')
			.on(t.institutionId)
			.where(sql`valid_until is null`)
	]
);

export const institutionFunctions = sqliteTable(
	'institution_functions',
	{
		institutionId: integer('institution_id')
			.notNull()
			.references(() => institutions.id),
		functionId: integer('function_id')
			.notNull()
			.references(() => functions.id)
	},
	(t) => [
		primaryKey({ columns: [t.institutionId, t.functionId] }),
		index('institution_functions_function').on(t.functionId)
	]
);

export type Institution = typeof institutions.$inferSelect;
