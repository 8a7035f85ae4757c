import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '#domain/access/actor.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import { chooseLanguage, chooseRole } from '#domain/accounts/choices.ts';
import { endAllDevices, endDevice, endOtherDevices, ownDevices } from '#domain/accounts/devices.ts';
import { grantRole } from '#domain/accounts/roles-held.ts';
import { events } from '#domain/audit/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { resolveSession, startSession } from '#lib/server/sessions.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const device = { userAgent: 'Firefox', addressPrefix: '203.0.113.0/24' };
let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});
afterEach(() => setClock());

describe('the devices of an account', () => {
	it('are its own and nobody else’s', async () => {
		await startSession(world.siti.accountId, device);
		expect(ownDevices(world.siti)).toHaveLength(1);
		expect(ownDevices(world.yusuf)).toEqual([]);
		const id = ownDevices(world.siti)[0]?.id ?? '';
		expect(() => endDevice(world.yusuf, id)).toThrow('not_found');
		expect(() => ownDevices(VISITOR)).toThrow('forbidden');
	});

	it('are signed out one by one, or all but the one at hand', async () => {
		const phone = await startSession(world.siti.accountId, device);
		const laptop = await startSession(world.siti.accountId, device);
		const office = await startSession(world.siti.accountId, device);
		endDevice(world.siti, (await resolveSession(phone))?.id ?? '');
		expect(await resolveSession(phone)).toBeNull();
		expect(endOtherDevices(world.siti, (await resolveSession(office))?.id ?? '')).toBe(1);
		expect(await resolveSession(laptop)).toBeNull();
		expect(await resolveSession(office)).not.toBeNull();
	});

	it('are all signed out by an administrator, which leaves a trace', async () => {
		const token = await startSession(world.siti.accountId, device);
		expect(() => endAllDevices(world.yusuf, world.siti.accountId)).toThrow('forbidden');
		expect(endAllDevices(world.admin, world.siti.accountId)).toBe(1);
		expect(await resolveSession(token)).toBeNull();
		expect(db.select().from(events).all()).toMatchObject([
			{
				name: 'account.sessions_ended',
				accountId: world.admin.accountId,
				subjectId: world.siti.accountId,
				facts: '{"count":1}'
			}
		]);
	});
});

describe('what an account chooses', () => {
	it('is its language', () => {
		chooseLanguage(world.siti, 'en');
		expect(signedInAs(world.siti.accountId)?.language).toBe('en');
		expect(() => chooseLanguage(VISITOR, 'en')).toThrow('forbidden');
	});

	it('is one of its own roles', () => {
		const grantId = grantRole(world.admin, world.siti.accountId, {
			role: 'verifier',
			regionId: world.contoh,
			institutionId: null
		});
		const siti = signedInAs(world.siti.accountId);
		expect(siti?.activeGrant?.role).toBe('secretariat');
		chooseRole(siti?.actor ?? VISITOR, grantId);
		expect(signedInAs(world.siti.accountId)?.activeGrant?.role).toBe('verifier');
		expect(() => chooseRole(world.yusuf, grantId)).toThrow('not_found');
	});
});
