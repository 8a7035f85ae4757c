import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { trailOfCommitment } from '#domain/audit/trail.ts';
import { events } from '#domain/audit/schema.ts';
import { cancelCommitment, replaceCommitment } from '#domain/commitments/cancellation.ts';
import { askExtension } from '#domain/commitments/extension.ts';
import { noteReading, readCommitment } from '#domain/commitments/reading.ts';
import { extensions } from '#domain/commitments/schema.ts';
import { findCommitment } from '#domain/commitments/subject.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { promise, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const reason = 'Program dihentikan.';
const cancel = (actor: Actor, id: number) => cancelCommitment(actor, id, { reason });
const replace = (actor: Actor, id: number, replacement: string) =>
	replaceCommitment(actor, id, { reason, replacement });

describe('cancelCommitment', () => {
	it('keeps the record with its reason, and lets an open request fall', () => {
		const id = promise(world);
		askExtension(world.yusuf, id, { due: '1 bulan', reason: 'Banjir.' });
		cancel(world.sekda, id);
		expect(stored(id)).toMatchObject({ state: 'cancelled', stateReason: reason });
		expect(db.select().from(extensions).get()?.state).toBe('withdrawn');
		expect(
			db
				.select({ name: events.name })
				.from(events)
				.all()
				.map((one) => one.name)
		).toEqual(['extension.asked', 'commitment.cancelled', 'extension.withdrawn']);
	});

	const NOT = 'commitment.move_not_allowed';
	it.each([
		['drafted', 'done', NOT],
		['active', 'done', 'done'],
		['closed', NOT, NOT],
		['cancelled', NOT, NOT],
		['replaced', NOT, NOT]
	] as const)('of one that is %s: %s; to replace it: %s', (state, cancelled, replaced) => {
		const other = stored(promise(world)).code;
		expect(outcomeOf(() => cancel(world.sekda, promise(world, { state })))).toBe(cancelled);
		expect(outcomeOf(() => replace(world.sekda, promise(world, { state }), other))).toBe(replaced);
	});

	it('is for the chair’s side alone', () => {
		for (const [who, expected] of [
			[world.siti, 'forbidden'],
			[world.dimas, 'forbidden'],
			[world.yusuf, 'forbidden'],
			[world.laras, 'forbidden'],
			[world.bupati, 'forbidden'],
			[world.admin, 'forbidden'],
			[world.auditor, 'forbidden'],
			[world.stranger, 'not_found'],
			[world.sekda, 'done']
		] as const)
			expect(outcomeOf(() => cancel(who, promise(world)))).toBe(expected);
	});
});

describe('replaceCommitment', () => {
	it('keeps the code of a stricter one out of a history that more people read', () => {
		const told = (secrecy: 'ordinary' | 'secret') => {
			const id = promise(world);
			replace(world.sekda, id, stored(promise(world, { secrecy })).code);
			return trailOfCommitment(world.yusuf, id)[0]?.facts['by'];
		};
		expect(told('ordinary')).toMatch(/^K-2026-/);
		expect(told('secret')).toBeNull();
	});

	it('names the commitment that takes its place', () => {
		const [id, other] = [promise(world), promise(world)];
		replace(world.sekda, id, stored(other).code);
		expect(stored(id)).toMatchObject({ state: 'replaced', replacedById: other });
		const event = db.select().from(events).where(eq(events.commitmentId, id)).get();
		expect(event?.facts).toContain(stored(other).code);
	});

	it('refuses itself, an unknown code, and one that is not in force', () => {
		const id = promise(world);
		const cancelled = stored(promise(world, { state: 'cancelled' })).code;
		for (const code of [stored(id).code, 'K-2026-9999', cancelled])
			expect(outcomeOf(() => replace(world.sekda, id, code))).toBe(
				'replacement: no_such_commitment'
			);
	});
});

describe('reading a secret commitment', () => {
	const readings = () =>
		db.select().from(events).where(eq(events.name, 'commitment.read')).all().length;

	it('is an event, once per account and hour', () => {
		const id = promise(world, { secrecy: 'secret' });
		readCommitment(world.siti, id);
		readCommitment(world.siti, id);
		expect(readings()).toBe(1);
		readCommitment(world.sekda, id);
		expect(readings()).toBe(2);
		setClock(Date.UTC(2026, 10, 23, 2));
		noteReading(world.siti, findCommitment(world.siti, id));
		expect(readings()).toBe(3);
	});

	it('is no event for the other classes, nor for who may not', () => {
		readCommitment(world.siti, promise(world));
		readCommitment(world.siti, promise(world, { secrecy: 'restricted' }));
		expect(
			outcomeOf(() => readCommitment(world.bupati, promise(world, { secrecy: 'secret' })))
		).toBe('not_found');
		expect(readings()).toBe(0);
	});
});
