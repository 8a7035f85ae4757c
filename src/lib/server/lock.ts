import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Another process works on this data folder. */
export class DataInUse extends Error {
	constructor(folder: string) {
		super(`Tuntas is already running on ${folder}; stop it first.`);
		this.name = 'DataInUse';
	}
}

// A handle that nothing refers to is collected, and its lock with it.
const held = new Set<Database.Database>();

/**
 * Takes a data folder for this process alone, or throws `DataInUse`; returns how to let go. A lock of
 * SQLite's on a file of its own: unlike a number in a file, it goes away with the process, however it
 * ends, and cannot be mistaken for a later process with the same number.
 */
export function lockData(folder: string): () => void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const lock = new Database(join(folder, 'tuntas.lock'), { timeout: 0 });
	try {
		lock.pragma('locking_mode = EXCLUSIVE');
		lock.exec('begin exclusive');
	} catch (error) {
		lock.close();
		if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
			throw new DataInUse(folder);
		throw error;
	}
	held.add(lock);
	return () => {
		held.delete(lock);
		lock.close();
	};
}
