import { join } from 'node:path';
import Database from 'better-sqlite3';
import { FileStore } from '#lib/server/files/store.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { PDF, PNG, pieces } from '../files/samples.ts';

// A database that nothing refers to is collected, which closes it, and its write-ahead file goes.
const open = new Set<Database.Database>();

/** A data folder with a few rows and files, its database still open, as under a running server. */
export async function livedIn(): Promise<{ data: string; database: Database.Database }> {
	const data = temporaryFolder();
	const database = new Database(join(data, 'tuntas.db'));
	open.add(database);
	database.pragma('journal_mode = WAL');
	database.exec(`
		create table migrations (name text primary key) strict;
		create table meetings (id integer primary key, title text not null) strict;
		create table notes (id integer primary key, meeting_id integer references meetings (id)) strict;
		create table events (id integer primary key, hash text not null) strict;
		insert into migrations values ('0000_start');
		insert into meetings values (1, 'Rakor PPA'), (2, 'Rakor stunting');
		insert into notes values (1, 1), (2, 2);
		insert into events values (7, 'abc');
	`);
	const store = new FileStore(data);
	await store.keep(await store.receive(pieces(PDF), 'SK.pdf'));
	await store.keep(await store.receive(pieces(PNG), 'foto.png'));
	return { data, database };
}

/** All titles of a database file. */
export function titlesIn(data: string): string[] {
	const database = new Database(join(data, 'tuntas.db'), { readonly: true });
	const titles = database.prepare<[], string>('select title from meetings order by id').pluck();
	const found = titles.all();
	database.close();
	return found;
}
