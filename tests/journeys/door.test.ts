import { describe, expect, inject, it } from 'vitest';
import { DEMO_PASSWORD, emailOf } from '../../src/cli/demo/logins.ts';
import { ask } from '../support/ask.ts';

const origin = new URL(inject('origin'));

const get = (path: string, cookie?: string) =>
	ask(Number(origin.port), path, origin, { headers: { accept: 'text/html', cookie } });

const post = (path: string, fields: Record<string, string>, cookie?: string) =>
	ask(Number(origin.port), path, origin, {
		method: 'POST',
		headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie },
		body: new URLSearchParams(fields).toString()
	});

const signIn = (login: string, password = DEMO_PASSWORD, to = '') =>
	post(`/sign-in${to}`, { login, password });

/** The cookie as a browser sends it back. */
const cookieOf = ({ headers }: Awaited<ReturnType<typeof get>>) =>
	headers['set-cookie']?.find((one) => one.startsWith('session='))?.split(';')[0];

describe('the door', () => {
	it('lets in, with a cookie that ends with the browser and that no script reads', async () => {
		const answer = await signIn(emailOf('dinkes'));
		expect(answer.status).toBe(303);
		const [set] = (answer.headers['set-cookie'] ?? []).filter((one) => one.startsWith('session='));
		expect(set).toMatch(/^session=[a-z2-7]{40}; Path=\/; HttpOnly; SameSite=Lax$/);
		expect((await get('/account', cookieOf(answer))).status).toBe(200);
	});

	it.each([
		['?to=/meetings', '/meetings'],
		['?to=/meetings%3Fq%3Dinflasi', '/meetings?q=inflasi'],
		['?to=https://jahat.test/', '/'],
		['?to=//jahat.test', '/'],
		['?to=/%5Cjahat.test', '/']
	])('leads on to a place of its own only: %s', async (to, location) => {
		expect((await signIn(emailOf('dinkes'), DEMO_PASSWORD, to)).headers.location).toBe(location);
	});

	it('answers a wrong password and an unknown login alike, and repeats neither password', async () => {
		const wrong = await signIn(emailOf('dp3a'), 'rahasia-salah-ketik');
		const unknown = await signIn('tidak.ada@contoh.test', 'rahasia-salah-ketik');
		expect([wrong.status, unknown.status]).toEqual([422, 422]);
		for (const { body } of [wrong, unknown]) {
			expect(body.toString()).toContain('NIP/surel atau kata sandi tidak cocok.');
			expect(body.toString()).not.toContain('rahasia-salah-ketik');
		}
		expect(wrong.body.toString()).toContain(emailOf('dp3a'));
	});

	it('asks those who guess to wait, and says how long', async () => {
		const login = 'ditebak@contoh.test';
		// Each guess that a slow machine answers after its wait doubles the next one, up to a minute.
		let answer = await signIn(login, 'salah');
		for (let time = 1; time < 12 && answer.status === 422; time++)
			answer = await signIn(login, 'salah');
		expect(answer.status).toBe(429);
		expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
		expect(answer.body.toString()).toMatch(/Coba lagi dalam \d+ detik/);
	});

	it('ends the session at sign-out, here and on the server, and clears the device', async () => {
		const cookie = cookieOf(await signIn(emailOf('dinkes')));
		const out = await post('/sign-out', {}, cookie);
		expect(out.status).toBe(303);
		expect(out.headers['clear-site-data']).toBe('"cache", "storage"');
		expect(out.headers['set-cookie']?.join()).toContain('session=;');
		expect((await get('/account', cookie)).headers.location).toMatch(/^\/sign-in/);
	});

	it('gives a new session at each sign-in and ends the one that was there', async () => {
		const planted = cookieOf(await signIn(emailOf('dinkes')));
		const fresh = await post(
			'/sign-in',
			{ login: emailOf('dinkes'), password: DEMO_PASSWORD },
			planted
		);
		expect(cookieOf(fresh)).not.toBe(planted);
		expect((await get('/account', planted)).status).toBe(303);
		expect((await get('/account', cookieOf(fresh))).status).toBe(200);
	});

	it.each(['/invitation', '/password', '/setup'])(
		'says under %s that a link is spent, whether or not it ever was one',
		async (path) => {
			const answer = await get(`${path}/${'a'.repeat(40)}`);
			expect(answer.status).toBe(404);
			expect(answer.body.toString()).toContain('Tautan ini tidak berlaku lagi');
		}
	);

	it('remembers language and appearance on the device, and goes back only within the site', async () => {
		const answer = await post('/language', { language: 'en', to: 'https://jahat.test/' });
		expect(answer.headers.location).toBe('/');
		expect(answer.headers['set-cookie']?.join()).toContain('language=en');
		expect((await get('/sign-in', 'language=en')).body.toString()).toContain('Sign in');
		expect((await post('/scheme', { scheme: 'purple' })).status).toBe(422);
	});

	it('remembers on the device that nothing is to be kept there, where its scripts can read it', async () => {
		const answer = await post('/keep', { keep: 'no', to: '/account#this-device' });
		expect(answer.headers.location).toBe('/account#this-device');
		const [cookie] = answer.headers['set-cookie'] ?? [];
		expect(cookie).toMatch(/^keep=no; .*Max-Age=31536000/);
		expect(cookie).not.toContain('HttpOnly');
		expect((await post('/keep', { keep: 'perhaps' })).status).toBe(422);
	});
});
