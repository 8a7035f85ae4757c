import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedInAs } from '#domain/accounts/actor.ts';
import { now, setClock } from '#lib/clock.ts';
import { openConnection } from '#lib/server/database.ts';
import {
	ABSOLUTE_HOURS,
	IDLE_MINUTES,
	MOST_SESSIONS,
	endSession,
	endSessions,
	resolveSession,
	sessionsOf,
	startSession,
	sweepSessions
} from '#lib/server/sessions.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const laptop = { userAgent: 'Firefox', addressPrefix: '203.0.113.0/24' };
const MINUTE = 60_000;
let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});
afterEach(() => setClock());

const later = (minutes: number) => setClock(now() + minutes * MINUTE);
const disable = (accountId: number) =>
	openConnection().prepare('update accounts set disabled_at = 1 where id = ?').run(accountId);

describe('a session', () => {
	it('belongs to the account that began it', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		expect(await resolveSession(token)).toMatchObject({ accountId: world.siti.accountId });
	});

	it('has a token of 200 bits that is stored nowhere', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		expect(token).toMatch(/^[a-z2-7]{40}$/);
		expect(openConnection().serialize().includes(token)).toBe(false);
	});

	it('is not opened by the hash that the table holds', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		const [stored] = sessionsOf(world.siti.accountId);
		expect(stored?.id).toBe(createHash('sha256').update(token).digest('hex'));
		expect(await resolveSession(stored?.id)).toBeNull();
	});

	it.each([undefined, '', 'x', 'a'.repeat(40), "' or 1=1 --", 'A'.repeat(40)])(
		'is not opened by %s',
		async (token) => expect(await resolveSession(token)).toBeNull()
	);

	it('lasts as long as somebody works', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		for (let time = 0; time < 8; time++) {
			later(IDLE_MINUTES - 1);
			expect(await resolveSession(token)).not.toBeNull();
		}
	});

	it('ends after an idle hour', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		later(IDLE_MINUTES);
		expect(await resolveSession(token)).toBeNull();
		expect(sessionsOf(world.siti.accountId)).toEqual([]);
	});

	it('ends after twelve hours, whatever is done', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		for (let minutes = 30; minutes < ABSOLUTE_HOURS * 60; minutes += 30) {
			later(30);
			expect(await resolveSession(token), `after ${minutes} minutes`).not.toBeNull();
		}
		later(30);
		expect(await resolveSession(token)).toBeNull();
		expect(sessionsOf(world.siti.accountId)).toEqual([]);
	});

	it('ends when the account is disabled', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		disable(world.siti.accountId);
		expect(await resolveSession(token)).toBeNull();
		expect(sessionsOf(world.siti.accountId)).toEqual([]);
		expect(signedInAs(world.siti.accountId)).toBeNull();
	});

	it('is one of at most five; the one unused for longest gives way', async () => {
		const tokens: string[] = [];
		for (let count = 0; count <= MOST_SESSIONS; count++) {
			tokens.push(await startSession(world.siti.accountId, laptop));
			later(2);
		}
		const alive = await Promise.all(tokens.map(resolveSession));
		expect(alive.map((session) => session !== null)).toEqual([false, true, true, true, true, true]);
	});

	it('that was just begun stays, also where all were begun at the same instant', async () => {
		const tokens: string[] = [];
		for (let count = 0; count <= MOST_SESSIONS; count++)
			tokens.push(await startSession(world.siti.accountId, laptop));
		const alive = await Promise.all(tokens.map(resolveSession));
		expect(alive.map((session) => session !== null)).toEqual([false, true, true, true, true, true]);
	});

	it('can be ended by its owner, and by nobody else', async () => {
		const token = await startSession(world.siti.accountId, laptop);
		const id = sessionsOf(world.siti.accountId)[0]?.id ?? '';
		expect(endSession(world.yusuf.accountId, id)).toBe(0);
		expect(await resolveSession(token)).not.toBeNull();
		expect(endSession(world.siti.accountId, id)).toBe(1);
		expect(await resolveSession(token)).toBeNull();
	});

	it('can be kept while all others of the account are ended', async () => {
		const office = await startSession(world.siti.accountId, laptop);
		const home = await startSession(world.siti.accountId, laptop);
		const other = await startSession(world.yusuf.accountId, laptop);
		const kept = await resolveSession(home);
		expect(endSessions(world.siti.accountId, kept?.id)).toBe(1);
		expect(await resolveSession(office)).toBeNull();
		expect(await resolveSession(home)).not.toBeNull();
		expect(await resolveSession(other)).not.toBeNull();
	});

	it('is listed with its device, the latest first', async () => {
		await startSession(world.siti.accountId, laptop);
		later(5);
		await startSession(world.siti.accountId, { ...laptop, userAgent: 'Chrome'.repeat(100) });
		const listed = sessionsOf(world.siti.accountId);
		expect(listed.map(({ userAgent }) => userAgent.slice(0, 6))).toEqual(['Chrome', 'Firefo']);
		expect(listed[0]?.userAgent).toHaveLength(200);
	});

	it('is swept away when it has expired', async () => {
		await startSession(world.siti.accountId, laptop);
		later(30);
		await startSession(world.siti.accountId, laptop);
		later(31);
		expect(sweepSessions()).toBe(1);
	});
});
