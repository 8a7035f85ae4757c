import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { activate } from '#domain/commitments/activation.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { standingOf } from '#domain/commitments/standing.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('what a report makes of the whole', () => {
	const whole = (id: number) => {
		const row = stored(id);
		return [row.reportedStatus, row.reportedPercent, row.doneReportedOn, standingOf(row)];
	};

	it('is done only when every part says so; the percentage is the lead’s', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		reportOn(world.wati, id, world.dinasKesehatan, { percent: 30 });
		expect(whole(id)).toEqual(['in_progress', 30, null, 'in_progress']);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(whole(id)).toEqual(['in_progress', 99, null, 'in_progress']);
		setClock(Date.UTC(2026, 10, 25, 18));
		reportOn(world.wati, id, world.dinasKesehatan, { status: 'done' });
		// 18.00 UTC on the 25th is the 26th in WITA.
		expect(whole(id)).toEqual(['done', 100, '2026-11-26', 'awaiting_verification']);
	});

	it('is blocked as soon as one part is', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 60 });
		reportOn(world.wati, id, world.dinasKesehatan, {
			status: 'blocked',
			obstacle: 'Tidak ada sopir.'
		});
		expect(whole(id)).toEqual(['blocked', 60, null, 'blocked']);
	});

	it('counts the first of an unbroken run of claims: more evidence makes nobody late', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		setClock(Date.UTC(2026, 11, 20, 1));
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done', progress: 'Foto ditambahkan.' });
		expect(stored(id).doneReportedOn).toBe('2026-11-23');
	});

	it('a later report that is not done takes the claim back', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 90, decrease: 'Satu rusak lagi.' });
		expect(whole(id)).toEqual(['in_progress', 90, null, 'in_progress']);
	});

	it('moves a recurring commitment on to its next report, and leaves the first date', () => {
		const id = promise(world, {
			dueKind: 'recurring',
			recurrence: 'monthly',
			dueOriginal: '2026-11-30',
			dueCurrent: '2026-11-30'
		});
		reportOn(world.yusuf, id, world.dinasSosial);
		expect(stored(id)).toMatchObject({ dueOriginal: '2026-11-30', dueCurrent: '2026-12-30' });
	});

	it('gives a recurring commitment without a first day one period from when it came into force', () => {
		const id = promise(world, {
			state: 'drafted',
			dueKind: 'recurring',
			recurrence: 'quarterly',
			dueOriginal: null,
			dueCurrent: null
		});
		activate(world.sekda, stored(id));
		expect(stored(id)).toMatchObject({
			state: 'active',
			dueOriginal: null,
			dueCurrent: '2027-02-23'
		});
	});

	it('never touches the original promise; the database itself refuses', () => {
		const id = promise(world);
		expect(() =>
			openWriter()
				.update(commitments)
				.set({ dueOriginal: '2027-01-01' })
				.where(eq(commitments.id, id))
				.run()
		).toThrow('the original promise never changes');
	});
});
