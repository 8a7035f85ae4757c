import { beforeEach, describe, expect, it } from 'vitest';
import { InviteAccount } from '#domain/accounts/input.ts';
import { disableAccount, inviteAccount } from '#domain/accounts/operations.ts';
import { grantRole, revokeRole } from '#domain/accounts/roles-held.ts';
import type { Role } from '#domain/accounts/roles.ts';
import { accountsServing, rolesLeftBehind } from '#domain/accounts/serving.ts';
import { endInstitution } from '#domain/institutions/ending.ts';
import { endedInstitutions } from '#domain/institutions/queries.ts';
import { registerByName } from '#domain/people/persons.ts';
import { beginTenure, endTenure } from '#domain/people/tenures.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld('a hash');
});

const TODAY = '2026-11-23';
const left = () =>
	rolesLeftBehind(world.admin, TODAY).map(({ person, institution }) => [person, institution]);
const hold = (personId: number, institutionId: number) =>
	beginTenure(world.admin, {
		personId,
		name: null,
		postId: world.headOf.get(institutionId) ?? 0,
		capacity: 'plt',
		startedOn: '2025-01-01',
		endedOn: null,
		serviceRank: null,
		replaces: false,
		leaves: false
	});

describe('who can sign in for an institution', () => {
	it('is shown to administrators, liaison officers first, without those who may not any more', () => {
		const roles = () =>
			accountsServing(world.admin, world.setda).map(({ person, role }) => [person, role]);
		expect(roles()).toEqual([
			[world.dimas.name, 'minute_taker'],
			[world.sekda.name, 'official'],
			[world.siti.name, 'secretariat']
		]);
		disableAccount(world.admin, world.dimas.accountId, null);
		revokeRole(world.admin, world.siti.accountId, world.siti.grants[0]?.id ?? 0);
		expect(roles()).toEqual([[world.sekda.name, 'official']]);
		for (const actor of [world.siti, world.yusuf, world.auditor])
			expect(accountsServing(actor, world.setda)).toEqual([]);
	});
});

describe('a role left behind', () => {
	it('is that of somebody who left the last post in the institution', () => {
		const tenureId = hold(world.yusuf.personId, world.dinasSosial);
		expect(left()).toEqual([]);
		endTenure(world.admin, { tenureId, on: '2026-11-22' });
		expect(left()).toEqual([[world.yusuf.name, 'Dinsos']]);
		hold(world.yusuf.personId, world.dinasSosial);
		expect(left()).toEqual([]);
	});

	it('is not that of an officer who never held a post there, nor one that was revoked', () => {
		expect(left()).toEqual([]);
		const tenureId = hold(world.yusuf.personId, world.dinasSosial);
		endTenure(world.admin, { tenureId, on: TODAY });
		expect(left()).toEqual([]);
		revokeRole(world.admin, world.yusuf.accountId, world.yusuf.grants[0]?.id ?? 0);
		expect(rolesLeftBehind(world.admin, '2026-11-24')).toEqual([]);
	});

	it('is that of the secretariat of an institution that is no more, not of who reports for it', () => {
		endInstitution(world.admin, world.setda, { on: '2026-11-01', successorId: null, basis: null });
		endInstitution(world.admin, world.dinasKesehatan, {
			on: '2026-11-01',
			successorId: null,
			basis: null
		});
		expect(left()).toEqual([
			[world.dimas.name, 'Setda'],
			[world.siti.name, 'Setda']
		]);
	});

	it('is named to administrators only', () => {
		for (const actor of [world.siti, world.bupati, world.auditor])
			expect(() => rolesLeftBehind(actor, TODAY)).toThrow('forbidden');
	});
});

describe('inviting somebody by name', () => {
	it('does not enter a person twice who stands in the directory', () => {
		const invite = (name: string) =>
			inviteAccount(
				world.admin,
				parse(InviteAccount, {
					name,
					login: `baru${name.length}@contoh.test`,
					role: 'liaison',
					institutionId: String(world.dinasSosial)
				})
			);
		registerByName(world.admin, world.contoh, 'Ratna Dewi');
		expect(() => invite('RATNA DEWI')).toThrow(
			expect.objectContaining({ fields: { name: 'person_exists' } })
		);
		expect(() => invite(world.siti.name.toUpperCase())).toThrow('account.has_one');
		expect(() => invite('Orang Baru, S.Sos.')).not.toThrow();
	});
});

describe('an institution that became part of another', () => {
	const give = (role: Role) =>
		grantRole(world.admin, world.yusuf.accountId, {
			role,
			regionId: null,
			institutionId: world.dinasKesehatan
		});

	it('can still be given somebody who reports what it owes, and nobody who invites for it', () => {
		endInstitution(world.admin, world.dinasKesehatan, {
			on: '2026-11-01',
			successorId: null,
			basis: null
		});
		expect(endedInstitutions(world.admin).map(({ acronym }) => acronym)).toEqual(['Dinkes']);
		give('liaison');
		expect(accountsServing(world.admin, world.dinasKesehatan).map(({ person }) => person)).toEqual([
			world.wati.name,
			world.yusuf.name
		]);
		for (const role of ['secretariat', 'minute_taker'] as const)
			expect(() => give(role)).toThrow(
				expect.objectContaining({ fields: { institutionId: 'choose' } })
			);
		expect(endedInstitutions(world.stranger)).toEqual([]);
	});
});
