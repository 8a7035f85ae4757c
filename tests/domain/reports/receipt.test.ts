import { beforeEach, describe, expect, it } from 'vitest';
import { receiptOf } from '#domain/reports/receipt.ts';
import { setClock } from '#lib/clock.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	// Friday, 20 November 2026, nine o'clock in Makassar.
	setClock(Date.UTC(2026, 10, 20, 1));
	world = buildWorld();
});

describe('the receipt of a report', () => {
	it('says which report it is, for whom, and until when it is decided', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial);
		const second = reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		expect(receiptOf(world.yusuf, id, second)).toMatchObject({
			number: 2,
			institution: 'Dinas Sosial',
			commitment: { id },
			report: { id: second, percent: 40 },
			evidence: [],
			verifyBy: '2026-11-25',
			regionName: 'Kabupaten Contoh'
		});
	});

	it('exists only under its own commitment', () => {
		const id = promise(world);
		const other = promise(world);
		const report = reportOn(world.yusuf, id, world.dinasSosial);
		expect(() => receiptOf(world.yusuf, other, report)).toThrow(
			expect.objectContaining({ kind: 'not_found' })
		);
	});

	it('does not exist for those who may not know of the commitment', () => {
		const id = promise(world, { secrecy: 'secret' });
		const report = reportOn(world.yusuf, id, world.dinasSosial);
		expect(receiptOf(world.yusuf, id, report).number).toBe(1);
		for (const actor of [world.bupati, world.admin, world.sari, world.stranger])
			expect(() => receiptOf(actor, id, report)).toThrow(
				expect.objectContaining({ kind: 'not_found' })
			);
	});
});
