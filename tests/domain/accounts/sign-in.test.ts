import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SignIn } from '#domain/accounts/input.ts';
import { signIn } from '#domain/accounts/sign-in.ts';
import { events } from '#domain/audit/schema.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { db, openConnection } from '#lib/server/database.ts';
import { hashPassword } from '#lib/server/passwords.ts';
import { resolveSession } from '#lib/server/sessions.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const PASSWORD = 'korek baterai staples';
const LOGIN = 'siti.rahmawati.s.sos@contoh.test';
const laptop = {
	userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36',
	addressPrefix: '203.0.113.0/24'
};
let hash: string;
let world: World;

beforeAll(async () => {
	hash = await hashPassword(PASSWORD);
});
beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld(hash);
});
afterEach(() => setClock());

const attempt = (login: string, password = PASSWORD) =>
	signIn(parse(SignIn, { login, password }), laptop);
const run = (sql: string) => openConnection().exec(sql);
const NO_MATCH = { kind: 'invalid_input', code: 'sign_in.no_match', status: 422, fields: {} };

describe('signing in', () => {
	it('begins a session for whom login and password fit', async () => {
		expect(await resolveSession(await attempt(LOGIN))).toMatchObject({
			accountId: world.siti.accountId
		});
	});

	it.each([
		['in capitals', LOGIN.toUpperCase()],
		['with spaces around', `  ${LOGIN} `]
	])('takes the login %s', async (_how, login) => {
		expect(await resolveSession(await attempt(login))).not.toBeNull();
	});

	it('takes a NIP with the spaces in which it is printed', async () => {
		run(`update accounts set login = '198503122010012005' where login = '${LOGIN}'`);
		expect(await resolveSession(await attempt('19850312 201001 2 005'))).not.toBeNull();
	});

	it.each([
		['a wrong password', () => attempt(LOGIN, 'bukan kata sandi saya')],
		['an unknown login', () => attempt('tidak.ada@contoh.test')],
		[
			'a disabled account',
			() => {
				run(`update accounts set disabled_at = 1 where login = '${LOGIN}'`);
				return attempt(LOGIN);
			}
		],
		[
			'an invitation that was not taken',
			() => {
				run(`update accounts set password_hash = null where login = '${LOGIN}'`);
				return attempt(LOGIN);
			}
		]
	])('answers alike for %s', async (_what, tried) => {
		await expect(tried()).rejects.toMatchObject(NO_MATCH);
		expect(openConnection().prepare('select count(*) from sessions').pluck().get()).toBe(0);
	});

	it('is an event with the device and without login or password', async () => {
		await attempt(LOGIN);
		const [event] = db.select().from(events).all();
		expect(event).toMatchObject({
			name: 'account.signed_in',
			accountId: world.siti.accountId,
			facts: '{"device":"Chrome · Windows"}'
		});
	});

	it('keeps the password nowhere', async () => {
		await attempt(LOGIN);
		await attempt(LOGIN, 'salah ketik staples').catch(() => undefined);
		const bytes = openConnection().serialize();
		expect(bytes.includes(PASSWORD)).toBe(false);
		expect(bytes.includes('salah ketik')).toBe(false);
	});

	it('must wait after too many failures, even with the right password', async () => {
		for (let time = 0; time < 6; time++)
			await expect(attempt(LOGIN, 'salah')).rejects.toMatchObject(NO_MATCH);
		await expect(attempt(LOGIN)).rejects.toMatchObject({ kind: 'throttled', status: 429 });
		setClock(Date.UTC(2026, 10, 23, 1, 0, 2));
		expect(await attempt(LOGIN)).toMatch(/^[a-z2-7]{40}$/);
	});

	it('waits for unknown logins too, so that the wait tells nobody who has an account', async () => {
		for (let time = 0; time < 6; time++)
			await expect(attempt('tidak.ada@contoh.test')).rejects.toMatchObject(NO_MATCH);
		await expect(attempt('tidak.ada@contoh.test')).rejects.toMatchObject({ kind: 'throttled' });
	});
});
