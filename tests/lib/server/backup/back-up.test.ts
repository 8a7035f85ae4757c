import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { backUpWhenDue } from '#lib/server/backup/hourly.ts';
import { listBackups, pruneBackups } from '#lib/server/backup/listing.ts';
import { verifyBackup } from '#lib/server/backup/verify.ts';
import { storedFiles } from '#lib/server/files/sweep.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { livedIn, titlesIn } from './lived-in.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 21, 10);

vi.stubEnv('LOG', 'silent');
afterEach(() => setClock());

describe('a backup', () => {
	it('holds the database and the files of a folder in use, and says what it holds', async () => {
		setClock(START);
		const { data, database } = await livedIn();
		database.exec("begin; insert into meetings values (3, 'belum disimpan')");
		const { folder, manifest } = await backUp({ data });
		database.exec('rollback');
		expect(folder).toBe(join(data, 'backups', '2026-11-21T10-00-00Z'));
		expect(titlesIn(folder)).toEqual(['Rakor PPA', 'Rakor stunting']);
		expect(readdirSync(folder).toSorted()).toEqual(['files', 'manifest.json', 'tuntas.db']);
		expect(manifest).toMatchObject({
			format: 1,
			made: '2026-11-21T10:00:00.000Z',
			database: {
				rows: { events: 1, meetings: 2, migrations: 1, notes: 2 },
				migrations: ['0000_start'],
				auditHead: { id: 7, hash: 'abc' }
			},
			damaged: []
		});
		expect(manifest.files).toHaveLength(2);
		expect(await verifyBackup(folder)).toEqual({ faults: [], manifest });
	});

	it('shares its files with the backup before and never with the live ones', async () => {
		const { data } = await livedIn();
		setClock(START);
		const first = await backUp({ data });
		setClock(START + HOUR);
		const second = await backUp({ data });
		for (const { sha256, path } of await storedFiles(data)) {
			const place = join('files', sha256.slice(0, 2), sha256);
			const inode = statSync(join(second.folder, place)).ino;
			expect(inode).toBe(statSync(join(first.folder, place)).ino);
			expect(inode).not.toBe(statSync(path).ino);
		}
	});

	it('is one moment of a database that is written to all the while', async () => {
		const { data, database } = await livedIn();
		const write = database.transaction((id: number) => {
			database.prepare("insert into meetings values (?, 'bersamaan')").run(id);
			database.prepare('insert into notes values (?, ?)').run(id, id);
		});
		let id = 10;
		const writing = setInterval(() => write(id++), 1);
		const { manifest } = await backUp({ data });
		clearInterval(writing);
		expect(id).toBeGreaterThan(11);
		expect(manifest.database.rows['meetings']).toBe(manifest.database.rows['notes']);
	});

	it('has a name and a folder of its own, however many are made in the same second', async () => {
		setClock(START);
		const { data } = await livedIn();
		const together = await Promise.all([backUp({ data }), backUp({ data }), backUp({ data })]);
		together.push(await backUp({ data }));
		const folders = together.map(({ folder }) => folder);
		expect(new Set(folders).size).toBe(4);
		for (const folder of folders) expect((await verifyBackup(folder)).faults).toEqual([]);
		const listed = await listBackups(join(data, 'backups'));
		expect(listed.map(({ folder }) => folder).toSorted()).toEqual(folders.toSorted());
	});

	it('can go to another folder', async () => {
		const { data } = await livedIn();
		const to = join(temporaryFolder(), 'usb');
		const { folder } = await backUp({ data, to });
		expect(await listBackups(to)).toEqual([expect.objectContaining({ folder })]);
		expect(existsSync(join(data, 'backups'))).toBe(false);
	});

	it('leaves a damaged file out and names it', async () => {
		const { data } = await livedIn();
		const [first] = await storedFiles(data);
		writeFileSync(first?.path ?? '', 'x');
		const { manifest, folder } = await backUp({ data });
		expect(manifest.damaged).toEqual([first?.sha256]);
		expect(manifest.files).toHaveLength(1);
		expect((await verifyBackup(folder)).faults).toEqual([]);
	});

	it('fails whole, with nothing left, when the database breaks its own references', async () => {
		const { data, database } = await livedIn();
		database.pragma('foreign_keys = OFF');
		database.exec('insert into notes values (3, 99)');
		await expect(backUp({ data })).rejects.toThrow('1 rows of the copy point to nothing');
		expect(readdirSync(join(data, 'backups'))).toEqual([]);
	});

	it('fails with a sentence when there is no database', async () => {
		await expect(backUp({ data: temporaryFolder() })).rejects.toThrow(/unable to open|not exist/);
	});
});

describe('the verification of a backup', () => {
	it.each([
		['its manifest is missing', 'manifest.json', 'It has no readable manifest.json.'],
		['its database was changed', 'tuntas.db', 'Its database is not the one that was backed up.']
	])('notices that %s', async (_what, name, sentence) => {
		const { folder } = await backUp({ data: (await livedIn()).data });
		writeFileSync(join(folder, name), 'x');
		expect((await verifyBackup(folder)).faults).toEqual([sentence]);
	});

	it('notices files that are damaged', async () => {
		const { folder, manifest } = await backUp({ data: (await livedIn()).data });
		const sha256 = manifest.files[0]?.sha256 ?? '';
		writeFileSync(join(folder, 'files', sha256.slice(0, 2), sha256), 'x');
		expect((await verifyBackup(folder)).faults).toEqual([`The file ${sha256} is damaged.`]);
	});
});

describe('hourly backups', () => {
	it('are made when the newest is an hour old, and pruned', async () => {
		const { data } = await livedIn();
		setClock(START);
		expect(await backUpWhenDue(data)).toBe(true);
		setClock(START + HOUR - 1000);
		expect(await backUpWhenDue(data)).toBe(false);
		setClock(START + HOUR);
		expect(await backUpWhenDue(data)).toBe(true);
		expect(await storedFiles(data)).toHaveLength(2);
		const folder = join(data, 'backups');
		expect(await listBackups(folder)).toHaveLength(2);
		setClock(START + HOUR + 60_000);
		await backUp({ data });
		expect((await pruneBackups(folder)).map(({ made }) => made)).toEqual([START + HOUR]);
	});

	it('clear away what uploads left, and nothing that a row mentions', async () => {
		const { data, database } = await livedIn();
		const [named, orphan] = await storedFiles(data);
		database.exec('create table evidence (sha256 text)');
		database.prepare('insert into evidence values (?)').run(named?.sha256);
		setClock(statSync(orphan?.path ?? '').mtimeMs + 25 * HOUR);
		await backUpWhenDue(data);
		expect(await storedFiles(data)).toEqual([named]);
	});
});
