import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { lockData } from '#lib/server/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tuntas } from './run.ts';

async function migrated(): Promise<string> {
	const DATA = temporaryFolder();
	expect(await tuntas(['migrate'], { DATA })).toMatchObject({ code: 0, err: '' });
	return DATA;
}

describe('tuntas migrate', () => {
	it('creates the database, and has nothing to do the second time', async () => {
		const DATA = temporaryFolder();
		const first = await tuntas(['migrate', '--json'], { DATA });
		expect(JSON.parse(first.out)).toMatchObject({ data: DATA, backup: null });
		expect((await tuntas(['migrate'], { DATA })).out).toBe('Nothing to apply.\n');
	});

	it('refuses while the server runs', async () => {
		const DATA = temporaryFolder();
		const unlock = lockData(DATA);
		const { code, err } = await tuntas(['migrate'], { DATA });
		unlock();
		expect([code, err]).toEqual([1, `Tuntas is already running on ${DATA}; stop it first.\n`]);
	});

	it('backs up before it applies anything to a database that holds something', async () => {
		const DATA = await migrated();
		const database = new Database(join(DATA, 'tuntas.db'));
		database.exec('delete from migrations');
		database.close();
		// Applying the first migration again fails, and what was there is safe twice.
		const { code } = await tuntas(['migrate'], { DATA });
		expect(code).toBe(1);
		expect(readdirSync(join(DATA, 'backups'))).toHaveLength(1);
	});
});

describe('tuntas backup and restore', () => {
	it('bring an instance onto an empty machine', async () => {
		const DATA = await migrated();
		const to = temporaryFolder();
		const made = await tuntas(['backup', '--to', to, '--json'], { DATA });
		const { folder } = JSON.parse(made.out) as { folder: string };
		expect((await tuntas(['backup', '--verify', folder])).code).toBe(0);
		const empty = join(temporaryFolder(), 'data');
		const { code, out } = await tuntas(['restore', folder], { DATA: empty });
		expect(code).toBe(0);
		expect(out).toMatch(
			/^Restored the backup of .* read back and verified\.\nStart Tuntas again\.\n$/
		);
		expect((await tuntas(['migrate'], { DATA: empty })).out).toBe('Nothing to apply.\n');
	});

	it('restore the newest, and say where the old data lies', async () => {
		const DATA = await migrated();
		await tuntas(['backup'], { DATA });
		const { out } = await tuntas(['restore', 'latest', '--json'], { DATA });
		const { movedTo } = JSON.parse(out) as { movedTo: string };
		expect(existsSync(join(movedTo, 'tuntas.db'))).toBe(true);
	});

	it('refuse a backup that is damaged', async () => {
		const DATA = await migrated();
		await tuntas(['backup'], { DATA });
		const list = await tuntas(['backup', '--list', '--json'], { DATA });
		const [{ folder }] = JSON.parse(list.out) as [{ folder: string }];
		writeFileSync(join(folder, 'tuntas.db'), 'x');
		const { code, err } = await tuntas(['restore', folder], { DATA });
		expect([code, err]).toEqual([
			1,
			'The backup cannot be used. Its database is not the one that was backed up.\n'
		]);
		expect((await tuntas(['doctor'], { DATA })).out).toContain('database: Whole');
	});
});

describe('tuntas doctor', () => {
	const failures = async (DATA: string) => {
		const { out } = await tuntas(['doctor', '--json'], { DATA });
		const findings = JSON.parse(out) as { check: string; level: string }[];
		return findings
			.filter(({ level, check }) => level === 'failure' && check !== 'program')
			.map(({ check }) => check);
	};

	it('finds nothing wrong with a new instance', async () => {
		expect(await failures(await migrated())).toEqual([]);
	});

	it('finds adopted minutes that are no longer what was adopted', async () => {
		const DATA = await migrated();
		const database = new Database(join(DATA, 'tuntas.db'));
		database.pragma('foreign_keys = off');
		database.exec(
			"insert into minutes (meeting_id, state, content, content_hash) values (7, 'adopted', '{}', 'x')"
		);
		database.close();
		expect(await failures(DATA)).toContain('minutes');
	});

	it('finds an index of words that is not what it should be, and makes it anew', async () => {
		const DATA = await migrated();
		const database = new Database(join(DATA, 'tuntas.db'));
		database.exec("insert into search_open_notes (rowid, words, owners) values (99, 'hantu', '')");
		database.close();
		expect(await failures(DATA)).toContain('search');
		const { out } = await tuntas(['doctor', '--rebuild-search'], { DATA });
		expect(out).toContain('search: The index of words was made anew.');
		expect(await failures(DATA)).not.toContain('search');
	});

	it('finds a row that names a file which is not there', async () => {
		const DATA = await migrated();
		const database = new Database(join(DATA, 'tuntas.db'));
		database.exec(`create table x (sha256 text); insert into x values ('${'a'.repeat(64)}')`);
		database.close();
		expect(await failures(DATA)).toEqual(['files']);
	});

	it('finds an event that was changed behind the application’s back', async () => {
		const DATA = await migrated();
		const database = new Database(join(DATA, 'tuntas.db'));
		database.exec(
			`insert into events (at, name, actor_name, facts, previous_hash, hash) values (1, 'x', 'siti', '{}', '0', 'y')`
		);
		database.close();
		expect(await failures(DATA)).toEqual(['audit']);
	});
});

describe('the demonstration', () => {
	it('never touches a folder with real data', async () => {
		const DATA = await migrated();
		const { code, err } = await tuntas(['seed', 'demo', '--fresh'], { DATA });
		expect([code, err]).toEqual([
			1,
			`${DATA} holds real data: set DATA to another folder for the demo.\n`
		]);
		expect(existsSync(join(DATA, 'tuntas.db'))).toBe(true);
	});
});
