import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './database.ts';

/**
 * Runs drizzle-kit's SQL, not drizzle's `migrate()`: that one wraps everything in a transaction, in
 * which `PRAGMA foreign_keys=OFF` does nothing, so that a rebuilt table silently loses its child rows;
 * it also skips a file merged late with an older date and does not notice an edited one.
 */
export interface Migration {
	readonly name: string;
	readonly sql: string;
	readonly hash: string;
}

/** A database that does not fit this program: newer than it, or changed behind its back. */
export class MigrationRefused extends Error {}

export interface MigrationPlan {
	readonly applied: readonly string[];
	readonly pending: readonly Migration[];
}

/** All migrations of a folder, in the order of their numbers. */
export function readMigrations(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((file) => /^\d{4}_\w+\.sql$/.test(file))
		.sort()
		.map((file) => {
			const sql = readFileSync(join(folder, file), 'utf8');
			return { name: file.slice(0, -4), sql, hash: createHash('sha256').update(sql).digest('hex') };
		});
}

/** What is to be run; refuses an edited, an unknown or a skipped migration. */
function planMigrations(connection: Connection, migrations: readonly Migration[]): MigrationPlan {
	connection.exec(
		'create table if not exists migrations (name text primary key, hash text not null, applied_at integer not null) strict'
	);
	const rows = connection
		.prepare<[], { name: string; hash: string }>('select name, hash from migrations order by name')
		.all();
	rows.forEach((row, position) => {
		const known = migrations[position];
		if (!known)
			throw new MigrationRefused(`the database is newer than this program: it has ${row.name}`);
		if (known.name !== row.name)
			throw new MigrationRefused(
				`${known.name} was added before ${row.name}, which is already applied`
			);
		if (known.hash !== row.hash)
			throw new MigrationRefused(`${row.name} was edited after it was applied`);
	});
	return { applied: rows.map((row) => row.name), pending: migrations.slice(rows.length) };
}

/** Applies what is pending, each file in its own transaction; returns the names. `instant` is recorded. */
export function migrate(
	connection: Connection,
	migrations: readonly Migration[],
	instant: number
): string[] {
	const { pending } = planMigrations(connection, migrations);
	for (const migration of pending) apply(connection, migration, instant);
	return pending.map((migration) => migration.name);
}

function apply(connection: Connection, migration: Migration, instant: number): void {
	connection.pragma('foreign_keys = OFF');
	try {
		connection
			.transaction(() => {
				const before = countRows(connection);
				for (const statement of statementsOf(migration.sql)) connection.exec(statement);
				assertForeignKeys(connection, migration);
				assertNothingLost(before, countRows(connection), migration);
				connection
					.prepare('insert into migrations (name, hash, applied_at) values (?, ?, ?)')
					.run(migration.name, migration.hash, instant);
			})
			.immediate();
	} finally {
		connection.pragma('foreign_keys = ON');
	}
}

function statementsOf(sql: string): string[] {
	return sql
		.split('--> statement-breakpoint')
		.map((statement) => statement.trim())
		.filter((statement) => statement !== '' && !/^pragma\s/i.test(statement));
}

function assertForeignKeys(connection: Connection, migration: Migration): void {
	const broken = connection.pragma('foreign_key_check') as unknown[];
	if (broken.length > 0)
		throw new MigrationRefused(
			`${migration.name} breaks ${broken.length} references; nothing was changed`
		);
}

/** A migration that means to delete rows names the table in a line `-- deletes: table`. */
function assertNothingLost(
	before: ReadonlyMap<string, number>,
	after: ReadonlyMap<string, number>,
	migration: Migration
): void {
	const allowed = new Set(
		[...migration.sql.matchAll(/^-- deletes: (\w+)$/gm)].map((match) => match[1])
	);
	for (const [table, rows] of before) {
		if (!allowed.has(table) && (after.get(table) ?? 0) < rows)
			throw new MigrationRefused(
				`${migration.name} would lose rows of ${table}; nothing was changed`
			);
	}
}

function countRows(connection: Connection): Map<string, number> {
	const tables = connection
		.prepare<[], { name: string }>(
			"select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual%'"
		)
		.all();
	return new Map(
		tables.map(({ name }) => [
			name,
			Number(connection.prepare(`select count(*) from "${name}"`).pluck().get())
		])
	);
}
