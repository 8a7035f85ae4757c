import { createHash } from 'node:crypto';
import {
	existsSync,
	readFileSync,
	readdirSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { FileStore, MOST_FILE_BYTES } from '#lib/server/files/store.ts';
import { storedFiles, sweepOrphans, sweepParts } from '#lib/server/files/sweep.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import * as samples from './samples.ts';

const { DOCX, EXE, JPG, ODS, ODT, PDF, PNG, WEBP, XLSX, pieces, zip } = samples;

function receive(bytes: Buffer, name: string, folder = temporaryFolder()) {
	return new FileStore(folder).receive(pieces(bytes, 5000), name);
}

describe('a file that is handed in', () => {
	it.each([
		['SK Satgas.pdf', PDF, 'application/pdf'],
		['foto.JPG', JPG, 'image/jpeg'],
		['foto.jpeg', JPG, 'image/jpeg'],
		['peta.png', PNG, 'image/png'],
		['peta.webp', WEBP, 'image/webp'],
		['notula.docx', DOCX, /wordprocessingml/],
		['matriks.xlsx', XLSX, /spreadsheetml/],
		['notula.odt', ODT, 'application/vnd.oasis.opendocument.text'],
		['matriks.ods', ODS, 'application/vnd.oasis.opendocument.spreadsheet']
	])('is taken as %s when its bytes say the same', async (name, bytes, type) => {
		const file = await receive(bytes, name);
		expect(file.type).toMatch(type);
		expect(file.size).toBe(bytes.length);
		expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
	});

	it.each([
		['a program', EXE, 'foto.jpg'],
		['a picture called pdf', JPG, 'foto.pdf'],
		['a file without an ending', PDF, 'SK'],
		['a web page', Buffer.from('<!doctype html><script>'), 'laporan.html'],
		['a web page called pdf', Buffer.from('<!doctype html>'), 'laporan.pdf'],
		['a plain archive called docx', zip({ 'a.txt': 'a' }), 'notula.docx'],
		['a sheet called document', XLSX, 'notula.docx'],
		['an archive that is cut off', DOCX.subarray(0, DOCX.length - 30), 'notula.docx'],
		['an archive that unpacks to 4 GB', zip({ mimetype: 'x' }, { unpacked: 0xffffffff }), 'a.odt'],
		['an archive that leads out of itself', zip({ '../a': 'x' }), 'a.docx'],
		[
			'a document with macros',
			zip({
				'[Content_Types].xml': samples.contentTypes(samples.WORD_MAIN),
				'word/vbaProject.bin': 'x'
			}),
			'a.docx'
		],
		[
			'a document whose declared type is the one with macros',
			zip({
				'[Content_Types].xml': samples.contentTypes(
					'application/vnd.ms-word.document.macroEnabled.main+xml'
				)
			}),
			'a.docx'
		]
	])('is refused when it is %s', async (_what, bytes, name) => {
		const folder = temporaryFolder();
		await expect(receive(bytes, name, folder)).rejects.toMatchObject({ fault: 'file_type' });
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
	});

	it('is refused when it is empty', async () => {
		await expect(receive(Buffer.alloc(0), 'a.pdf')).rejects.toMatchObject({ fault: 'file_empty' });
	});

	it('is refused when it is larger than 10 MB, and leaves nothing behind', async () => {
		const folder = temporaryFolder();
		const large = Buffer.concat([PDF, Buffer.alloc(MOST_FILE_BYTES)]);
		await expect(receive(large, 'a.pdf', folder)).rejects.toMatchObject({
			fault: 'file_too_large'
		});
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
	});
});

describe('the store', () => {
	it('keeps a file under the hash of its content, readable by nobody else', async () => {
		const folder = temporaryFolder();
		const store = new FileStore(folder);
		const pending = await store.receive(pieces(PDF), 'SK.pdf');
		const { sha256 } = await store.keep(pending);
		const path = join(folder, 'files', sha256.slice(0, 2), sha256);
		expect(readFileSync(path)).toEqual(PDF);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
		expect(await storedFiles(folder)).toEqual([{ sha256, path }]);
	});

	it('keeps the same content once, whatever it is called', async () => {
		const folder = temporaryFolder();
		const store = new FileStore(folder);
		const first = await store.keep(await store.receive(pieces(PDF), 'a.pdf'));
		const second = await store.keep(await store.receive(pieces(PDF), 'b.pdf'));
		expect(second).toEqual({ ...first, name: 'b.pdf' });
		expect(await storedFiles(folder)).toHaveLength(1);
	});

	it('opens what it has, and nothing by a name that is no hash', async () => {
		const folder = temporaryFolder();
		const store = new FileStore(folder);
		const { sha256 } = await store.keep(await store.receive(pieces(PDF), 'a.pdf'));
		const opened = await store.openFile(sha256);
		const read: Buffer[] = [];
		for await (const chunk of opened?.stream ?? []) read.push(chunk);
		expect(Buffer.concat(read)).toEqual(PDF);
		expect(opened?.size).toBe(PDF.length);
		expect(await store.openFile('0'.repeat(64))).toBeUndefined();
		expect(await store.openFile('../../../../etc/passwd')).toBeUndefined();
	});

	it('discards what was received and not kept', async () => {
		const folder = temporaryFolder();
		const store = new FileStore(folder);
		const pending = await store.receive(pieces(PDF), 'a.pdf');
		await store.discard(pending);
		expect(existsSync(pending.part)).toBe(false);
	});
});

describe('the sweep', () => {
	// By the clock that stamped the files, which need not be that of this process.
	const setClockTo = (path: string) => setClock(statSync(path).mtimeMs);
	afterEach(() => setClock());

	it('removes parts older than an hour and leaves running uploads alone', async () => {
		const folder = temporaryFolder();
		const running = await receive(PDF, 'a.pdf', folder);
		const left = join(folder, 'tmp', 'left.part');
		writeFileSync(left, 'x');
		setClockTo(running.part);
		const twoHoursAgo = statSync(running.part).mtimeMs / 1000 - 7200;
		utimesSync(left, twoHoursAgo, twoHoursAgo);
		expect(await sweepParts(folder)).toBe(1);
		expect(readdirSync(join(folder, 'tmp'))).toHaveLength(1);
	});

	it('removes files that no row mentions only when they are a day old', async () => {
		const folder = temporaryFolder();
		const store = new FileStore(folder);
		const kept = await store.keep(await store.receive(pieces(PDF), 'a.pdf'));
		const orphan = await store.keep(await store.receive(pieces(PNG), 'a.png'));
		const fresh = await store.keep(await store.receive(pieces(JPG), 'a.jpg'));
		for (const { sha256, path } of await storedFiles(folder)) {
			if (sha256 === fresh.sha256) setClockTo(path);
			const twoDaysAgo = statSync(path).mtimeMs / 1000 - 172_800;
			if (sha256 !== fresh.sha256) utimesSync(path, twoDaysAgo, twoDaysAgo);
		}
		expect(await sweepOrphans(folder, (sha256) => sha256 === kept.sha256)).toBe(1);
		expect(await store.openFile(orphan.sha256)).toBeUndefined();
		expect(await storedFiles(folder)).toHaveLength(2);
	});

	it('has nothing to do in an empty data folder', async () => {
		const folder = temporaryFolder();
		expect(await sweepParts(folder)).toBe(0);
		expect(await sweepOrphans(folder, () => false)).toBe(0);
	});
});
