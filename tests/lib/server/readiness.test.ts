import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '#lib/server/database.ts';
import { unreadinessOf } from '#lib/server/readiness.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.stubEnv('LOG', 'silent');

it('is ready when its database takes a write and the disk has room', () => {
	const data = temporaryFolder();
	openDatabase(join(data, 'tuntas.db'));
	expect(unreadinessOf(data)).toEqual([]);
	closeDatabase();
});

it('is not ready without a database', () => {
	closeDatabase();
	expect(unreadinessOf(temporaryFolder())).toEqual(['database']);
});

it('is not ready while somebody else holds the database', () => {
	const data = temporaryFolder();
	const file = join(data, 'tuntas.db');
	const connection = openDatabase(file);
	connection.pragma('busy_timeout = 0');
	const other = new Database(file);
	other.exec('begin immediate');
	expect(unreadinessOf(data)).toEqual(['database']);
	other.exec('rollback');
	expect(unreadinessOf(data)).toEqual([]);
	other.close();
	closeDatabase();
});
