import { describe, expect, it } from 'vitest';
import {
	dateRange,
	dayShortDate,
	fullDate,
	longDate,
	monthYear,
	shortDate,
	weekday
} from '#lib/format/dates.ts';
import { NBSP, plain } from '#lib/format/spaces.ts';

const MONDAY = '2026-11-23';

describe('dates in words', () => {
	it.each([
		['fullDate', fullDate, 'Senin, 23 November 2026', 'Monday, 23 November 2026'],
		['longDate', longDate, '23 November 2026', '23 November 2026'],
		['shortDate', shortDate, '23 Nov 2026', '23 Nov 2026'],
		['dayShortDate', dayShortDate, 'Sen, 23 Nov 2026', 'Mon, 23 Nov 2026'],
		['monthYear', monthYear, 'November 2026', 'November 2026'],
		['weekday', weekday, 'Senin', 'Monday']
	])('%s writes Indonesian and English', (_, write, indonesian, english) => {
		expect(plain(write(MONDAY, 'id'))).toBe(indonesian);
		expect(plain(write(MONDAY, 'en'))).toBe(english);
	});

	it.each([
		['2026-12-07', 'Senin, 7 Desember 2026', 'Monday, 7 December 2026'],
		['2026-12-11', 'Jumat, 11 Desember 2026', 'Friday, 11 December 2026'],
		['2028-02-29', 'Selasa, 29 Februari 2028', 'Tuesday, 29 February 2028'],
		['2023-08-30', 'Rabu, 30 Agustus 2023', 'Wednesday, 30 August 2023'],
		['2027-01-03', 'Minggu, 3 Januari 2027', 'Sunday, 3 January 2027'],
		['2024-05-16', 'Kamis, 16 Mei 2024', 'Thursday, 16 May 2024']
	])('%s has no leading zero and its right weekday', (date, indonesian, english) => {
		expect(plain(fullDate(date, 'id'))).toBe(indonesian);
		expect(plain(fullDate(date, 'en'))).toBe(english);
	});

	it.each([
		['2027-03-01', '2027-03-14', '1–14 Maret 2027'],
		['2027-02-28', '2027-03-03', '28 Februari–3 Maret 2027'],
		['2026-12-20', '2027-01-04', '20 Desember 2026–4 Januari 2027'],
		['2026-12-20', '2026-12-20', '20 Desember 2026']
	])('a range from %s to %s says only what differs', (from, to, written) => {
		expect(plain(dateRange(from, to, 'id'))).toBe(written);
	});

	it('does not break inside a date, but may after the weekday', () => {
		expect(fullDate(MONDAY, 'id')).toBe(`Senin, 23${NBSP}November${NBSP}2026`);
		expect(dayShortDate(MONDAY, 'id')).toBe(`Sen,${NBSP}23${NBSP}Nov${NBSP}2026`);
		expect(dateRange('2027-03-01', '2027-03-14', 'id')).toBe(`1–14${NBSP}Maret${NBSP}2027`);
	});

	it('writes every month and weekday of a year in both languages', () => {
		const months = Array.from(
			{ length: 12 },
			(_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`
		);
		expect(months.map((date) => plain(shortDate(date, 'id')).split(' ')[1]).join(' ')).toBe(
			'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'
		);
		expect(months.map((date) => plain(shortDate(date, 'en')).split(' ')[1]).join(' ')).toBe(
			'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
		);
	});
});
