import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { AddHoliday, ChangeHoliday } from '#domain/calendar/input.ts';
import {
	addHoliday,
	changeHoliday,
	loadHolidayYear,
	removeHoliday
} from '#domain/calendar/operations.ts';
import { holidaysFor } from '#domain/calendar/holidays.ts';
import { holidayYears, holidaysOfYear } from '#domain/calendar/queries.ts';
import { tableDays, tableYears } from '#domain/calendar/table.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const typed = (fields: Partial<Record<string, string>>) => ({
	date: 'Senin, 30 November 2026',
	name: 'Hari jadi kabupaten',
	kind: 'regional',
	regionId: String(world.contoh),
	...fields
});
const add = (fields: Partial<Record<string, string>> = {}, actor = world.admin) =>
	addHoliday(actor, parse(AddHoliday, typed(fields)));

describe('the shipped table of holidays', () => {
	it('knows 2021 to 2027', () => {
		expect(tableYears()).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
	});

	it.each([
		[2024, 19, 10],
		[2025, 17, 11],
		[2026, 17, 8],
		[2027, 18, 8]
	])(
		'has for %i the days of the decree: %i holidays, %i days of leave',
		(year, national, leave) => {
			const days = tableDays(year);
			const of = (kind: string) => days.filter((day) => day.kind === kind).length;
			expect([of('national'), of('collective_leave')]).toEqual([national, leave]);
		}
	);

	it('marks what is only estimated, outside the name', () => {
		const estimated = tableDays(2027).filter((day) => day.estimated);
		expect(estimated.map(({ date }) => date)).toEqual(['2027-03-10', '2027-03-11', '2027-05-17']);
		expect(estimated[0]?.name).toBe('Hari Raya Idul Fitri');
	});

	it('is loaded a year at a time and only once', () => {
		expect(loadHolidayYear(world.admin, 2026)).toBe(25);
		expect(loadHolidayYear(world.admin, 2026)).toBe(0);
		expect(loadHolidayYear(world.admin, 1999)).toBe(0);
		expect(holidaysOfYear(world.yusuf, 2026)).toHaveLength(25);
		expect(holidayYears()).toContain(2026);
	});
});

describe('a holiday', () => {
	it('of a region closes the offices of that region only', () => {
		add();
		const inContoh = holidaysFor(world.contoh, '2026-11-01', '2026-12-31');
		expect([...inContoh]).toEqual([['2026-11-30', 'Hari jadi kabupaten']]);
		expect(isWorkingDay('2026-11-30', inContoh)).toBe(false);
		expect(holidaysFor(world.elsewhere, '2026-11-01', '2026-12-31').size).toBe(0);
		expect(holidaysFor(null, '2026-11-01', '2026-12-31').size).toBe(0);
	});

	it('of the whole country closes them everywhere, whatever region was chosen', () => {
		add({ kind: 'national' });
		expect(holidaysFor(world.elsewhere, '2026-11-30', '2026-11-30').size).toBe(1);
	});

	it('shares its day with another of another kind, under both names', () => {
		add();
		add({ kind: 'national', name: 'Pemilihan kepala daerah' });
		expect(holidaysFor(world.contoh, '2026-11-30', '2026-11-30').get('2026-11-30')).toBe(
			'Hari jadi kabupaten; Pemilihan kepala daerah'
		);
	});

	it('is not entered twice', () => {
		add();
		expect(() => add({ name: 'Lagi' })).toThrow('invalid_input');
		expect(add({ regionId: String(world.elsewhere) })).toBeGreaterThan(0);
		add({ kind: 'national' });
		expect(() => add({ kind: 'national' })).toThrow('invalid_input');
	});

	it('of a region needs its region', () => {
		expect(() => add({ regionId: '' })).toThrow('invalid_input');
	});

	it('is corrected, and a correction made meanwhile is shown instead of overwritten', () => {
		const id = add();
		const input = parse(ChangeHoliday, { ...typed({ name: 'Hari jadi ke-70' }), version: '1' });
		changeHoliday(world.admin, id, input);
		expect(holidaysFor(world.contoh, '2026-11-30', '2026-11-30').get('2026-11-30')).toBe(
			'Hari jadi ke-70'
		);
		expect(() => changeHoliday(world.admin, id, input)).toThrow(
			expect.objectContaining({
				kind: 'conflict',
				current: expect.objectContaining({ name: 'Hari jadi ke-70', version: 2 })
			})
		);
	});

	it('is removed: the day is a working day again', () => {
		removeHoliday(world.admin, add());
		expect(holidaysFor(world.contoh, '2026-11-30', '2026-11-30').size).toBe(0);
		expect(() => removeHoliday(world.admin, 999)).toThrow('not_found');
	});

	it('of a foreign region is not listed', () => {
		add();
		expect(holidaysOfYear(world.yusuf, 2026)).toHaveLength(1);
		expect(holidaysOfYear(world.stranger, 2026)).toEqual([]);
	});

	it('is kept by administrators alone', () => {
		for (const actor of [world.siti, world.sekda, world.bupati, world.laras, world.auditor]) {
			expect(() => add({}, actor)).toThrow('forbidden');
			expect(() => loadHolidayYear(actor, 2026)).toThrow('forbidden');
		}
		expect(addHoliday(SYSTEM, parse(AddHoliday, typed({})))).toBeGreaterThan(0);
	});
});
