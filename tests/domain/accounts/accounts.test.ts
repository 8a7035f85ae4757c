import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import { InviteAccount } from '#domain/accounts/input.ts';
import {
	changeLogin,
	disableAccount,
	enableAccount,
	inviteAccount,
	inviteAgain,
	resetAccount
} from '#domain/accounts/operations.ts';
import { accountPage, listAccounts } from '#domain/accounts/queries.ts';
import { grantRole, revokeRole } from '#domain/accounts/roles-held.ts';
import { accountByLogin, findAccount } from '#domain/accounts/subject.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { openConnection } from '#lib/server/database.ts';
import { hashPassword } from '#lib/server/passwords.ts';
import { resolveSession, startSession } from '#lib/server/sessions.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const device = { userAgent: '', addressPrefix: '203.0.113.0/24' };
let hash: string;
let world: World;

beforeAll(async () => {
	hash = await hashPassword('korek baterai staples');
});
beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld(hash);
});
afterEach(() => setClock());

const invite = (fields: Partial<Record<string, string>> = {}, actor: Actor = world.admin) =>
	inviteAccount(
		actor,
		parse(InviteAccount, {
			personId: '',
			name: 'Ratna Dewi, S.Sos.',
			login: 'Ratna@Contoh.test',
			role: 'liaison',
			regionId: '',
			institutionId: String(world.polres),
			...fields
		})
	);
const one = (sql: string) => openConnection().prepare(sql).pluck().get();

describe('an invitation', () => {
	it('makes person, account and role, and a link that is kept as a hash only', () => {
		const { accountId, link } = invite();
		expect(accountPage(world.admin, accountId)).toMatchObject({
			person: 'Ratna Dewi, S.Sos.',
			login: 'ratna@contoh.test',
			standing: 'invited',
			roles: [{ role: 'liaison', institution: 'Polres', region: 'Kabupaten Contoh' }],
			openLink: { purpose: 'invitation', expiresAt: Date.UTC(2026, 10, 24, 1) }
		});
		expect(link.path).toMatch(/^\/invitation\/[a-z2-7]{40}$/);
		const token = link.path.split('/')[2] ?? '';
		expect(openConnection().serialize().includes(token)).toBe(false);
	});

	it('goes to somebody who stands in the directory', () => {
		openConnection().exec("insert into persons (region_id, name) values (1, 'Budi')");
		const personId = String(one("select id from persons where name = 'Budi'"));
		expect(accountPage(world.admin, invite({ personId }).accountId).person).toBe('Budi');
	});

	it('takes the region of a role from its institution, and needs one or the other', () => {
		expect(() => invite({ institutionId: '' })).toThrow('invalid_input');
		expect(() => invite({ institutionId: '999' })).toThrow('invalid_input');
		expect(() => invite({ role: 'verifier', regionId: '' })).toThrow('invalid_input');
		expect(() => invite({ name: '' })).toThrow('invalid_input');
		const { accountId } = invite({ role: 'verifier', regionId: String(world.contoh) });
		expect(signedInAs(accountId)?.actor.grants).toMatchObject([
			{ role: 'verifier', regionId: world.contoh, institutionId: null }
		]);
	});

	it.each(['ratna', 'ratna@', '1234567', 'ratna @contoh.test', '198503122010012005000'])(
		'does not take %s as a login',
		(login) => expect(() => invite({ login })).toThrow('invalid_input')
	);

	it('is refused for a login or a person that has an account, and leaves nothing', () => {
		invite();
		const before = one('select count(*) from persons');
		expect(() => invite({ name: 'Lain' })).toThrow(
			expect.objectContaining({ fields: { login: 'login_taken' } })
		);
		expect(() =>
			invite({ login: 'lain@contoh.test', personId: String(world.siti.personId) })
		).toThrow('account.has_one');
		expect(one('select count(*) from persons')).toBe(before);
	});

	it('can be made again, and the link before no longer works', () => {
		const { accountId } = invite();
		inviteAgain(world.admin, accountId);
		expect(
			one('select count(*) from account_links where revoked_at is null and used_at is null')
		).toBe(1);
		expect(() => inviteAgain(world.admin, world.siti.accountId)).toThrow('account.already_active');
	});
});

describe('a role', () => {
	it('given or taken ends the sessions of the account: rights never change under one', async () => {
		const { accountId } = world.yusuf;
		const before = await startSession(accountId, device);
		const grantId = grantRole(world.admin, accountId, {
			role: 'official',
			regionId: null,
			institutionId: world.dinasSosial
		});
		expect(await resolveSession(before)).toBeNull();
		const between = await startSession(accountId, device);
		expect(signedInAs(accountId)?.actor.grants.map(({ role }) => role)).toEqual([
			'liaison',
			'official'
		]);
		revokeRole(world.admin, accountId, grantId);
		expect(await resolveSession(between)).toBeNull();
		expect(signedInAs(accountId)?.actor.grants.map(({ role }) => role)).toEqual(['liaison']);
	});

	it('is held once, and can be given again after it was taken', () => {
		const again = () =>
			grantRole(world.admin, world.laras.accountId, {
				role: 'verifier',
				regionId: world.contoh,
				institutionId: null
			});
		expect(again).toThrow('account.role_held');
		revokeRole(world.admin, world.laras.accountId, world.laras.grants[0]?.id ?? 0);
		expect(again).not.toThrow();
	});

	it('is taken only from the account that holds it', () => {
		expect(() =>
			revokeRole(world.admin, world.siti.accountId, world.laras.grants[0]?.id ?? 0)
		).toThrow('not_found');
	});

	it('of the last administrator stays', () => {
		const grant = world.admin.grants[0]?.id ?? 0;
		expect(() => revokeRole(SYSTEM, world.admin.accountId, grant)).toThrow(
			'account.last_administrator'
		);
		grantRole(world.admin, world.siti.accountId, {
			role: 'administrator',
			regionId: world.contoh,
			institutionId: null
		});
		revokeRole(world.admin, world.admin.accountId, grant);
		expect(signedInAs(world.admin.accountId)?.actor.grants).toEqual([]);
	});
});

describe('a disabled account', () => {
	it('has no session and no open link from the same moment on', async () => {
		const token = await startSession(world.yusuf.accountId, device);
		resetAccount(world.admin, world.yusuf.accountId);
		disableAccount(world.admin, world.yusuf.accountId, 'Pindah tugas');
		expect(one('select count(*) from sessions')).toBe(0);
		expect(await resolveSession(token)).toBeNull();
		expect(signedInAs(world.yusuf.accountId)).toBeNull();
		expect(accountPage(world.admin, world.yusuf.accountId)).toMatchObject({
			standing: 'disabled',
			openLink: null
		});
	});

	it('can be enabled again with its roles', () => {
		disableAccount(world.admin, world.yusuf.accountId, null);
		expect(() => disableAccount(world.admin, world.yusuf.accountId, null)).toThrow(
			'account.disabled'
		);
		expect(() => resetAccount(world.admin, world.yusuf.accountId)).toThrow('account.disabled');
		enableAccount(world.admin, world.yusuf.accountId);
		expect(signedInAs(world.yusuf.accountId)?.actor.grants).toHaveLength(1);
		expect(() => enableAccount(world.admin, world.yusuf.accountId)).toThrow('account.not_disabled');
	});

	it('is never the last administrator', () => {
		expect(() => disableAccount(SYSTEM, world.admin.accountId, null)).toThrow(
			'account.last_administrator'
		);
		expect(findAccount(SYSTEM, world.admin.accountId).disabledAt).toBeNull();
	});
});

describe('a login', () => {
	it('is corrected, but not to one that is taken, nor from an outdated form', () => {
		const { accountId } = world.yusuf;
		changeLogin(world.admin, accountId, { login: 'yusuf@contoh.test', version: 1 });
		expect(accountByLogin(SYSTEM, ' Yusuf@contoh.test ')?.id).toBe(accountId);
		expect(() =>
			changeLogin(world.admin, accountId, { login: 'y@contoh.test', version: 1 })
		).toThrow('conflict');
		expect(() =>
			changeLogin(world.admin, world.wati.accountId, { login: 'yusuf@contoh.test', version: 1 })
		).toThrow('invalid_input');
	});
});

describe('the list of accounts', () => {
	it('is found by name and login, and filtered by standing', () => {
		invite();
		disableAccount(world.admin, world.wati.accountId, null);
		expect(listAccounts(world.admin, { q: 'ratna' }).rows).toHaveLength(1);
		expect(listAccounts(world.admin, { standing: 'invited' }).count).toBe(1);
		expect(listAccounts(world.admin, { standing: 'disabled' }).rows[0]?.person).toBe(
			'Wati Susanti'
		);
		expect(listAccounts(world.admin).rows[0]).toMatchObject({
			person: 'Agus Inspektur',
			roles: [{ role: 'auditor', institution: null, region: 'Kabupaten Contoh' }]
		});
	});

	it('never shows a password', () => {
		expect(JSON.stringify(listAccounts(world.admin))).not.toContain('argon2');
		expect(JSON.stringify(accountPage(world.admin, world.siti.accountId))).not.toContain('argon2');
	});
});

describe('keeping accounts', () => {
	const others = [
		'siti',
		'dimas',
		'sekda',
		'yusuf',
		'laras',
		'bupati',
		'auditor',
		'stranger'
	] as const;

	it.each(others)('is not for %s', (who) => {
		const actor = world[who];
		expect(() => invite({}, actor)).toThrow('forbidden');
		expect(() => listAccounts(actor)).toThrow('forbidden');
		for (const act of [
			() => accountPage(actor, world.wati.accountId),
			() => resetAccount(actor, world.wati.accountId),
			() => disableAccount(actor, world.wati.accountId, null),
			() =>
				grantRole(actor, world.wati.accountId, {
					role: 'auditor',
					regionId: 1,
					institutionId: null
				})
		])
			expect(act).toThrow('not_found');
	});

	it('gives nobody a right over their own account beyond reading it', () => {
		expect(accountPage(world.yusuf, world.yusuf.accountId).person).toBe('Yusuf Hidayat');
		const { accountId } = world.yusuf;
		expect(() =>
			grantRole(world.yusuf, accountId, { role: 'administrator', regionId: 1, institutionId: null })
		).toThrow('forbidden');
		expect(() => changeLogin(world.yusuf, accountId, { login: 'x@y.z', version: 1 })).toThrow(
			'forbidden'
		);
		expect(() => accountPage(VISITOR, accountId)).toThrow('not_found');
	});
});
