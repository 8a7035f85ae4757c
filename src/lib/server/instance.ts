import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '../clock.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { FileStore } from './files/store.ts';
import { migrate, readMigrations } from './migrations.ts';

/** Where an instance keeps what it knows: one database file and the folder of handed-in files. */
export interface InstanceFolders {
	/** DATA: holds tuntas.db, files/, tmp/, backups/. */
	readonly data: string;
	/** The migrations that came with the program. */
	readonly migrations: string;
}

let store: FileStore | undefined;

/** Opens database and file store and applies pending migrations; returns their names. */
export function openInstance({ data, migrations }: InstanceFolders): string[] {
	mkdirSync(data, { recursive: true, mode: 0o700 });
	const connection = openDatabase(join(data, 'tuntas.db'));
	store = new FileStore(data);
	return migrate(connection, readMigrations(migrations), now());
}

/** Lets go of the database and of the store of files. */
export function closeInstance(): void {
	store = undefined;
	closeDatabase();
}

/** The store of handed-in files of the open instance. */
export function fileStore(): FileStore {
	if (!store) throw new Error('the instance is not open');
	return store;
}
