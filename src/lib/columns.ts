import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { integer, text } from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Kinds of column that every table shares, so that a date is a date everywhere. */

/** Row number, the primary key. */
export const rowId = () => integer('id').primaryKey({ autoIncrement: true });

/** Milliseconds since 1970, UTC. */
export const instant = (name: string) => integer(name);

/** A calendar date, `YYYY-MM-DD`. */
export const date = (name: string) => text(name);

/** 0 or 1. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Counts the changes of a row; every form carries the one that it was drawn from. */
export const versionColumn = () => integer('version').notNull().default(1);

/** The CHECK that drizzle's `text({ enum })` does not emit. */
export function oneOf(column: AnySQLiteColumn, values: readonly string[]): SQL {
	return sql`${column} in ${literals(values)}`;
}

/**
 * Codes of our own as a literal list, where binding them would hide a partial index from the planner.
 * Never for anything that came from outside.
 */
export function literals(codes: readonly string[]): SQL {
	return sql.raw(`(${codes.map((code) => `'${code.replaceAll("'", '')}'`).join(', ')})`);
}

/** The CHECK of a calendar date: the text must be what SQLite's own calendar makes of it. */
export function isCalendarDate(column: AnySQLiteColumn): SQL {
	return sql`${column} is null or ${column} = date(${column})`;
}
