import { describe, expect, it } from 'vitest';
import { fullDate } from '#lib/format/dates.ts';
import { parseWrittenDate, readWrittenDate, weekdayDiffers } from '#lib/format/written-date.ts';

describe('a written date', () => {
	it.each([
		['30 November 2026', '2026-11-30'],
		['30 Nov 2026', '2026-11-30'],
		['30 Nov. 2026', '2026-11-30'],
		['30 nopember 2026', '2026-11-30'],
		['5 Pebruari 2027', '2027-02-05'],
		['17 Agt 2026', '2026-08-17'],
		['17 Agu 2026', '2026-08-17'],
		['1 Mei 2027', '2027-05-01'],
		['1 May 2027', '2027-05-01'],
		['4 December 2026', '2026-12-04'],
		['30-11-2026', '2026-11-30'],
		['30/11/2026', '2026-11-30'],
		['3/4/2027', '2027-04-03'],
		['30.11.2026', '2026-11-30'],
		['30-Nov-2026', '2026-11-30'],
		['2026-11-30', '2026-11-30'],
		['Senin, 30 November 2026', '2026-11-30'],
		['Senin 30 November 2026', '2026-11-30'],
		['Sen, 30 Nov 2026', '2026-11-30'],
		["Jum'at, 11 Desember 2026", '2026-12-11'],
		['Jum’at, 11 Desember 2026', '2026-12-11'],
		['hari Senin, tanggal 30 November 2026', '2026-11-30'],
		['tgl. 30 November 2026', '2026-11-30'],
		['Monday, 30 November 2026', '2026-11-30'],
		['  30   November  2026 ', '2026-11-30'],
		['29 Februari 2028', '2028-02-29']
	])('is read from "%s" as %s', (text, date) => {
		expect(parseWrittenDate(text)).toBe(date);
	});

	it.each([
		'',
		'besok',
		'Senin depan',
		'akhir bulan',
		'2 minggu',
		'30 November',
		'30 Februari 2026',
		'29 Februari 2027',
		'31/4/2026',
		'11/30/2026',
		'2026-11-31',
		'30-11/2026',
		'30 Novembers 2026',
		'30 November 26',
		'30 November 20266',
		'Selesai, 30 November 2026',
		'30 November 2026 pukul 09.00',
		' '.repeat(50_000)
	])('%j is none', (text) => {
		expect(parseWrittenDate(text)).toBeNull();
	});

	it.each([
		['30 nov', '2026-11-30'],
		['30/11', '2026-11-30'],
		['Senin, 30 November', '2026-11-30'],
		['15 jan', '2027-01-15'],
		['1 jun', '2026-06-01'],
		['29 feb', null],
		['9.30', null],
		['30', null],
		['1/2/24', '2024-02-01'],
		['1-2-24', '2024-02-01'],
		['30 nov 26', '2026-11-30'],
		['17 Agustus 98', '1998-08-17'],
		['31/4/26', null],
		['2024', null],
		['30 November 2027', '2027-11-30']
	])(
		'%j near 23 November 2026 is %s: the nearest where the year or its century is not written',
		(text, date) => {
			expect(parseWrittenDate(text, '2026-11-23')).toBe(date);
		}
	);

	it('takes back every date that fullDate writes, in both languages', () => {
		for (const date of ['2026-01-31', '2026-05-01', '2026-08-21', '2027-10-10', '2028-02-29'])
			for (const language of ['id', 'en'] as const)
				expect(parseWrittenDate(fullDate(date, language))).toBe(date);
	});

	it('keeps a weekday that does not fit, so that it can be warned about', () => {
		const written = readWrittenDate('Selasa, 30 November 2026');
		expect(written).toEqual({ date: '2026-11-30', weekday: 2 });
		expect(written && weekdayDiffers(written)).toBe(true);
		expect(weekdayDiffers({ date: '2026-11-30', weekday: 1 })).toBe(false);
		expect(weekdayDiffers({ date: '2026-11-30', weekday: null })).toBe(false);
	});
});
