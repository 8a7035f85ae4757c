import { createHash } from 'node:crypto';
import { openConnection } from '#lib/server/database.ts';

/** What must differ from load to load: the salt of a password and the secret of a link. */
const SECRET = new Set(['password_hash', 'token_hash']);

/** A hash of every table, so that a difference says where it is. */
export function dump(): Record<string, string> {
	const tables = openConnection()
		.prepare<[], string>(
			"select name from sqlite_schema where type = 'table' and name not like '%fts%'"
		)
		.pluck()
		.all();
	return Object.fromEntries(
		tables.map((table) => {
			const rows = openConnection().prepare<[], object>(`select * from "${table}"`).all();
			const told = rows.map((row) =>
				Object.fromEntries(Object.entries(row).filter(([column]) => !SECRET.has(column)))
			);
			return [table, createHash('sha256').update(JSON.stringify(told)).digest('hex')];
		})
	);
}
