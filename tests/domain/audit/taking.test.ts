import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { takeLog } from '#domain/audit/taking.ts';
import { auditLog } from '#domain/audit/trail.ts';
import { registerByName } from '#domain/people/persons.ts';
import { openConnection } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const taken = (actor: AccountActor, filter = {}, asked = '') =>
	[...takeLog(actor, filter, asked)].flat();
const register = (name: string) => registerByName(world.siti, world.contoh, name);

describe('taking the log away as a file', () => {
	it('gives every line once, newest first, however many there are, and none of its own', () => {
		for (let count = 1; count <= 1203; count++) register(`Orang ${count}`);
		const lines = taken(world.admin, { name: 'person.registered' });
		expect(lines.map(({ facts }) => facts['name'])).toEqual(
			Array.from({ length: 1203 }, (_, index) => `Orang ${1203 - index}`)
		);
		expect(taken(world.admin).filter(({ name }) => name === 'audit.taken')).toHaveLength(1);
	});

	it('leaves an event that says how many lines were asked for and how', () => {
		register('Ratna Dewi');
		taken(world.auditor, { person: 'siti' }, 'person=siti');
		expect(auditLog(world.admin, { name: 'audit.taken' })[0]).toMatchObject({
			actorName: world.auditor.name,
			facts: { lines: 1, query: 'person=siti' }
		});
	});

	it('gives an administrator nothing of a secret meeting, nor counts it', () => {
		drafted(world, { confidentiality: 'secret', title: 'Konferensi kasus' });
		expect(taken(world.admin, { name: 'meeting.drafted' })).toEqual([]);
		const counted = openConnection()
			.prepare("select facts ->> 'lines' as lines from events where name = 'audit.taken'")
			.get();
		expect(counted).toEqual({ lines: 0 });
		expect(taken(world.auditor, { name: 'meeting.drafted' })).toHaveLength(1);
	});

	it('is refused to everybody else, and nothing is written', () => {
		const before = openConnection().prepare('select count(*) from events').pluck().get();
		for (const actor of [world.siti, world.sekda, world.bupati, world.laras, world.yusuf])
			expect(() => takeLog(actor, {}, '')).toThrow('forbidden');
		expect(openConnection().prepare('select count(*) from events').pluck().get()).toBe(before);
	});
});
