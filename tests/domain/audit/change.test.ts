import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { change, together } from '#domain/audit/change.ts';
import { GENESIS } from '#domain/audit/chain.ts';
import { events } from '#domain/audit/schema.ts';
import { groups } from '#domain/groups/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db, openConnection } from '#lib/server/database.ts';
import { Replayed, whileSubmitting } from '#lib/server/forms/submission.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const create = (name: string) =>
	change(world.siti, 'group.created', (writer) => {
		const row = writer.insert(groups).values({ regionId: world.contoh, name }).returning().get();
		return {
			about: { regionId: world.contoh, subject: 'groups', subjectId: row.id },
			facts: { name },
			result: row.id
		};
	});

describe('change', () => {
	it('writes the rows and the audit line together, with who, when and what', () => {
		const id = create('Semua camat');
		const [event] = db.select().from(events).all();
		expect(event).toMatchObject({
			name: 'group.created',
			at: Date.UTC(2026, 10, 23, 1),
			accountId: world.siti.accountId,
			actorName: 'Siti Rahmawati, S.Sos.',
			subject: 'groups',
			subjectId: id,
			facts: '{"name":"Semua camat"}',
			previousHash: GENESIS
		});
	});

	it('chains each event to the one before it', () => {
		create('Satu');
		create('Dua');
		const [first, second] = db.select().from(events).orderBy(events.id).all();
		expect(second?.previousHash).toBe(first?.hash);
		expect(second?.hash).not.toBe(first?.hash);
	});

	it('leaves neither row nor event when the operation throws', () => {
		expect(() =>
			change(SYSTEM, 'group.created', (writer) => {
				writer.insert(groups).values({ regionId: world.contoh, name: 'Batal' }).run();
				throw new Error('no');
			})
		).toThrow('no');
		expect(db.select().from(groups).all()).toEqual([]);
		expect(db.select().from(events).all()).toEqual([]);
	});

	it('carries out a form once: what arrives again under its key writes neither row nor event', () => {
		const send = (name: string, key: string) => {
			const { accountId } = world.siti;
			const form = { accountId, key, route: '/groups/new', bodyHash: 'x', recorded: false };
			return whileSubmitting(form, () => create(name));
		};
		send('Semua camat', 'kunci-dari-formulir-satu');
		expect(() => send('Semua camat', 'kunci-dari-formulir-satu')).toThrow(Replayed);
		send('Semua lurah', 'kunci-dari-formulir-dua');
		expect(db.select({ name: groups.name }).from(groups).all()).toEqual([
			{ name: 'Semua camat' },
			{ name: 'Semua lurah' }
		]);
		expect(db.select().from(events).all()).toHaveLength(2);
	});

	it('undoes every change of a composed operation when a later one fails', () => {
		expect(() =>
			together(() => {
				create('Satu');
				create('Dua');
				throw new Error('late');
			})
		).toThrow('late');
		expect(db.select().from(groups).all()).toEqual([]);
	});

	it('refuses to alter or to remove an event, even to the database itself', () => {
		create('Satu');
		expect(() => openConnection().exec("update events set facts = '{}'")).toThrow('append-only');
		expect(() => openConnection().exec('delete from events')).toThrow('append-only');
	});
});
