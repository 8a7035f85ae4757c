import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableColumns, is } from 'drizzle-orm';
import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '#lib/server/database.ts';
import { MigrationRefused, migrate, readMigrations } from '#lib/server/migrations.ts';
import type { Migration } from '#lib/server/migrations.ts';
import { freshDatabase } from '../../support/database.ts';

const file = (name: string, sql: string): Migration => ({
	name,
	sql,
	hash: `hash of ${name} ${sql.length}`
});

const FIRST = file(
	'0000_first',
	`create table parents (id integer primary key, name text not null) strict;
	--> statement-breakpoint
	create table children (id integer primary key, parent_id integer not null references parents(id)) strict;`
);

let connection: Database.Database;

beforeEach(() => {
	connection = new Database(':memory:');
	connection.pragma('foreign_keys = ON');
});

afterEach(() => connection.close());

describe('running migrations', () => {
	it('applies what is pending once, in order', () => {
		const second = file('0001_second', 'alter table parents add column note text;');
		expect(migrate(connection, [FIRST], 1)).toEqual(['0000_first']);
		expect(migrate(connection, [FIRST, second], 2)).toEqual(['0001_second']);
		expect(migrate(connection, [FIRST, second], 3)).toEqual([]);
	});

	it('keeps the child rows when a parent table is rebuilt', () => {
		migrate(connection, [FIRST], 1);
		connection.exec(
			"insert into parents values (1, 'a'); insert into children values (1, 1), (2, 1);"
		);
		const rebuild = file(
			'0001_rebuild',
			`PRAGMA foreign_keys=OFF;--> statement-breakpoint
			create table new_parents (id integer primary key, name text) strict;--> statement-breakpoint
			insert into new_parents select id, name from parents;--> statement-breakpoint
			drop table parents;--> statement-breakpoint
			alter table new_parents rename to parents;--> statement-breakpoint
			PRAGMA foreign_keys=ON;`
		);
		migrate(connection, [FIRST, rebuild], 2);
		expect(connection.prepare('select count(*) from children').pluck().get()).toBe(2);
		expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
	});

	const refusals: readonly [string, readonly Migration[], RegExp][] = [
		['one that was edited after it was applied', [{ ...FIRST, hash: 'other' }], /edited/],
		[
			'one merged late with an earlier number',
			[file('0000_early', 'select 1;'), FIRST],
			/added before/
		],
		['a database that is newer than the program', [], /newer/],
		[
			'one that loses rows',
			[FIRST, file('0001_lose', 'delete from children;')],
			/lose rows of children/
		],
		[
			'one that breaks references',
			[FIRST, file('0001_break', 'delete from parents;\n-- deletes: parents')],
			/breaks/
		]
	];
	for (const [what, migrations, message] of refusals) {
		it(`refuses ${what}, and changes nothing`, () => {
			migrate(connection, [FIRST], 1);
			connection.exec("insert into parents values (1, 'a'); insert into children values (1, 1);");
			expect(() => migrate(connection, migrations, 2)).toThrow(MigrationRefused);
			expect(() => migrate(connection, migrations, 2)).toThrow(message);
			expect(connection.prepare('select count(*) from children').pluck().get()).toBe(1);
			expect(connection.prepare('select count(*) from parents').pluck().get()).toBe(1);
		});
	}
});

describe('the migrated database', () => {
	it('has exactly the tables and columns that the schemas declare', async () => {
		const modules = import.meta.glob<Record<string, unknown>>('/src/**/schema.ts', { eager: true });
		const declared: Record<string, string[]> = {};
		for (const module of Object.values(modules))
			for (const table of Object.values(module))
				if (is(table, SQLiteTable))
					declared[getTableConfig(table).name] = Object.values(getTableColumns(table))
						.map((column) => column.name)
						.sort();
		migrate(connection, readMigrations('drizzle'), 0);
		const stored: Record<string, string[]> = {};
		for (const name of connection
			.prepare<[], string>(
				// The full-text index and its shadow tables are declared nowhere but in the migration.
				"select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name <> 'migrations'"
			)
			.pluck()
			.all() as string[])
			stored[name] = (connection.pragma(`table_info(${name})`) as { name: string }[])
				.map((column) => column.name)
				.sort();
		expect(stored).toEqual(declared);
	});

	it('is strict in every table, and keeps its guarding triggers', () => {
		migrate(connection, readMigrations('drizzle'), 0);
		const loose = (
			connection.pragma('table_list') as { name: string; type: string; strict: number }[]
		)
			.filter(
				({ name, type, strict }) => type === 'table' && !name.startsWith('sqlite_') && strict === 0
			)
			.map(({ name }) => name);
		expect(loose).toEqual([]);
		const triggers = connection
			.prepare(
				// Those that keep the full-text index are held by the tests of the search.
				"select name from sqlite_schema where type = 'trigger' and name not like 'search_%' order by name"
			)
			.pluck()
			.all();
		expect(triggers).toEqual([
			'commitments_keep_the_promise',
			'events_never_change',
			'events_never_disappear'
		]);
	});

	it('has an index that begins with each foreign key', () => {
		migrate(connection, readMigrations('drizzle'), 0);
		expect(unindexedForeignKeys(connection)).toEqual([]);
	});

	it('would be noticed without one, unless the key is the row itself', () => {
		connection.exec(`create table ones (id integer primary key) strict;
			create table bare (id integer primary key, one_id integer references ones(id)) strict;
			create table named (one_id text primary key references ones(id)) strict;
			create table same (one_id integer primary key references ones(id)) strict;
			create table second (id integer, one_id integer references ones(id),
				primary key (id, one_id)) strict;`);
		expect(unindexedForeignKeys(connection)).toEqual(['bare.one_id', 'second.one_id']);
	});

	it('cascades no deletion anywhere', () => {
		migrate(connection, readMigrations('drizzle'), 0);
		const sql = connection
			.prepare("select group_concat(sql, ' ') from sqlite_schema")
			.pluck()
			.get();
		expect(String(sql)).not.toMatch(/on delete cascade/i);
	});
});

describe('an open database', () => {
	it('runs with WAL, synchronous FULL and foreign keys, also after a write', () => {
		const folder = mkdtempSync(join(tmpdir(), 'tuntas-'));
		const opened = openDatabase(join(folder, 'tuntas.db'));
		opened.exec('create table t (id integer primary key) strict; insert into t values (1);');
		const pragma = (name: string) => opened.pragma(name, { simple: true });
		expect([
			pragma('journal_mode'),
			pragma('synchronous'),
			pragma('foreign_keys'),
			pragma('secure_delete')
		]).toEqual(['wal', 2, 1, 1]);
		closeDatabase();
		rmSync(folder, { recursive: true });
	});

	it('refuses a state that no lifecycle knows', () => {
		freshDatabase();
		const opened = openDatabase(':memory:');
		migrate(opened, readMigrations('drizzle'), 0);
		opened.exec(
			"insert into regions (code, name, kind, province_code, time_zone) values ('1', 'A', 'kota', '1', 'Asia/Jakarta')"
		);
		expect(() =>
			opened.exec(
				"insert into meetings (region_id, title, time_zone, state, created_at) values (1, 'x', 'Asia/Jakarta', 'sleeping', 0)"
			)
		).toThrow(/CHECK/);
	});
});

/** `table.column` of every reference that no index and no row number begins with. */
function unindexedForeignKeys(connection: Database.Database): string[] {
	const tables = connection
		.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
		.pluck()
		.all() as string[];
	return tables.flatMap((table) => {
		const rows = (kind: string, of: string) => connection.pragma(`${kind}(${of})`) as Column[];
		const keys = rows('table_info', table).filter(({ pk }) => pk > 0);
		// An integer primary key is the number of the row itself, by which the table is sorted.
		const row = keys.length === 1 && keys[0]?.type === 'INTEGER' ? keys[0].name : null;
		const first = rows('index_list', table).map(({ name }) => rows('index_info', name)[0]?.name);
		return rows('foreign_key_list', table)
			.filter(({ from }) => from !== row && !first.includes(from))
			.map(({ from }) => `${table}.${from}`);
	});
}

/** What the answers about columns, indexes and references have of these. */
interface Column {
	readonly name: string;
	readonly from: string;
	readonly type: string;
	readonly pk: number;
}
