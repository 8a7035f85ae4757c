import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { AcceptInvitation, ChangePassword, SetUp, SignIn } from '#domain/accounts/input.ts';
import { openLink } from '#domain/accounts/links.ts';
import { disableAccount, inviteAccount, resetAccount } from '#domain/accounts/operations.ts';
import { acceptInvitation, changePassword, resetPassword } from '#domain/accounts/passwords.ts';
import { ensureSetupLink, setUp } from '#domain/accounts/setup.ts';
import { signIn } from '#domain/accounts/sign-in.ts';
import { loadReferenceRegions } from '#domain/regions/reference.ts';
import { allRegions, regionByCode, regionsInUse } from '#domain/regions/queries.ts';
import { now, setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { openConnection } from '#lib/server/database.ts';
import { hashPassword } from '#lib/server/passwords.ts';
import { resolveSession, startSession } from '#lib/server/sessions.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const OLD = 'korek baterai staples';
const NEW = 'hujan di atas genting';
const device = { userAgent: '', addressPrefix: '203.0.113.0/24' };
let hash: string;
let world: World;

beforeAll(async () => {
	hash = await hashPassword(OLD);
});
beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld(hash);
});
afterEach(() => setClock());

const tokenOf = (path: string) => path.split('/')[2] ?? '';
const invited = () => {
	const { accountId, link } = inviteAccount(world.admin, {
		personId: null,
		name: 'Ratna Dewi Kusumaningrum',
		login: 'ratna@contoh.test',
		role: 'liaison',
		regionId: null,
		institutionId: world.polres
	});
	return { accountId, token: tokenOf(link.path) };
};
const comeIn = (login: string, password: string) =>
	signIn(parse(SignIn, { login, password }), device);

describe('a new password', () => {
	it.each([
		['fourteen characters', 'x'.repeat(14), 'password_too_short'],
		['a hundred and twenty-nine', 'x'.repeat(129), 'too_long'],
		['none', '', 'required']
	])('is refused with %s', (_what, password, code) => {
		expect(() => parse(AcceptInvitation, { password })).toThrow(
			expect.objectContaining({ fields: { password: code } })
		);
	});

	it('is taken as typed, spaces at the ends included, counted in characters', () => {
		const typed = ' ékor kucing 🐈 ';
		expect(parse(AcceptInvitation, { password: typed.normalize('NFD') }).password).toBe(typed);
	});
});

describe('taking an invitation up', () => {
	it('makes the account active, once', async () => {
		const { accountId, token } = invited();
		await expect(comeIn('ratna@contoh.test', NEW)).rejects.toThrow('sign_in.no_match');
		expect(openLink('invitation', token)?.personName).toBe('Ratna Dewi Kusumaningrum');
		expect(await acceptInvitation(token, NEW)).toBe(accountId);
		expect(await comeIn('ratna@contoh.test', NEW)).toMatch(/^[a-z2-7]{40}$/);
		await expect(acceptInvitation(token, OLD)).rejects.toThrow('account.link_gone');
	});

	it('works once even when it is sent twice at the same time', async () => {
		const { token } = invited();
		const results = await Promise.allSettled([
			acceptInvitation(token, NEW),
			acceptInvitation(token, OLD)
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	it('is over after a day', async () => {
		const { token } = invited();
		setClock(now() + 24 * 3_600_000);
		expect(openLink('invitation', token)).toBeUndefined();
		await expect(acceptInvitation(token, NEW)).rejects.toThrow('account.link_gone');
	});

	it('is over when the account is disabled or the link is for something else', async () => {
		const { accountId, token } = invited();
		expect(openLink('reset', token)).toBeUndefined();
		await expect(resetPassword(token, NEW)).rejects.toThrow('account.link_gone');
		disableAccount(world.admin, accountId, null);
		await expect(acceptInvitation(token, NEW)).rejects.toThrow('account.link_gone');
	});

	it.each([
		['the own name', 'ratna dewi kusumaningrum'],
		['the institution', 'kepolisian resor contoh 1'],
		['the region', 'kabupaten contoh 2026'],
		['common words', 'password password 123']
	])('refuses a password made of %s', async (_what, password) => {
		const { token } = invited();
		await expect(acceptInvitation(token, password)).rejects.toMatchObject({
			fields: { password: 'password_obvious' }
		});
	});
});

describe('a link for a new password', () => {
	it('leaves the old password until it is used, and then ends every session', async () => {
		const { accountId } = world.siti;
		const login = 'siti.rahmawati.s.sos@contoh.test';
		const token = tokenOf(resetAccount(world.admin, accountId).path);
		const before = await comeIn(login, OLD);
		await resetPassword(token, NEW);
		expect(await resolveSession(before)).toBeNull();
		await expect(comeIn(login, OLD)).rejects.toThrow('sign_in.no_match');
		expect(await comeIn(login, NEW)).toMatch(/^[a-z2-7]{40}$/);
	});

	it('is an invitation again where the first one was never taken', () => {
		const { accountId, token } = invited();
		expect(resetAccount(world.admin, accountId).path).toMatch(/^\/invitation\//);
		expect(openLink('invitation', token)).toBeUndefined();
	});
});

describe('changing the own password', () => {
	const change = (current: string, password = NEW) =>
		changePassword(world.siti, parse(ChangePassword, { current, password }), '203.0.113.0/24');

	it('asks for the present one and ends every session', async () => {
		const token = await startSession(world.siti.accountId, device);
		await expect(change('salah sekali ini')).rejects.toMatchObject({
			fields: { current: 'password_wrong' }
		});
		await change(OLD);
		expect(await resolveSession(token)).toBeNull();
		expect(await comeIn('siti.rahmawati.s.sos@contoh.test', NEW)).toBeTruthy();
	});

	it('is slowed like signing in', async () => {
		for (let time = 0; time < 6; time++)
			await expect(change('salah sekali ini')).rejects.toMatchObject({ kind: 'invalid_input' });
		await expect(change(OLD)).rejects.toMatchObject({ kind: 'throttled' });
	});
});

describe('the first administrator', () => {
	beforeEach(() => freshDatabase());

	const given = (regionId: number) =>
		parse(SetUp, {
			name: 'Rini Wulandari',
			login: 'rini@hss.test',
			password: NEW,
			regionId: String(regionId)
		});

	it('is made once through the link of an empty instance, with the first region', async () => {
		await loadReferenceRegions(SYSTEM);
		const hss = regionByCode('63.06')?.id ?? 0;
		const link = ensureSetupLink();
		expect(link?.path).toMatch(/^\/setup\/[a-z2-7]{40}$/);
		const token = tokenOf(link?.path ?? '');
		const accountId = await setUp(token, given(hss));
		const actor = signedInAs(accountId)?.actor;
		expect(actor).toMatchObject({ name: 'Rini Wulandari', grants: [{ role: 'administrator' }] });
		expect(regionsInUse(SYSTEM).map(({ code }) => code)).toEqual(['63.06']);
		expect(ensureSetupLink()).toBeNull();
		await expect(setUp(token, given(hss))).rejects.toThrow('account.link_gone');
	});

	it('gets a new link at each start, and only the last one works', async () => {
		await loadReferenceRegions(SYSTEM);
		const first = tokenOf(ensureSetupLink()?.path ?? '');
		const second = tokenOf(ensureSetupLink()?.path ?? '');
		expect(openLink('setup', first)).toBeUndefined();
		expect(openLink('setup', second)).toBeDefined();
		await expect(setUp(second, given(999_999))).rejects.toThrow('invalid_input');
		expect(openLink('setup', second)).toBeDefined();
	});

	it('cannot be made twice with two links', async () => {
		await loadReferenceRegions(SYSTEM);
		const region = allRegions()[0]?.id ?? 0;
		const token = tokenOf(ensureSetupLink()?.path ?? '');
		const results = await Promise.allSettled([
			setUp(token, given(region)),
			setUp(token, { ...given(region), login: 'lain@hss.test' })
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(openConnection().prepare('select count(*) from accounts').pluck().get()).toBe(1);
	});
});
