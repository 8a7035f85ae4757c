import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { DEMO_PASSWORD } from '../../src/cli/demo/logins.ts';
import { Client } from './support/client.ts';
import { copyOf } from './support/copy.ts';
import { filled, formNamed } from './support/forms.ts';
import { decoded } from './support/html.ts';
import { signedIn } from './support/people.ts';
import { numbers, openRecords, rows } from './support/records.ts';
import { startServer } from './support/server.ts';
import type { ServerProcess } from './support/server.ts';

// Not a bar for speed: one test asks for dozens of pages, on a machine that others use as well.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = copyOf(inject('untouched'));
const close = openRecords(folder.data);
let server: ServerProcess;
beforeAll(async () => {
	server = await startServer(folder.data);
});
afterAll(async () => {
	close();
	await server.stop();
	folder.remove();
});

const logins = rows<{ login: string }>(
	"select login from accounts where password_hash is not null and login like '%@contoh.test' order by id"
).map(({ login }) => login);

/** Sends the sign-in form of a browser that was never here. */
async function tryDoor(login: string, password = 'kata-sandi-yang-keliru') {
	const client = new Client(server.origin);
	const begun = performance.now();
	const answer = await client.post('/sign-in', [
		['login', login],
		['password', password]
	]);
	const ms = performance.now() - begun;
	client.close();
	// The page repeats what was typed as the login, and no two keys or requests are the same.
	const page = decoded(answer.body.toString())
		.replaceAll(login, '')
		.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|nonce="[^"]+"|\b[0-9a-f]{12}\b/g, '');
	const headers = Object.keys(answer.headers).toSorted();
	return { status: answer.status, page, headers, ms, size: answer.body.length - login.length };
}

/** Presents a session's token, as a browser that kept it would. */
async function reaches(token: string | undefined, path = '/account'): Promise<boolean> {
	const client = new Client(server.origin);
	client.cookies.set('session', token ?? '');
	const { status } = await client.get(path);
	client.close();
	return status === 200;
}

function median(all: readonly number[]): number {
	return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}

async function send(client: Client, page: string, form: string, typed: Record<string, string>) {
	const drawn = formNamed((await client.get(page)).body.toString(), page, form);
	return client.post(drawn.action, filled(drawn, typed));
}

describe('somebody who guesses at the door', () => {
	it('cannot tell an account from none: same status, text, headers and length', async () => {
		const known = await tryDoor('dinkes@contoh.test');
		const none = await tryDoor('dinkas@contoh.test');
		expect(none.status).toBe(422);
		expect({ ...none, ms: 0 }).toEqual({ ...known, ms: 0 });
	});

	it('cannot tell by the time it takes either', async () => {
		const times = { known: [] as number[], none: [] as number[] };
		const ratio = () => median(times.known) / median(times.none);
		// A login that is looked up only would take a tenth, however long one measures; what else there is,
		// is the noise of the machine, which more tries make smaller.
		const told = () => ratio() < 0.6 || ratio() > 1.6;
		for (let round = 0; round < 3 && (round === 0 || told()); round++)
			for (const login of logins.slice(0, 12)) {
				times.known.push((await tryDoor(login)).ms);
				times.none.push((await tryDoor(`x${login}`)).ms);
			}
		expect(ratio()).toBeGreaterThan(0.6);
		expect(ratio()).toBeLessThan(1.6);
	});
});

describe('a session', () => {
	it('is known to the server by the hash of its token alone', async () => {
		const { client } = await signedIn(server.origin, 'dinsos@contoh.test');
		const token = client.cookies.get('session') ?? '';
		const hash = createHash('sha256').update(token).digest('hex');
		expect(numbers('select count(*) from sessions where id = ?', hash)).toEqual([1]);
		for (const file of ['tuntas.db', 'tuntas.db-wal'])
			expect(readFileSync(join(folder.data, file)).includes(token)).toBe(false);
		expect(await reaches(token)).toBe(true);
		expect(await reaches(hash)).toBe(false);
		expect(await reaches(hash.slice(0, 40))).toBe(false);
		client.close();
	});

	it('is the oldest to end when there would be more than five', async () => {
		const devices = [];
		for (let device = 0; device < 6; device++)
			devices.push((await signedIn(server.origin, 'polres@contoh.test')).client);
		const tokens = devices.map(({ cookies }) => cookies.get('session'));
		for (const client of devices) client.close();
		expect(await Promise.all(tokens.map((token) => reaches(token)))).toEqual([
			false,
			...[true, true, true, true, true]
		]);
	});

	it('ends everywhere but here with a new password, and here goes on under a new token', async () => {
		const [here, there] = [
			await signedIn(server.origin, 'rencana@contoh.test'),
			await signedIn(server.origin, 'rencana@contoh.test')
		];
		const before = here.client.cookies.get('session');
		const changed = await send(here.client, '/account', 'changePassword', {
			current: DEMO_PASSWORD,
			password: 'perahu-klotok-sungai'
		});
		expect(changed.status).toBe(303);
		const after = here.client.cookies.get('session');
		expect(after).not.toBe(before);
		expect(await reaches(after)).toBe(true);
		expect(await reaches(before)).toBe(false);
		expect(await reaches(there.client.cookies.get('session'))).toBe(false);
		expect((await tryDoor('rencana@contoh.test', DEMO_PASSWORD)).status).toBe(422);
		expect((await tryDoor('rencana@contoh.test', 'perahu-klotok-sungai')).status).toBe(303);
		here.client.close();
		there.client.close();
	});

	it('ends on another device at the press of a button, and only there', async () => {
		const here = await signedIn(server.origin, 'dpupr@contoh.test');
		const there = await signedIn(server.origin, 'dpupr@contoh.test');
		const token = there.client.cookies.get('session') ?? '';
		const device = createHash('sha256').update(token).digest('hex');
		expect((await send(here.client, '/account', 'endDevice', { device })).status).toBe(303);
		expect(await reaches(token)).toBe(false);
		expect(await reaches(here.client.cookies.get('session'))).toBe(true);
		here.client.close();
		there.client.close();
	});

	it('ends the moment the account is disabled, and the door then answers as to a stranger', async () => {
		const admin = await signedIn(server.origin, 'admin@contoh.test');
		const lost = await signedIn(server.origin, 'dp3a@contoh.test');
		const stranger = await tryDoor('dp4a@contoh.test', DEMO_PASSWORD);
		const [account] = numbers("select id from accounts where login = 'dp3a@contoh.test'");
		const disabled = await send(admin.client, `/accounts/${account}`, 'disable', {
			reason: 'Pindah tugas ke provinsi lain.'
		});
		expect(disabled.status).toBe(303);
		expect(await reaches(lost.client.cookies.get('session'))).toBe(false);
		const shut = await tryDoor('dp3a@contoh.test', DEMO_PASSWORD);
		expect({ ...shut, ms: 0 }).toEqual({ ...stranger, ms: 0 });
		admin.client.close();
		lost.client.close();
	});

	it('has the rights of now, not those of when it began', async () => {
		const admin = await signedIn(server.origin, 'admin@contoh.test');
		const verifier = await signedIn(server.origin, 'adbang@contoh.test');
		expect((await verifier.client.get('/verifications')).status).toBe(200);
		const [account] = numbers("select id from accounts where login = 'adbang@contoh.test'");
		const revoked = await send(admin.client, `/accounts/${account}`, 'revoke', {});
		expect(revoked.status).toBe(303);
		const { status } = await verifier.client.get('/verifications');
		expect([303, 403]).toContain(status);
		admin.client.close();
		verifier.client.close();
	});
});
