import { afterAll, describe, expect, inject, it } from 'vitest';
import { DEMO_LOGINS, emailOf } from '../../src/cli/demo/logins.ts';
import { Client } from './support/client.ts';
import { copyOf } from './support/copy.ts';
import { spokenText } from './support/html.ts';
import { startServer } from './support/server.ts';

const folder = copyOf(inject('untouched'));
const inEarnest = await startServer(folder.data);
afterAll(async () => {
	await inEarnest.stop();
	folder.remove();
});

const demo = () => new Client(inject('origin'));
const click = (client: Client, account: string, headers = {}) =>
	client.post('/demo', [['account', account]], headers);

describe('one click in the demonstration', () => {
	it.each(DEMO_LOGINS.map(({ email, name, role }) => [email, name, role.id] as const))(
		'makes one %s, and says so on every page',
		async (email, name, role) => {
			const client = demo();
			const door = (await client.get('/sign-in')).body.toString();
			expect(door).toContain(`value="${email}"`);
			const answer = await click(client, email);
			expect([answer.status, answer.headers.location]).toEqual([303, '/']);
			const page = (await client.get('/meetings')).body.toString();
			expect(spokenText(page)).toContain('Mode demo. Semua data di sini contoh.');
			expect(page).toMatch(new RegExp(`<option value="${email}"[^>]*selected`));
			expect(page).toContain(`${role} · ${name}`);
			client.close();
		}
	);

	it('chooses for nobody who has not, and stands on no page that is kept for times without network', async () => {
		const client = demo();
		const door = (await client.get('/sign-in')).body.toString();
		const bar = /<aside class="demo-bar".*?<\/aside>/s.exec(door)?.[0] ?? '';
		expect(spokenText(bar)).toContain('Pilih peran …');
		expect(bar).not.toContain('selected');
		const kept = (await client.get('/offline')).body.toString();
		expect(spokenText(kept)).not.toContain('Mode demo');
		client.close();
	});

	it('ends the session of whom one was before', async () => {
		const client = demo();
		await click(client, emailOf('dinkes'));
		const before = client.cookies.get('session') ?? '';
		await click(client, emailOf('bupati'));
		expect(client.cookies.get('session')).not.toBe(before);
		client.cookies.set('session', before);
		expect((await client.get('/account')).status).toBe(303);
		client.close();
	});

	it.each([
		['an account that is not offered', 'fajar@contoh.test'],
		['nobody', '']
	])('lets nobody in as %s', async (_who, account) => {
		const client = demo();
		expect((await click(client, account)).status).toBe(422);
		expect(client.cookies.has('session')).toBe(false);
		client.close();
	});

	it.each([[{ origin: 'https://evil.test' }], [{ 'sec-fetch-site': 'cross-site' }]])(
		'is not taken from a page of somebody else: %j',
		async (headers) => {
			const client = demo();
			expect((await click(client, emailOf('admin'), headers)).status).toBe(403);
			expect(client.cookies.has('session')).toBe(false);
			client.close();
		}
	);
});

describe('a server in earnest, even over the same data', () => {
	it('has no such address, no bar and no buttons', async () => {
		const client = new Client(inEarnest.origin);
		const answers = [await click(client, emailOf('admin')), await client.get('/demo')];
		expect(answers.map(({ status }) => status)).toEqual([404, 404]);
		expect(client.cookies.has('session')).toBe(false);
		const door = (await client.get('/sign-in')).body.toString();
		expect(door).not.toContain('/demo');
		expect(spokenText(door)).not.toContain('Mode demo');
		client.close();
	});
});
