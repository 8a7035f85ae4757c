import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('a recurring due date', () => {
	it.each([
		['setiap hari', 'daily'],
		['setiap hari kerja', 'daily'],
		['laporan harian', 'daily'],
		['setiap minggu', 'weekly'],
		['seminggu sekali', 'weekly'],
		['mingguan', 'weekly'],
		['setiap bulan', 'monthly'],
		['tiap bulan', 'monthly'],
		['laporan bulanan', 'monthly'],
		['sekali dalam sebulan', 'monthly'],
		['setiap triwulan', 'quarterly'],
		['per triwulan', 'quarterly'],
		['setiap tiga bulan', 'quarterly'],
		['tiga bulan sekali', 'quarterly'],
		['4 kali dalam setahun', 'quarterly'],
		['empat kali per tahun', 'quarterly'],
		['setiap semester', 'semester'],
		['setiap 6 bulan', 'semester'],
		['2 kali setahun', 'semester'],
		['setiap tahun', 'yearly'],
		['tahunan', 'yearly']
	] as const)('%s says how often, and no date', (words, recurrence) => {
		expect(read(words)).toMatchObject({ kind: 'recurring', recurrence, date: null, flags: [] });
	});

	it.each([
		['tiap Senin', 'weekly', '2026-11-30'],
		['setiap hari Jumat', 'weekly', '2026-11-27'],
		["setiap Jum'at pukul 09.00", 'weekly', '2026-11-27'],
		['setiap Senin dan Kamis', 'weekly', '2026-11-26'],
		['setiap tanggal 5', 'monthly', '2026-12-05'],
		['tanggal 10 setiap bulan', 'monthly', '2026-12-10'],
		['paling lambat tanggal 10 setiap bulan', 'monthly', '2026-12-10'],
		['setiap bulan paling lambat tanggal 10', 'monthly', '2026-12-10'],
		['setiap akhir bulan', 'monthly', '2026-11-30'],
		['setiap akhir triwulan', 'quarterly', '2026-12-31'],
		['setiap 1 Juni', 'yearly', '2027-06-01']
	] as const)('%s is due first on the day that it names', (words, recurrence, date) => {
		expect(read(words)).toMatchObject({ kind: 'recurring', recurrence, date, flags: [] });
	});

	it.each(['setiap dua minggu', 'setiap 5 hari', 'secara berkala', '2 kali seminggu'])(
		'%s recurs in a rhythm that has no name of its own',
		(words) => {
			expect(read(words)).toMatchObject({ kind: 'recurring', recurrence: null, date: null });
		}
	);

	it('says so when only the rhythm was read', () => {
		expect(read('setiap bulan sampai Desember 2026')).toMatchObject({
			kind: 'recurring',
			recurrence: 'monthly',
			date: null,
			flags: [{ code: 'partly_read', read: 'setiap bulan' }]
		});
	});
});

describe('a milestone', () => {
	it.each([
		'setelah data terkumpul',
		'Setelah SK ditetapkan',
		'segera setelah data terkumpul',
		'sesudah pembahasan anggaran perubahan',
		'pada rapat berikutnya',
		'rapat berikutnya',
		'rakor bulan depan',
		'pada rakor triwulan II',
		'pada saat musrenbang',
		'saat APBD Perubahan ditetapkan',
		'apabila anggaran tersedia',
		'menunggu petunjuk teknis kementerian',
		'sebelum rapat berikutnya',
		'sebelum masa tanam',
		'sampai SK terbit',
		'H-7',
		'setelah data terkumpul, diverifikasi, dan disepakati'
	])('%s is kept in its words and has no date', (words) => {
		expect(read(words)).toEqual({
			kind: 'milestone',
			words,
			date: null,
			from: null,
			recurrence: null,
			milestone: words,
			flags: []
		});
	});
});

describe('a due date that was not set', () => {
	it.each([
		'',
		'   ',
		'-',
		'segera',
		'Segera!',
		'secepatnya',
		'sesegera mungkin',
		'dalam waktu dekat',
		'segera ditindaklanjuti',
		'tidak ditetapkan',
		'menyusul'
	])('%j is understood: nobody named a date', (words) => {
		expect(read(words)).toMatchObject({
			kind: 'unset',
			words: words.trim(),
			date: null,
			flags: []
		});
	});
});
