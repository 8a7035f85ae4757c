import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '#domain/audit/change.ts';
import { nextCode } from '#domain/commitments/codes.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

function next(year: string, regionId = world.contoh): string {
	return change(world.siti, 'series.named', (writer) => ({
		about: { regionId },
		facts: { name: '' },
		result: nextCode(writer, regionId, year)
	}));
}

function given(code: string): void {
	const id = insertCommitment(world, insertMeeting(world));
	openWriter().run(`update commitments set code = '${code}' where id = ${id}`);
}

describe('the code of a commitment', () => {
	it('begins each year and each region at 1', () => {
		given('K-2026-0041');
		expect(next('2026')).toBe('K-2026-0042');
		expect(next('2027')).toBe('K-2027-0001');
		expect(next('2026', world.elsewhere)).toBe('K-2026-0001');
	});

	it('follows the highest that was given, also where one was cancelled', () => {
		given('K-2026-0007');
		given('K-2026-0003');
		openWriter().update(commitments).set({ state: 'cancelled' }).run();
		expect(next('2026')).toBe('K-2026-0008');
	});

	it('simply grows after four digits', () => {
		given('K-2026-9999');
		expect(next('2026')).toBe('K-2026-10000');
		given('K-2026-10000');
		expect(next('2026')).toBe('K-2026-10001');
	});
});
