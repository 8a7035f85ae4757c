import type Database from 'better-sqlite3';

/** More than the product has; what is built from a request's filters in ever new ways makes room. */
const MOST_KEPT = 1000;

/**
 * The statements of one connection by their text, prepared once: preparing costs as much as running.
 * Who asks for one runs it to its end before asking again, as everything synchronous does.
 */
export class PreparedStatements {
	readonly #connection: Database.Database;
	readonly #most: number;
	readonly #kept = new Map<string, Database.Statement>();

	constructor(connection: Database.Database, most = MOST_KEPT) {
		this.#connection = connection;
		this.#most = most;
	}

	/** The statement that answers rows as objects, or as lists of values. */
	find(sql: string, rows: 'objects' | 'lists' = 'objects'): Database.Statement {
		const key = rows === 'lists' ? `${sql} -- lists` : sql;
		let found = this.#kept.get(key);
		if (found) this.#kept.delete(key);
		else {
			found = this.#connection.prepare(keepsItsPlan(sql));
			if (rows === 'lists') found.raw();
		}
		this.#kept.set(key, found);
		for (const [oldest] of this.#kept) {
			if (this.#kept.size <= this.#most) break;
			this.#kept.delete(oldest);
		}
		return found;
	}

	/**
	 * The connection for the query builder, which prepares every query anew and turns what it prepared to
	 * lists for good: it gets the kept statements, each in the form that it asks for.
	 */
	connection(): Database.Database {
		const prepare = (sql: string) => ({
			run: (...bound: unknown[]) => this.find(sql).run(...bound),
			get: (...bound: unknown[]) => this.find(sql).get(...bound),
			all: (...bound: unknown[]) => this.find(sql).all(...bound),
			raw: () => this.find(sql, 'lists')
		});
		return new Proxy(this.#connection, {
			get(connection, key) {
				if (key === 'prepare') return prepare;
				const member: unknown = Reflect.get(connection, key, connection);
				return typeof member === 'function' ? member.bind(connection) : member;
			}
		});
	}
}

const TEXT_OR_VALUE = /'(?:[^']|'')*'|\?|@\w+/g;

/**
 * SQLite plans a statement again, at its first step after every binding, where the values that are bound
 * might lead to another plan; that is nearly wherever tables are joined, and costs more than running it.
 * A value as an expression, `+?`, is no such hint, has no affinity either, and still finds its index.
 * Therefore partial indexes need their literals (`state = 'active'`).
 */
function keepsItsPlan(sql: string): string {
	return sql.replace(TEXT_OR_VALUE, (found) => (found.startsWith("'") ? found : `+${found}`));
}
