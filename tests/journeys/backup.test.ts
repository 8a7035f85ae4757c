import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import * as v from 'valibot';
import { tuntas } from './support/command.ts';
import { copyOf, emptyData } from './support/copy.ts';
import { fingerprint } from './support/fingerprint.ts';
import { holding } from './support/people.ts';
import { numbers, openRecords, rows } from './support/records.ts';
import { startServer } from './support/server.ts';
import type { ServerProcess } from './support/server.ts';

// Not a bar for speed: a test starts up to six processes, one after the other.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const Backup = v.looseObject({ folder: v.string() });
const Findings = v.array(v.looseObject({ check: v.string(), level: v.string(), says: v.string() }));

const original = copyOf(inject('untouched'));
const medium = emptyData();
const restored = emptyData();
let server: ServerProcess;
let backup = '';
/** Names that had been acknowledged when the backup began. */
let before: string[] = [];
let written = 0;

beforeAll(async () => {
	server = await startServer(original.data);
	const close = openRecords(original.data);
	const siti = await holding(server.origin, 'secretariat');
	close();
	const [region = 0] = siti.actor.grants.map(({ regionId }) => regionId);
	const names: string[] = [];
	let writing = true;
	const enough = Promise.withResolvers<void>();
	const writers = [0, 1, 2].map(async (writer) => {
		for (let number = 0; writing; number++) {
			const name = `Pegawai ${writer}.${number}`;
			const entries = [['regionId', String(region)] as const, ['name', name] as const];
			expect((await siti.client.post('/people/new', entries)).status).toBe(303);
			if (names.push(name) === 20) enough.resolve();
		}
	});
	const allWritten = Promise.all(writers);
	// A writer that is refused ends the wait as well.
	await Promise.race([enough.promise, allWritten]);
	before = [...names];
	const { code, out, err } = await tuntas(original.data, 'backup', '--to', medium.data, '--json');
	written = names.length;
	writing = false;
	await allWritten;
	siti.client.close();
	expect([code, err]).toEqual([0, '']);
	backup = v.parse(Backup, JSON.parse(out)).folder;
});
afterAll(async () => {
	await server.stop();
	for (const folder of [original, medium, restored]) folder.remove();
});

describe('a backup made while people write', () => {
	it('can be relied on, and kept nobody from writing', async () => {
		expect(written).toBeGreaterThan(before.length + 5);
		const { code, out } = await tuntas(original.data, 'backup', '--verify', backup);
		expect([code, out]).toEqual([0, expect.stringContaining('can be relied on')]);
	});

	it('is not put over data that is in use', async () => {
		const { code, err } = await tuntas(original.data, 'restore', backup);
		expect([code, err]).toEqual([1, expect.stringContaining('already running')]);
		expect((await fetch(`${server.origin}/health`)).status).toBe(200);
	});
});

describe('the same backup on an empty machine', () => {
	beforeAll(async () => {
		expect(await tuntas(restored.data, 'restore', backup)).toMatchObject({ code: 0, err: '' });
	});

	it('satisfies the doctor', async () => {
		const { code, out } = await tuntas(restored.data, 'doctor', '--json');
		const findings = v.parse(Findings, JSON.parse(out));
		expect(findings.length).toBeGreaterThanOrEqual(6);
		expect(findings.filter(({ level }) => level === 'failure')).toEqual([]);
		expect(code).toBe(0);
	});

	it('answers as the other did, with everything acknowledged before and every file', async () => {
		const again = await startServer(restored.data);
		const close = openRecords(restored.data);
		try {
			const names = rows<{ name: string }>("select name from persons where name like 'Pegawai %'");
			expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(before));
			const agus = await holding(again.origin, 'auditor');
			for (const path of ['/', '/meetings', '/commitments', '/audit'])
				expect([path, (await agus.client.get(path)).status]).toEqual([path, 200]);
			const files = rows<{ id: number; sha256: string }>(
				"select id, sha256 from evidence where kind = 'file' order by id limit 20"
			);
			expect(files.length).toBeGreaterThan(3);
			for (const { id, sha256 } of files) {
				const { status, body } = await agus.client.get(`/evidence/${id}`);
				expect([id, status, createHash('sha256').update(body).digest('hex')]).toEqual([
					id,
					200,
					sha256
				]);
			}
			agus.client.close();
		} finally {
			close();
			await again.stop();
		}
	});

	it('goes on from there: what was there before is moved aside, and comes back by its own backup', async () => {
		const own = join(restored.data, 'backups');
		expect((await tuntas(restored.data, 'backup')).code).toBe(0);
		const closeFirst = openRecords(restored.data);
		const first = fingerprint();
		const [count = 0] = numbers('select count(*) from persons');
		closeFirst();
		expect((await tuntas(restored.data, 'restore', backup)).code).toBe(0);
		const { code, out } = await tuntas(restored.data, 'restore', 'latest');
		expect([code, out]).toEqual([0, expect.stringContaining('The data from before lies in')]);
		const closeSecond = openRecords(restored.data);
		expect(numbers('select count(*) from persons')).toEqual([count]);
		expect(fingerprint()).toEqual(first);
		closeSecond();
		expect((await tuntas(restored.data, 'backup', '--list')).out).toContain(own);
	});
});
