import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { PreparedStatements } from './prepared.ts';

/** The handle that writes; only `change()` (domain/audit) and the session module receive it. */
export type Writer = BetterSQLite3Database;

/** The handle that everybody may import: it can only read. */
export type Reader = Pick<Writer, 'select' | 'selectDistinct' | 'with' | '$with' | '$count'>;

export type Connection = Database.Database;

let connection: Connection | undefined;
let writer: Writer | undefined;
let prepared: PreparedStatements | undefined;

/** Reads from the open database. A property access before `openDatabase()` says so plainly. */
export const db: Reader = new Proxy({} as Reader, {
	get(_, key) {
		const open: Writer = openWriter();
		const member: unknown = Reflect.get(open, key, open);
		return typeof member === 'function' ? member.bind(open) : member;
	}
});

/** Opens the one database file (or an image of one, for tests) and makes it the process's database. */
export function openDatabase(file: string | Buffer): Connection {
	closeDatabase();
	connection = new Database(file, { timeout: 5000 });
	setPragmas(connection);
	prepared = new PreparedStatements(connection);
	writer = drizzle(prepared.connection());
	return connection;
}

/** Closes the connection with its kept statements; does nothing where none is open. */
export function closeDatabase(): void {
	connection?.close();
	connection = undefined;
	writer = undefined;
	prepared = undefined;
}

/** The raw connection, for the few modules that keep prepared statements, back up or migrate. */
export function openConnection(): Connection {
	if (!connection) throw new Error('the database is not open');
	return connection;
}

/** Runs reads on one snapshot of the database, whatever other processes write meanwhile. */
export function snapshot<Result>(read: () => Result): Result {
	const open = openConnection();
	return open.inTransaction ? read() : open.transaction(read)();
}

/** Which opening of a database this is; what was kept in memory of another one is void. */
export function opening(): object {
	return openConnection();
}

/** The writing handle. The architecture test allows it in two places only. */
export function openWriter(): Writer {
	if (!writer) throw new Error('the database is not open');
	return writer;
}

/** A hot statement, prepared once per open database; a query built per call costs twice as much. */
export function statement<Bind extends unknown[], Row>(sql: string): Database.Statement<Bind, Row> {
	if (!prepared) throw new Error('the database is not open');
	return prepared.find(sql) as unknown as Database.Statement<Bind, Row>;
}

/**
 * better-sqlite3 is built with synchronous=NORMAL in WAL mode, silently from the first write on, and
 * emulated power cuts then lost acknowledged rows; FULL lost none. `doctor` asserts it after a write.
 */
function setPragmas(opened: Connection): void {
	opened.pragma('journal_mode = WAL');
	opened.pragma('synchronous = FULL');
	opened.pragma('foreign_keys = ON');
	opened.pragma('secure_delete = ON');
	opened.pragma('trusted_schema = OFF');
	opened.pragma('cell_size_check = ON');
	opened.pragma('temp_store = MEMORY');
	opened.pragma('journal_size_limit = 67108864');
	opened.pragma('cache_size = -65536');
}
