import Database from 'better-sqlite3';

/** What a database file says of itself when nobody writes to it. */
export interface Inspection {
	/** Empty when SQLite finds nothing wrong with the file. */
	readonly damage: readonly string[];
	/** Rows that point to a row that is not there. */
	readonly brokenReferences: number;
	/** Rows per table, in the order of their names. */
	readonly rows: Readonly<Record<string, number>>;
	readonly migrations: readonly string[];
	/** The last link of the audit chain: a copy that ends earlier has lost events. */
	readonly auditHead: { readonly id: number; readonly hash: string } | null;
}

/** Reads a database file through and through; takes about a second for half a gigabyte. */
export function inspectDatabase(file: string): Inspection {
	const database = new Database(file, { readonly: true, fileMustExist: true });
	try {
		return {
			damage: damageIn(database),
			brokenReferences: database.prepare('pragma foreign_key_check').all().length,
			rows: countRows(database),
			migrations: hasTable(database, 'migrations')
				? database.prepare<[], string>('select name from migrations order by name').pluck().all()
				: [],
			auditHead: auditHeadOf(database)
		};
	} finally {
		database.close();
	}
}

/** Rows of every table, virtual ones aside (their contents lie in tables of their own). */
export function countRows(database: Database.Database): Record<string, number> {
	const tables = database
		.prepare<[], string>(
			"select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual%' order by name"
		)
		.pluck()
		.all();
	const count = (table: string) =>
		Number(database.prepare(`select count(*) from "${table}"`).pluck().get());
	return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

/** The hashes in every column called sha256, whichever tables have one: the files that rows mention. */
export function filesNamedIn(file: string): Set<string> {
	const database = new Database(file, { readonly: true, fileMustExist: true });
	try {
		const tables = database
			.prepare<[], string>(
				"select m.name from sqlite_schema m, pragma_table_info(m.name) c where m.type = 'table' and c.name = 'sha256'"
			)
			.pluck()
			.all();
		const hashes = (table: string) =>
			database
				.prepare<[], string>(`select sha256 from "${table}" where sha256 is not null`)
				.pluck()
				.all();
		return new Set(tables.flatMap(hashes));
	} finally {
		database.close();
	}
}

function damageIn(database: Database.Database): string[] {
	const lines = database.prepare<[], string>('pragma integrity_check').pluck().all();
	return lines.filter((line) => line !== 'ok');
}

function auditHeadOf(database: Database.Database): Inspection['auditHead'] {
	if (!hasTable(database, 'events')) return null;
	const head = database
		.prepare<[], { id: number; hash: string }>(
			'select id, hash from events order by id desc limit 1'
		)
		.get();
	return head ?? null;
}

function hasTable(database: Database.Database, name: string): boolean {
	const found = database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?");
	return found.get(name) !== undefined;
}
