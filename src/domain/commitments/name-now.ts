import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

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

const COLUMNS = { name: sql`name`, acronym: sql`acronym`, short: sql`coalesce(acronym, name)` };
