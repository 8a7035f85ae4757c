import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { addFictionalRegion, useRegion } from '#domain/regions/operations.ts';
import { regionsInUse } from '#domain/regions/queries.ts';
import { loadReferenceRegions } from '#domain/regions/reference.ts';
import { openConnection } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';

const contoh = {
	code: '98.01',
	name: 'Kabupaten Rekaan',
	kind: 'kabupaten',
	timeZone: 'Asia/Makassar'
} as const;

beforeEach(() => freshDatabase());

describe('a fictional region', () => {
	it('is marked as such for good, and used like any other', async () => {
		const id = addFictionalRegion(SYSTEM, contoh);
		useRegion(SYSTEM, id);
		await loadReferenceRegions(SYSTEM);
		expect(regionsInUse(SYSTEM)).toEqual([
			{ id, code: '98.01', name: 'Kabupaten Rekaan', timeZone: 'Asia/Makassar' }
		]);
		const row = openConnection().prepare('select * from regions where id = ?').get(id);
		expect(row).toMatchObject({ fictional: 1, in_use: 1, province_code: '98' });
	});

	it('takes no code of a real province, and none twice', async () => {
		await loadReferenceRegions(SYSTEM);
		expect(outcomeOf(() => addFictionalRegion(SYSTEM, { ...contoh, code: '73.98' }))).toBe(
			'code: choose'
		);
		addFictionalRegion(SYSTEM, contoh);
		expect(outcomeOf(() => addFictionalRegion(SYSTEM, contoh))).toBe('code: choose');
	});

	it('is added by administrators only', () => {
		const { admin, siti } = buildWorld();
		expect(outcomeOf(() => addFictionalRegion(siti, contoh))).toBe('forbidden');
		expect(outcomeOf(() => addFictionalRegion(admin, contoh))).toBe('done');
	});
});
