import { describe, expect, it } from 'vitest';
import { codes, read } from './reading.ts';

describe('a written date', () => {
	it.each([
		['30 November 2026', '2026-11-30'],
		['Senin, 30 November 2026', '2026-11-30'],
		["Jum'at, 11 Desember 2026", '2026-12-11'],
		['Jum, 11 Des 2026', '2026-12-11'],
		['11 Desember 2026 (Jumat)', '2026-12-11'],
		['hari Jumat tanggal 11 Desember 2026', '2026-12-11'],
		['hari/tanggal: Senin, 30 November 2026', '2026-11-30'],
		['Rabu, 30 Desember 2026 pukul 15.00 WITA', '2026-12-30'],
		['30 Desember 2026, jam 15:00 WIB', '2026-12-30'],
		['18-12-2026', '2026-12-18'],
		['18-12-26', '2026-12-18'],
		['18/12/2026', '2026-12-18'],
		['18.12.2026', '2026-12-18'],
		['18-Des-2026', '2026-12-18'],
		['2026-12-18', '2026-12-18'],
		['29 Februari 2028', '2028-02-29'],
		['5 Nopember 2027', '2027-11-05'],
		['per 30 November 2026', '2026-11-30'],
		['31 Desember 2026.', '2026-12-31']
	])('is read from "%s" as %s', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'date', words, date, from: null, flags: [] });
	});

	it.each([
		['4 des', '2026-12-04', 'later this year'],
		['11/12', '2026-12-11', 'day before month'],
		['30/11', '2026-11-30', 'later this month'],
		['23 November', '2026-11-23', 'today is not past'],
		['10 November', '2027-11-10', 'gone by this year'],
		['12 Januari', '2027-01-12', 'next year'],
		['10 Januari tahun depan', '2027-01-10', 'said to be next year'],
		['tgl 15', '2026-12-15', 'gone by this month'],
		['tanggal 27', '2026-11-27', 'still to come this month'],
		['tgl. 31', '2026-12-31', 'November has none'],
		['tanggal 7 bulan depan', '2026-12-07', 'of the next month'],
		['tanggal 26 bulan ini', '2026-11-26', 'of this month']
	])('%s without a year is the next occurrence: %s (%s)', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'date', date });
	});

	it.each([
		['paling lambat 10 Juli', '2027-07-10'],
		['paling lambat tanggal 10 Juli 2027', '2027-07-10'],
		['selambat-lambatnya 10 Juli 2027', '2027-07-10'],
		['Selambatnya tanggal 10 Juli', '2027-07-10'],
		['sampai dengan 31 Desember 2026', '2026-12-31'],
		['s.d. 31 Desember 2026', '2026-12-31'],
		['hingga 31 Desember', '2026-12-31'],
		['tenggat: 31 Desember 2026', '2026-12-31'],
		['segera, paling lambat 10 Juli', '2027-07-10'],
		['harus sudah selesai 31 Desember', '2026-12-31']
	])('%s says by when', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'date', words, date });
	});

	it.each([
		['sebelum 10 April', '2027-04-09'],
		['sebelum tanggal 10 April 2027', '2027-04-09'],
		['sebelum 1 Maret 2028', '2028-02-29'],
		['sebelum 1 Januari 2027', '2026-12-31'],
		['sebelum Jumat', '2026-11-26'],
		['sebelum bulan Desember', '2026-11-30'],
		['sebelum akhir bulan', '2026-11-30'],
		['sebelum triwulan I', '2026-12-31'],
		['paling lambat sebelum 10 April', '2027-04-09'],
		['3 hari sebelum 10 April', '2027-04-07'],
		['5 hari kerja sebelum 31 Desember 2026', '2026-12-22']
	])('%s is on time until %s', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'before', words, date, from: null });
	});
});

describe('a day near today', () => {
	it.each([
		['hari ini', '2026-11-23'],
		['hari ini juga', '2026-11-23'],
		['besok', '2026-11-24'],
		['besok pagi', '2026-11-24'],
		['lusa', '2026-11-25'],
		['besok lusa', '2026-11-25'],
		['Jumat', '2026-11-27'],
		["Jum'at", '2026-11-27'],
		['Jum’at', '2026-11-27'],
		['hari Jumat', '2026-11-27'],
		['Jumat ini', '2026-11-27'],
		['Jumat minggu ini', '2026-11-27'],
		['Senin depan', '2026-11-30'],
		['Senin minggu depan', '2026-11-30'],
		['Rabu pekan depan', '2026-12-02'],
		['minggu depan hari Senin', '2026-11-30'],
		['hari Kamis pukul 14.00', '2026-11-26']
	])('is read from "%s" as %s', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'date', date, flags: [] });
	});

	it.each([
		['Jumat', '2026-11-27', '2026-12-04'],
		['Senin', '2026-11-28', '2026-11-30'],
		['Kamis', '2026-12-31', '2027-01-07'],
		['besok', '2028-02-28', '2028-02-29'],
		['besok', '2027-02-28', '2027-03-01'],
		['lusa', '2026-12-30', '2027-01-01']
	])('%s said on %s is %s', (words, today, date) => {
		expect(read(words, today)).toMatchObject({ kind: 'date', date });
	});

	it('takes "hari Minggu" as Sunday and "minggu" as nothing', () => {
		expect(read('hari Minggu').date).toBe('2026-11-29');
		expect(read('Minggu, 3 Januari 2027').date).toBe('2027-01-03');
		expect(codes(read('minggu'))).toBe('unreadable');
	});
});
