import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { storedFiles } from '#lib/server/files/sweep.ts';
import { DataInUse, lockData } from '#lib/server/lock.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { livedIn, titlesIn } from './lived-in.ts';

afterEach(() => setClock());

describe('a restore', () => {
	it('works onto an empty machine', async () => {
		const { data } = await livedIn();
		const { folder, manifest } = await backUp({ data });
		const empty = join(temporaryFolder(), 'data');
		expect(await restore({ from: folder, data: empty })).toEqual({ manifest, movedTo: null });
		expect(titlesIn(empty)).toEqual(['Rakor PPA', 'Rakor stunting']);
		expect(await storedFiles(empty)).toHaveLength(2);
	});

	it('moves what was there aside, with the write-ahead file that belongs to it', async () => {
		const { data, database } = await livedIn();
		const { folder } = await backUp({ data });
		database.exec("insert into meetings values (3, 'sesudah cadangan')");
		const { movedTo } = await restore({ from: folder, data });
		expect(titlesIn(data)).toEqual(['Rakor PPA', 'Rakor stunting']);
		expect(existsSync(join(data, 'tuntas.db-wal'))).toBe(false);
		expect(readdirSync(movedTo ?? '').toSorted()).toEqual([
			'files',
			'tuntas.db',
			'tuntas.db-shm',
			'tuntas.db-wal'
		]);
		database.close();
		expect(titlesIn(movedTo ?? '')).toContain('sesudah cadangan');
	});

	it('can be done twice within a second, and keeps apart what was there before each', async () => {
		setClock(Date.UTC(2026, 10, 22, 7));
		const { data, database } = await livedIn();
		const { folder } = await backUp({ data });
		database.exec("insert into meetings values (3, 'sesudah cadangan')");
		database.close();
		const first = await restore({ from: folder, data });
		const second = await restore({ from: folder, data });
		expect(titlesIn(first.movedTo ?? '')).toContain('sesudah cadangan');
		expect(titlesIn(second.movedTo ?? '')).not.toContain('sesudah cadangan');
	});

	it('refuses while the server runs', async () => {
		const { data } = await livedIn();
		const { folder } = await backUp({ data });
		const unlock = lockData(data);
		await expect(restore({ from: folder, data })).rejects.toThrow(DataInUse);
		unlock();
		await restore({ from: folder, data });
	});

	it('refuses a damaged backup and touches nothing', async () => {
		const { data } = await livedIn();
		const { folder } = await backUp({ data });
		writeFileSync(join(folder, 'tuntas.db'), 'x');
		const before = readdirSync(data);
		await expect(restore({ from: folder, data })).rejects.toThrow(
			'The backup cannot be used. Its database is not the one that was backed up.'
		);
		expect(readdirSync(data).filter((name) => !name.startsWith('tuntas.lock'))).toEqual(
			before.filter((name) => !name.startsWith('tuntas.lock'))
		);
	});

	it('refuses a folder that is no backup', async () => {
		const reading = restore({ from: temporaryFolder(), data: temporaryFolder() });
		await expect(reading).rejects.toThrow('It has no readable manifest.json.');
	});
});
