import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTSIDE_STANDINGS, STANDINGS } from '#domain/commitments/standings.ts';
import { verifyChain } from '#domain/audit/verification.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection } from '#lib/server/database.ts';
import { instantAt } from '../../../src/cli/demo/story/days.ts';
import { DAY, PATIENCE, loadAgainOn, loadedOn } from './loading.ts';
import { schedules, standings, values } from './present.ts';

/** What must differ from load to load: the salt of a password and the secret of a link. */
const SECRET = new Set(['password_hash', 'token_hash']);

/** A hash of every table, so that a difference says where it is. */
function dump(): Record<string, string> {
	const tables = openConnection()
		.prepare<[], string>(
			"select name from sqlite_schema where type = 'table' and name not like '%fts%'"
		)
		.pluck()
		.all();
	return Object.fromEntries(
		tables.map((table) => {
			const rows = openConnection().prepare<[], object>(`select * from "${table}"`).all();
			const told = rows.map((row) =>
				Object.fromEntries(Object.entries(row).filter(([column]) => !SECRET.has(column)))
			);
			return [table, createHash('sha256').update(JSON.stringify(told)).digest('hex')];
		})
	);
}

afterAll(() => setClock());

describe('loading the demonstration', () => {
	it(
		'tells the same story whenever it is loaded on one day, and nothing twice',
		async () => {
			await loadedOn(DAY, '07:00');
			const first = dump();
			await loadAgainOn(DAY, '16:45');
			expect(dump()).toEqual(first);
			await loadedOn(DAY, '23:59');
			expect(dump()).toEqual(first);
		},
		PATIENCE
	);

	it.each([
		['on the Sunday that begins a year', '2028-01-02'],
		['in the middle of Lebaran', '2026-03-22'],
		['on a leap day', '2028-02-29']
	])(
		'has every standing, schedule and state of a meeting %s, and the day after',
		async (_, day) => {
			await loadedOn(day);
			expect([...standings()].sort()).toEqual([...STANDINGS, ...OUTSIDE_STANDINGS].sort());
			expect(schedules().size).toBe(7);
			setClock(instantAt(day, '23:00') + 24 * 3_600_000);
			expect(schedules().size).toBe(7);
			expect(values('select state from meetings').size).toBe(9);
			expect(verifyChain().brokenAt).toBe(null);
		},
		PATIENCE
	);
});
