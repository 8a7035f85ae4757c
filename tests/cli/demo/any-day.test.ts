import { afterAll, describe, expect, it } from 'vitest';
import { verifyChain } from '#domain/audit/verification.ts';
import { holidaysFor } from '#domain/calendar/holidays.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { OUTSIDE_STANDINGS, STANDINGS } from '#domain/commitments/standings.ts';
import { setClock } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { instantAt } from '../../../src/cli/demo/story/days.ts';
import { PATIENCE, loadedOn } from './loading.ts';
import { CONTOH, count, schedules, standings, values } from './present.ts';

afterAll(() => setClock());

describe('loading the demonstration', () => {
	it.each([
		['on the first day of a year', '2027-01-01'],
		['on a Sunday in the middle of Lebaran', '2026-03-22'],
		['on a leap day', '2028-02-29']
	])(
		'has everything %s, and the day after',
		async (_, day) => {
			await loadedOn(day);
			expect([...standings()].sort()).toEqual([...STANDINGS, ...OUTSIDE_STANDINGS].sort());
			expect(schedules().size).toBe(7);
			setClock(instantAt(day, '23:00') + 24 * 3_600_000);
			expect(schedules().size).toBe(7);
			expect(values('select state from meetings').size).toBe(9);
			expect(count(`select 1 from commitments where region_id = ${CONTOH}`)).toBeGreaterThan(213);
			expect(count('select title from meetings group by title having count(*) > 1')).toBe(0);
			expect(meetingsOnClosedDays(day)).toEqual([]);
			expect(verifyChain().brokenAt).toBe(null);
		},
		PATIENCE
	);
});

/** Days of meetings on which no office is open; the flood that is fought today asks nobody. */
function meetingsOnClosedDays(day: string): unknown[] {
	const holidays = holidaysFor(null, addDays(day, -900), addDays(day, 900));
	return [...values(`select held_on from meetings where region_id = ${CONTOH}`)].filter(
		(date) => date !== day && !isWorkingDay(String(date), holidays)
	);
}
