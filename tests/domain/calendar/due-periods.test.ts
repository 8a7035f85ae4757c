import { describe, expect, it } from 'vitest';
import { codes, read } from './reading.ts';

describe('a period', () => {
	it.each([
		['minggu ini', '2026-11-23', '2026-11-27'],
		['minggu depan', '2026-11-30', '2026-12-04'],
		['pekan depan', '2026-11-30', '2026-12-04'],
		['bulan ini', '2026-11-01', '2026-11-30'],
		['bulan depan', '2026-12-01', '2026-12-31'],
		['bulan Desember', '2026-12-01', '2026-12-31'],
		['Desember 2026', '2026-12-01', '2026-12-31'],
		['September', '2027-09-01', '2027-09-30'],
		['triwulan I', '2027-01-01', '2027-03-31'],
		['TW I/2027', '2027-01-01', '2027-03-31'],
		['triwulan kedua tahun 2027', '2027-04-01', '2027-06-30'],
		['triwulan ke-2', '2027-04-01', '2027-06-30'],
		['triwulan IV', '2026-10-01', '2026-12-31'],
		['triwulan ini', '2026-10-01', '2026-12-31'],
		['triwulan depan', '2027-01-01', '2027-03-31'],
		['semester 1', '2027-01-01', '2027-06-30'],
		['semester II', '2026-07-01', '2026-12-31'],
		['semester depan', '2027-01-01', '2027-06-30'],
		['B06', '2027-01-01', '2027-06-30'],
		['B12', '2026-01-01', '2026-12-31'],
		['B09 2027', '2027-01-01', '2027-09-30'],
		['tahun ini', '2026-01-01', '2026-12-31'],
		['tahun anggaran 2027', '2027-01-01', '2027-12-31'],
		['TA 2027', '2027-01-01', '2027-12-31'],
		['Februari 2028', '2028-02-01', '2028-02-29'],
		['Oktober–Desember 2026', '2026-10-01', '2026-12-31'],
		['bulan Januari sampai dengan Maret', '2027-01-01', '2027-03-31'],
		['minggu terakhir Desember', '2026-12-25', '2026-12-31']
	])('%s runs from %s to its last working day %s', (words, from, date) => {
		expect(read(words)).toMatchObject({ kind: 'period', words, from, date, flags: [] });
	});

	it.each([
		['akhir bulan', '2026-11-23', '2026-11-30'],
		['akhir bulan', '2026-10-05', '2026-10-30'],
		['akhir bulan', '2028-02-10', '2028-02-29'],
		['akhir bulan depan', '2026-11-23', '2026-12-31'],
		['akhir minggu', '2026-11-23', '2026-11-27'],
		['akhir pekan', '2026-12-22', '2026-12-23'],
		['akhir minggu depan', '2026-11-23', '2026-12-04'],
		['akhir Januari', '2026-11-23', '2027-01-29'],
		['akhir bulan Januari 2027', '2026-11-23', '2027-01-29'],
		['akhir November', '2026-11-23', '2026-11-30'],
		['akhir triwulan', '2026-11-23', '2026-12-31'],
		['akhir triwulan I', '2026-11-23', '2027-03-31'],
		['akhir semester', '2027-02-01', '2027-06-30'],
		['akhir tahun', '2026-11-23', '2026-12-31'],
		['akhir tahun depan', '2026-11-23', '2027-12-31'],
		['akhir tahun anggaran', '2026-11-23', '2026-12-31'],
		['akhir TA 2027', '2026-11-23', '2027-12-31'],
		['paling lambat akhir bulan', '2026-11-23', '2026-11-30']
	])('%s said on %s is the last working day %s', (words, today, date) => {
		expect(read(words, today)).toMatchObject({ kind: 'date', date, from: null });
	});

	it.each([
		['akhir Januari', '2026-11-23', '2027-01-31'],
		['akhir bulan', '2026-10-05', '2026-10-31'],
		['bulan ini', '2026-02-10', '2026-02-28'],
		['minggu ini', '2026-12-22', '2026-12-25']
	])('%s said on %s says that %s was no working day', (words, today, from) => {
		expect(read(words, today).flags).toEqual([{ code: 'moved_to_working_day', from }]);
	});

	it('keeps the calendar end when the last working day is already behind', () => {
		expect(read('minggu ini', '2026-11-28')).toMatchObject({ date: '2026-11-29' });
		expect(read('akhir bulan', '2027-01-30')).toMatchObject({ date: '2027-01-31' });
		expect(codes(read('akhir bulan', '2027-01-30'))).toBe('non_working_day');
	});

	it('keeps a week in which every day is a holiday', () => {
		const reading = read('minggu depan', '2025-03-24');
		expect(reading).toMatchObject({ from: '2025-03-31', date: '2025-04-04' });
		expect(reading.flags).toMatchObject([{ code: 'non_working_day', suggestion: '2025-04-08' }]);
	});
});

describe('a range of dates', () => {
	it.each([
		['tanggal 1 s.d. 11 Desember', '2026-12-01', '2026-12-11'],
		['1 s/d 11 Desember 2026', '2026-12-01', '2026-12-11'],
		['1-11 Desember 2026', '2026-12-01', '2026-12-11'],
		['1–11 Desember', '2026-12-01', '2026-12-11'],
		['1 sampai dengan 11 Desember', '2026-12-01', '2026-12-11'],
		['dari 1 Desember hingga 11 Desember 2026', '2026-12-01', '2026-12-11'],
		['mulai tanggal 1 Desember s.d. 11 Desember 2026', '2026-12-01', '2026-12-11'],
		['1/12/2026 - 11/12/2026', '2026-12-01', '2026-12-11'],
		['Selasa, 1 Desember 2026 s.d. Jumat, 11 Desember 2026', '2026-12-01', '2026-12-11'],
		['20 Desember 2026–4 Januari 2027', '2026-12-20', '2027-01-04'],
		['20 Desember–4 Januari', '2026-12-20', '2027-01-04'],
		['20 Desember s.d. 4 Januari 2027', '2026-12-20', '2027-01-04'],
		['1 s.d. 29 Februari 2028', '2028-02-01', '2028-02-29']
	])('is read from "%s": %s to %s', (words, from, date) => {
		expect(read(words)).toMatchObject({ kind: 'period', words, from, date, flags: [] });
	});

	it.each([
		['tanggal 1 s.d. 14 Desember (14 hari)', '2026-12-14'],
		['1 s.d. 14 Desember 2026, selama 14 hari', '2026-12-14'],
		['14 hari (1 s.d. 14 Desember 2026)', '2026-12-14'],
		['1 s.d. 14 Desember (10 hari kerja)', '2026-12-14'],
		['1 s.d. 14 Desember (2 minggu)', '2026-12-14'],
		['1 Desember 2026 s.d. 26 Februari 2027 (88 hari)', '2027-02-26']
	])('%s has the length that it says', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'period', from: '2026-12-01', date, flags: [] });
	});
});
