import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('a duration', () => {
	it.each([
		['3 hari', '2026-11-26'],
		['tiga hari', '2026-11-26'],
		['seminggu', '2026-11-30'],
		['2 minggu', '2026-12-07'],
		['dua pekan', '2026-12-07'],
		['paling lama dua minggu', '2026-12-07'],
		['dalam 14 hari', '2026-12-07'],
		['dalam waktu 14 hari', '2026-12-07'],
		['dalam jangka waktu 14 (empat belas) hari kalender', '2026-12-07'],
		['maksimal 7 hari', '2026-11-30'],
		['tidak lebih dari 7 hari', '2026-11-30'],
		['2 minggu lagi', '2026-12-07'],
		['2 minggu ke depan', '2026-12-07'],
		['dua minggu dari sekarang', '2026-12-07'],
		['sebelum 2 minggu', '2026-12-07'],
		['- 3 hari', '2026-11-26'],
		['sebulan', '2026-12-23'],
		['3 bulan', '2027-02-23'],
		['satu triwulan', '2027-02-23'],
		['setahun', '2027-11-23'],
		['2 x 24 jam', '2026-11-25'],
		['2x24 jam', '2026-11-25'],
		['dua kali 24 jam', '2026-11-25'],
		['48 jam', '2026-11-25'],
		['12 jam', '2026-11-24']
	])('is counted from today: "%s" ends on %s', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'calendar_duration', words, date, flags: [] });
	});

	it.each([
		['sepuluh hari', '2026-12-03'],
		['sebelas hari', '2026-12-04'],
		['lima belas hari', '2026-12-08'],
		['dua puluh satu hari', '2026-12-14'],
		['duapuluh dua hari', '2026-12-15'],
		['tiga puluh hari', '2026-12-23'],
		['enam puluh hari', '2027-01-22'],
		['seratus hari', '2027-03-03'],
		['seratus dua puluh hari', '2027-03-23'],
		['dua ratus hari', '2027-06-11']
	])('counts in words: %s', (words, date) => {
		expect(read(words)).toMatchObject({ kind: 'calendar_duration', date });
	});

	it.each([
		['sebulan', '2027-01-31', '2027-02-28'],
		['sebulan', '2028-01-31', '2028-02-29'],
		['1 bulan', '2026-08-31', '2026-09-30'],
		['3 bulan', '2026-11-30', '2027-02-28'],
		['setahun', '2028-02-29', '2029-02-28'],
		['2 hari', '2028-02-28', '2028-03-01'],
		['2 hari', '2027-02-27', '2027-03-01'],
		['seminggu', '2026-12-28', '2027-01-04']
	])('%s from %s stays in the calendar: %s', (words, today, date) => {
		expect(read(words, today)).toMatchObject({ kind: 'calendar_duration', date });
	});

	it.each([
		['10 hari kerja', '2026-11-23', '2026-12-07'],
		['sepuluh hari kerja', '2026-11-23', '2026-12-07'],
		['14 (empat belas) hari kerja', '2026-11-23', '2026-12-11'],
		['paling lama 3 hari kerja', '2026-11-27', '2026-12-02'],
		['1 hari kerja', '2026-12-23', '2026-12-28'],
		['5 hari kerja', '2027-03-05', '2027-03-22'],
		['3 hari kerja', '2025-03-27', '2025-04-10'],
		['1 hari kerja', '2026-11-28', '2026-11-30']
	])('%s from %s skips weekends, holidays and collective leave', (words, today, date) => {
		expect(read(words, today)).toMatchObject({ kind: 'working_days', date, flags: [] });
	});

	it.each([
		'2 minggu setelah rapat ini',
		'2 minggu setelah rapat',
		'14 hari sejak rapat ini',
		'14 hari sejak hari ini',
		'14 hari terhitung sejak tanggal rapat',
		'2 minggu setelah rakor ini selesai'
	])('%s counts from the meeting', (words) => {
		expect(read(words)).toMatchObject({ kind: 'calendar_duration', date: '2026-12-07' });
	});

	it('counts from a date that is written', () => {
		expect(read('14 hari sejak 2 Desember 2026')).toMatchObject({
			kind: 'calendar_duration',
			date: '2026-12-16'
		});
	});

	it.each([
		'60 hari setelah LHP diterima',
		'paling lama 60 (enam puluh) hari setelah laporan diterima',
		'1 bulan setelah SK ditetapkan',
		'2 minggu setelah rapat berikutnya',
		'3 hari sebelum rapat berikutnya',
		'7 hari kerja sejak berkas lengkap'
	])('%s waits for its event', (words) => {
		const milestone = words.replace('paling lama ', '');
		expect(read(words)).toMatchObject({ kind: 'milestone', date: null, milestone, flags: [] });
	});
});
