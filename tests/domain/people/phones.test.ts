import { beforeEach, describe, expect, it } from 'vitest';
import { phonesOf } from '#domain/people/phones.ts';
import { persons } from '#domain/people/schema.ts';
import { openWriter } from '#lib/server/database.ts';
import { eq } from 'drizzle-orm';
import { freshDatabase } from '../../support/database.ts';
import { everybody } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	openWriter()
		.update(persons)
		.set({ phone: '0812-3456-789' })
		.where(eq(persons.id, world.sekda.personId))
		.run();
});

describe('the telephone numbers of people', () => {
	it('are there for those who keep the directory, and for nobody else', () => {
		const known = everybody(world)
			.filter(([, actor]) => phonesOf(actor, [world.sekda.personId]).size > 0)
			.map(([name]) => name);
		expect(known).toEqual(['siti', 'admin']);
	});

	it('leave out who has none, and who was not asked for', () => {
		const { sekda, yusuf } = world;
		expect(phonesOf(world.siti, [sekda.personId, yusuf.personId])).toEqual(
			new Map([[sekda.personId, '0812-3456-789']])
		);
		expect(phonesOf(world.siti, [yusuf.personId]).size).toBe(0);
	});
});
