import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { clearancesOf, giveClearance, takeClearance } from '#domain/meetings/clearances.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
const NINE = Date.UTC(2026, 10, 23, 1);

beforeEach(() => {
	freshDatabase();
	setClock(NINE);
	world = buildWorld();
});

const readings = () =>
	db
		.select({ name: events.name, accountId: events.accountId })
		.from(events)
		.all()
		.filter((event) => event.name === 'meeting.read').length;

describe('reading a secret meeting', () => {
	it('is an event once per account, meeting and hour', () => {
		const [one, two] = [1, 2].map(() => drafted(world, { confidentiality: 'secret' }));
		readMeeting(world.siti, one ?? 0);
		readMeeting(world.siti, one ?? 0);
		expect(readings()).toBe(1);
		readMeeting(world.sekda, one ?? 0);
		readMeeting(world.siti, two ?? 0);
		expect(readings()).toBe(3);
		setClock(NINE + 59 * 60_000);
		readMeeting(world.siti, one ?? 0);
		expect(readings()).toBe(3);
		setClock(NINE + 61 * 60_000);
		readMeeting(world.siti, one ?? 0);
		expect(readings()).toBe(4);
	});

	it('leaves no event of other meetings, and none where nothing was found', () => {
		readMeeting(world.siti, drafted(world, { confidentiality: 'restricted' }));
		const secret = drafted(world, { confidentiality: 'secret' });
		expect(outcomeOf(() => readMeeting(world.yusuf, secret))).toBe('not_found');
		expect(readings()).toBe(0);
	});
});

describe('a clearance', () => {
	it('opens one secret meeting to one account by name, until it is taken back', () => {
		const id = drafted(world, { confidentiality: 'secret' });
		const { accountId } = world.yusuf;
		giveClearance(world.siti, id, { accountId });
		expect(readMeeting(world.yusuf, id).id).toBe(id);
		expect(clearancesOf(world.siti, id).cleared).toEqual([{ accountId, name: 'Yusuf Hidayat' }]);
		takeClearance(world.siti, id, { accountId });
		expect(outcomeOf(() => readMeeting(world.yusuf, id))).toBe('not_found');
	});

	it('is given by those who run the meeting, to accounts of its regions, once', () => {
		const id = drafted(world, { confidentiality: 'secret' });
		const { accountId } = world.yusuf;
		giveClearance(world.siti, id, { accountId });
		expect(outcomeOf(() => giveClearance(world.siti, id, { accountId }))).toBe('accountId: choose');
		expect(
			outcomeOf(() => giveClearance(world.siti, id, { accountId: world.stranger.accountId }))
		).toBe('accountId: choose');
		expect(
			outcomeOf(() => giveClearance(world.yusuf, id, { accountId: world.wati.accountId }))
		).toBe('forbidden');
		expect(outcomeOf(() => giveClearance(world.bupati, id, { accountId }))).toBe('not_found');
		expect(outcomeOf(() => clearancesOf(world.yusuf, id))).toBe('forbidden');
	});
});
