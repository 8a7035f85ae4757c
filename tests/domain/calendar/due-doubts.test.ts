import { describe, expect, it } from 'vitest';
import { readDue } from '#domain/calendar/due.ts';
import { codes, holidays, MONDAY, read } from './reading.ts';

describe('words that can mean several dates', () => {
	it.each([
		['Jumat depan', MONDAY, '2026-12-04', ['2026-11-27']],
		["Jum'at depan", MONDAY, '2026-12-04', ['2026-11-27']],
		['Senin', MONDAY, '2026-11-30', ['2026-11-23']],
		['tgl 23', MONDAY, '2026-12-23', ['2026-11-23']],
		['2-3 minggu', MONDAY, '2026-12-14', ['2026-12-07']],
		['dua sampai tiga minggu', MONDAY, '2026-12-14', ['2026-12-07']],
		['5 atau 7 hari', MONDAY, '2026-11-30', ['2026-11-28']],
		['14 (lima belas) hari', MONDAY, '2026-12-07', ['2026-12-08']],
		['sebelum Jumat depan', MONDAY, '2026-12-03', ['2026-11-26']],
		['minggu kedua Desember', MONDAY, '2026-12-14', ['2026-12-11']]
	])('%s on %s is shown as %s beside the others', (words, today, date, alternatives) => {
		const reading = read(words, today);
		expect(reading.date).toBe(date);
		expect(reading.flags).toContainEqual({ code: 'ambiguous', alternatives });
	});

	it('shows the later of two dates and says what it did not read', () => {
		const reading = read('10 Desember atau 14 Desember');
		expect(reading.date).toBe('2026-12-14');
		expect(codes(reading)).toBe('ambiguous partly_read');
	});
});

describe('a date that is worth a second look', () => {
	it.each([
		['3 Januari', '2027-01-03', null, '2027-01-04'],
		['Minggu, 3 Januari 2027', '2027-01-03', null, '2027-01-04'],
		['25 Desember 2026', '2026-12-25', 'Hari Raya Natal', '2026-12-28'],
		['24 Desember 2026', '2026-12-24', 'Cuti Bersama Hari Raya Natal', '2026-12-28'],
		['17 Agustus 2027', '2027-08-17', 'Hari Kemerdekaan Republik Indonesia', '2027-08-18'],
		['12 hari', '2026-12-05', null, '2026-12-07'],
		['sebelum 30 November', '2026-11-29', null, '2026-11-27'],
		['1 s.d. 13 Desember', '2026-12-13', null, '2026-12-14']
	])(
		'%s is kept and flagged, with a working day to take instead',
		(words, date, name, suggestion) => {
			expect(read(words).date).toBe(date);
			expect(read(words).flags).toEqual([{ code: 'non_working_day', date, name, suggestion }]);
		}
	);

	it.each([
		['Selasa, 30 Desember 2026', 2, 3],
		['30 Desember 2026 (Kamis)', 4, 3],
		['hari Jumat tanggal 10', 5, 4]
	])('%s: the weekday does not fit', (words, stated, actual) => {
		expect(read(words).flags).toEqual([{ code: 'weekday_mismatch', stated, actual }]);
	});

	it.each([
		['tanggal 1 s.d. 14 Desember (15 hari)', 15, 14, false],
		['1 s.d. 14 Desember (3 minggu)', 21, 14, false],
		['10 hari (1 s.d. 14 Desember 2026)', 10, 14, false],
		['1 s.d. 11 Desember 2026 (10 hari kerja)', 10, 9, true],
		['1 Desember 2026 s.d. 26 Februari 2027 (3 bulan)', 90, 88, false],
		['2 minggu (8 Desember 2026)', 14, 15, false],
		['10 hari kerja (8 Desember 2026)', 10, 11, true]
	])('%s: the length does not fit the dates', (words, stated, computed, working) => {
		expect(read(words).flags).toEqual([{ code: 'duration_mismatch', stated, computed, working }]);
	});

	it('keeps the date that is written beside a length', () => {
		expect(read('paling lama 2 minggu (7 Desember 2026)')).toMatchObject({
			kind: 'calendar_duration',
			date: '2026-12-07',
			flags: []
		});
		expect(read('2 minggu, yaitu 8 Desember 2026').date).toBe('2026-12-08');
	});

	it('says that a date has passed', () => {
		expect(read('10 Juli 2025').flags).toEqual([{ code: 'past', date: '2025-07-10' }]);
		expect(codes(read('triwulan I 2026'))).toBe('past');
	});
});

describe('words that are no date', () => {
	it.each([
		'akhir',
		'bersama',
		'nanti saja',
		'beberapa hari',
		'setengah bulan',
		'1,5 bulan',
		'0 hari',
		'5000 hari',
		'9999 bulan',
		'2 minggu lalu',
		'2 minggu terakhir',
		'awal Desember',
		'pertengahan Desember 2026',
		'awal bulan depan',
		'paling cepat 10 Juli',
		'mulai 1 Maret 2027',
		'minggu pertama',
		'B07',
		'12345',
		'Natal',
		'minggu kedua minggu',
		'?',
		'<script>alert(1)</script>',
		'\u202e6202 rebmevoN 03'
	])('%s stays text', (words) => {
		expect(read(words)).toMatchObject({
			kind: 'unset',
			words,
			date: null,
			flags: [{ code: 'unreadable', reason: 'words' }]
		});
	});

	it.each([
		'30 Februari',
		'30 Februari 2027',
		'29 Februari 2027',
		'29 Februari',
		'31 April',
		'31/4',
		'13/13',
		'11/30',
		'2026-02-30',
		'32 Januari 2027',
		'0 Januari 2027',
		'10 Juli 9999',
		'paling lambat 31 Juni',
		'sebelum 31 November',
		'tanggal 31 bulan ini',
		'1 s.d. 31 April',
		'1 Februari s.d. 30 Februari 2027'
	])('%s does not exist and never becomes another date', (words) => {
		expect(read(words)).toMatchObject({
			kind: 'unset',
			words,
			date: null,
			from: null,
			flags: [{ code: 'unreadable', reason: 'no_such_date' }]
		});
	});

	it.each(['20 Maret s.d. 10 Maret 2027', '4 Januari 2027–20 Desember 2026', '14-1 Maret'])(
		'%s ends before it begins',
		(words) => {
			expect(read(words)).toMatchObject({
				kind: 'unset',
				date: null,
				flags: [{ code: 'unreadable', reason: 'ends_before_start' }]
			});
		}
	);

	it.each([
		['10 Desember jika dana tersedia', '10 Desember'],
		[
			'laporan akhir diserahkan paling lambat 10 Desember kepada Bupati',
			'paling lambat 10 Desember'
		],
		['setelah data terkumpul, paling lambat 10 Desember', 'paling lambat 10 Desember']
	])('%s is read in part, and says which', (words, part) => {
		expect(read(words)).toMatchObject({
			kind: 'date',
			words,
			date: '2026-12-10',
			flags: [{ code: 'partly_read', read: part }]
		});
	});
});

describe('words spoken in a meeting', () => {
	const spoken = (words: string, meetingDate: string, today: string = MONDAY) =>
		readDue(words, { today, meetingDate, holidays });

	it('count from the meeting, not from the day on which they are typed', () => {
		expect(spoken('2 minggu', '2026-11-10', '2026-11-12')).toMatchObject({ date: '2026-11-24' });
		expect(spoken('besok', '2026-11-10', '2026-11-12').date).toBe('2026-11-11');
		expect(spoken('10 Juli', '2024-05-02').date).toBe('2024-07-10');
	});

	it('say when the date lies before the meeting', () => {
		expect(spoken('10 Juli 2026', '2026-11-10').flags).toEqual([
			{ code: 'before_meeting', date: '2026-07-10', meetingDate: '2026-11-10' }
		]);
	});

	it('say when the date of an old meeting has passed by now', () => {
		expect(spoken('2 minggu', '2024-05-02').flags).toEqual([{ code: 'past', date: '2024-05-16' }]);
	});

	it('count from today where the meeting has no date yet', () => {
		expect(readDue('2 minggu', { today: MONDAY, meetingDate: null, holidays }).date).toBe(
			'2026-12-07'
		);
	});
});
