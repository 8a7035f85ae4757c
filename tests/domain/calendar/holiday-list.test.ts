import { beforeEach, describe, expect, it } from 'vitest';
import { addHolidayList } from '#domain/calendar/holiday-list.ts';
import { readHolidayLines } from '#domain/calendar/holiday-lines.ts';
import { AddHolidayList } from '#domain/calendar/input.ts';
import { holidaysOfYear } from '#domain/calendar/queries.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

describe('a line of a pasted list', () => {
	it.each([
		['1 Januari 2028 Tahun Baru Masehi', '2028-01-01', 'Tahun Baru Masehi'],
		['1 Januari Tahun Baru Masehi', '2028-01-01', 'Tahun Baru Masehi'],
		['2028-08-17;Hari Kemerdekaan', '2028-08-17', 'Hari Kemerdekaan'],
		['17/08/2028\tHari Kemerdekaan', '2028-08-17', 'Hari Kemerdekaan'],
		['1.\t1 Januari\tSabtu\tTahun Baru 2028 Masehi', '2028-01-01', 'Tahun Baru 2028 Masehi'],
		['12 25 Desember Kelahiran Yesus Kristus', '2028-12-25', 'Kelahiran Yesus Kristus'],
		['Senin, 25 Desember 2028: Natal', '2028-12-25', 'Natal'],
		['25 Des – Natal', '2028-12-25', 'Natal'],
		['1 Juni 2028 | Kamis | Hari Lahir Pancasila', '2028-06-01', 'Hari Lahir Pancasila'],
		['24 Maret Jumat Agung', '2028-03-24', 'Jumat Agung'],
		['31 Desember 2027 Cuti Bersama', '2027-12-31', 'Cuti Bersama']
	])('%j is %s', (line, date, name) => {
		expect(readHolidayLines(line, 2028)).toEqual([{ date, name }]);
	});

	it.each(['libur', '30 Februari 2028 Hari yang tidak ada', '1 Januari 2028', '24-25 Mei Cuti'])(
		'%j is not read',
		(line) => {
			expect(readHolidayLines(`1 Januari Tahun Baru\n\n${line}`, 2028)).toEqual({
				line: 3,
				text: line
			});
		}
	);
});

describe('a pasted list of holidays', () => {
	const add = (lines: string, fields = {}, actor = world.admin) =>
		addHolidayList(
			actor,
			parse(AddHolidayList, { lines, kind: 'national', year: '2028', ...fields })
		);
	const days = () => holidaysOfYear(world.admin, 2028).map(({ date, kind }) => [date, kind]);

	it('adds what is not there, once, and says how many', () => {
		expect(add('1 Januari Tahun Baru\n1 Januari Tahun Baru Masehi\n1 Mei Hari Buruh')).toBe(2);
		expect(add('1 Januari Tahun Baru\n17 Agustus Kemerdekaan')).toBe(1);
		expect(add('1 Januari Tahun Baru')).toBe(0);
		expect(add('1 Januari Cuti', { kind: 'collective_leave' })).toBe(1);
		expect(days()).toHaveLength(4);
	});

	it('adds nothing where one line cannot be read', () => {
		expect(() => add('1 Januari Tahun Baru\nlibur')).toThrow(
			expect.objectContaining({ code: 'holiday.line_unread', params: { line: 2, text: 'libur' } })
		);
		expect(days()).toEqual([]);
	});

	it('asks for the region of regional holidays', () => {
		expect(() => add('1 Mei Hari Jadi', { kind: 'regional' })).toThrow(
			expect.objectContaining({ fields: { regionId: 'choose' } })
		);
		add('1 Mei Hari Jadi', { kind: 'regional', regionId: String(world.contoh) });
		expect(days()).toEqual([['2028-05-01', 'regional']]);
	});

	it('is for administrators only', () => {
		for (const actor of [world.siti, world.bupati, world.auditor])
			expect(() => add('1 Mei Hari Buruh', {}, actor)).toThrow('forbidden');
	});
});
