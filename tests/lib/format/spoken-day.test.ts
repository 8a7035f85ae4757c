import { describe, expect, it } from 'vitest';
import { readSpokenDay } from '#lib/format/spoken-day.ts';

// A Wednesday.
const TODAY = '2026-11-25';
const read = (text: string, today = TODAY) => {
	const found = readSpokenDay(text, today);
	return found && [found.date, found.time];
};

describe('a day as people say it', () => {
	it.each([
		['30 November 2026', '2026-11-30', null],
		['Senin, 30 nov', '2026-11-30', null],
		['hari ini', '2026-11-25', null],
		['Besok', '2026-11-26', null],
		['tomorrow', '2026-11-26', null],
		['lusa', '2026-11-27', null],
		['the day after tomorrow', '2026-11-27', null],
		['kamis', '2026-11-26', null],
		['rabu', '2026-12-02', null],
		['hari Jumat ini', '2026-11-27', null],
		['Senin depan', '2026-11-30', null],
		['senin minggu depan', '2026-11-30', null],
		['Jumat pekan depan', '2026-12-04', null],
		['next Friday', '2026-12-04', null],
		['Friday next week', '2026-12-04', null],
		['friday', '2026-11-27', null],
		['ahad depan', '2026-12-06', null],
		['tgl 15', '2026-12-15', null],
		['tanggal 25', '2026-11-25', null],
		['the 3rd', '2026-12-03', null],
		['3 des 09.00', '2026-12-03', '09:00'],
		['3 Dec at 9:30', '2026-12-03', '09:30'],
		['besok jam 9', '2026-11-26', '09:00'],
		['Senin depan, pukul 13.30 WITA', '2026-11-30', '13:30'],
		['03/12/2026 08.00', '2026-12-03', '08:00'],
		['senin 03.12', '2026-12-03', null]
	])('%j is %s, %s', (text, date, time) => {
		expect(read(text)).toEqual([date, time]);
	});

	it.each([
		'minggu depan',
		'bulan depan',
		'depan',
		'30 Februari',
		'besok 25.00',
		'tgl 32',
		'besok 9',
		''
	])('%j is none', (text) => {
		expect(read(text)).toBeNull();
	});

	it('counts weeks from Monday and months over the end of the year', () => {
		expect(read('senin depan', '2026-11-29')).toEqual(['2026-11-30', null]);
		expect(read('tgl 3', '2026-12-30')).toEqual(['2027-01-03', null]);
	});
});
