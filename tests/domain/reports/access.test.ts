import { beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { commitmentLifecycle } from '#domain/commitments/lifecycle.ts';
import { submitReport } from '#domain/reports/operations.ts';
import { reports } from '#domain/reports/schema.ts';
import { giveVerdict } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { partOf, promise, reportOn, reporting } from '../../support/commitments.ts';
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

const verdict = { percent: null, category: null, reason: null };

describe('who may report', () => {
	const COLUMNS: readonly [string, (w: World) => Actor, string, string][] = [
		['liaison of the lead', (w) => w.yusuf, 'reports', 'forbidden'],
		['liaison of the supporting office', (w) => w.wati, 'forbidden', 'reports'],
		['liaison of an office without a part', (w) => w.sari, 'forbidden', 'forbidden'],
		['secretariat of the host', (w) => w.siti, 'forbidden', 'forbidden'],
		['official of the host', (w) => w.sekda, 'forbidden', 'forbidden'],
		['minute-taker', (w) => w.dimas, 'forbidden', 'forbidden'],
		['verifier', (w) => w.laras, 'forbidden', 'forbidden'],
		['leader', (w) => w.bupati, 'forbidden', 'forbidden'],
		['administrator', (w) => w.admin, 'forbidden', 'forbidden'],
		['auditor', (w) => w.auditor, 'forbidden', 'forbidden'],
		['somebody of another region', (w) => w.stranger, 'not_found', 'not_found'],
		['visitor', () => VISITOR, 'not_found', 'not_found']
	];
	const attempt = (report: () => void) => outcomeOf(report, 'reports');

	it.each(COLUMNS)('%s', (_, who, onLead, onSupporting) => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		expect(attempt(() => reportOn(who(world), id, world.dinasSosial))).toBe(onLead);
		expect(attempt(() => reportOn(who(world), id, world.dinasKesehatan))).toBe(onSupporting);
	});

	it('a secret commitment is reported by who owes it and does not exist for the others', () => {
		const id = promise(world, { secrecy: 'secret' });
		expect(attempt(() => reportOn(world.yusuf, id, world.dinasSosial))).toBe('reports');
		for (const other of [world.wati, world.laras, world.bupati, world.admin])
			expect(attempt(() => reportOn(other, id, world.dinasSosial))).toBe('not_found');
	});

	it.each(commitmentLifecycle.states)('only while it is in force: %s', (state) => {
		const id = promise(world, { state });
		const outcome = attempt(() => reportOn(world.siti, id, world.dinasSosial));
		expect(outcome).toBe('forbidden');
		const own = attempt(() => reportOn(world.yusuf, id, world.dinasSosial));
		expect(own).toBe(state === 'active' ? 'reports' : 'report.commitment_not_active');
		expect(db.select().from(reports).all()).toHaveLength(state === 'active' ? 1 : 0);
	});

	it('not on a part of another commitment, and not once the part has a closing verdict', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		const foreign = partOf(promise(world), world.dinasSosial);
		expect(attempt(() => submitReport(world.yusuf, id, reporting(foreign)))).toBe('not_found');
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		giveVerdict(world.laras, claim, { ...verdict, verdict: 'conform' });
		expect(() => reportOn(world.yusuf, id, world.dinasSosial)).toThrow(
			expect.objectContaining({ code: 'report.part_closed' })
		);
	});
});
