import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { institutionNames } from '../institutions/schema.ts';

/**
 * The name or acronym that an institution bears now, as a column of a list; `short` is the acronym, or
 * the name where it has none. One that was ended without a current name keeps its last.
 */
export function nameNow(
	institutionId: AnySQLiteColumn,
	form: 'name' | 'acronym' | 'short'
): SQL<string | null> {
	return sql<string | null>`(select ${COLUMNS[form]} from institution_names
		where institution_id = ${institutionId}
		order by valid_until is null desc, valid_from desc limit 1)`;
}

/** Joins that name with all its columns, for lists that show several. */
export function isNameNow(institutionId: AnySQLiteColumn): SQL {
	return sql`${institutionNames.id} = (select n.id from institution_names n
		where n.institution_id = ${institutionId}
		order by n.valid_until is null desc, n.valid_from desc limit 1)`;
}

const COLUMNS = { name: sql`name`, acronym: sql`acronym`, short: sql`coalesce(acronym, name)` };
