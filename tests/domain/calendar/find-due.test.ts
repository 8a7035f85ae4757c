import { describe, expect, it } from 'vitest';
import { findDue, readDue } from '#domain/calendar/due.ts';
import { holidays, MONDAY } from './reading.ts';

const context = { today: MONDAY, holidays };

function found(text: string) {
	const due = findDue(text, context);
	// The reading keeps the words of exactly the place that it names.
	if (due) expect(due.reading.words).toBe(text.slice(due.start, due.end));
	return due?.reading ?? null;
}

describe('a due date in a sentence', () => {
	it.each([
		[
			'Dinkes menyiagakan 2 ambulans di Pelabuhan paling lambat 30 November',
			'paling lambat 30 November',
			'2026-11-30'
		],
		['Dinkes siagakan 2 ambulans, 2 minggu', '2 minggu', '2026-12-07'],
		['@Dinkes siapkan 2 ambulans Jumat', 'Jumat', '2026-11-27'],
		['Dinkes: data balita, tgl 15', 'tgl 15', '2026-12-15'],
		['Dinsos menyerahkan data Jumat depan kepada Bappeda', 'Jumat depan', '2026-12-04'],
		['Laporan triwulan I disampaikan paling lambat 9 April', 'paling lambat 9 April', '2027-04-09'],
		['BPBD menyusun rencana dalam 10 hari kerja bersama TNI', 'dalam 10 hari kerja', '2026-12-07'],
		['Diserahkan sebelum akhir bulan. Lainnya menyusul.', 'sebelum akhir bulan', '2026-11-30'],
		['Rekap data 2 minggu terakhir, selesai Jumat', 'selesai Jumat', '2026-11-27'],
		['Pekan depan Dinsos turun ke lapangan', 'Pekan depan', '2026-12-04'],
		['Pendataan (paling lambat 4 Desember) oleh camat', 'paling lambat 4 Desember', '2026-12-04'],
		['Pendataan 1 s.d. 11 Desember oleh camat', '1 s.d. 11 Desember', '2026-12-11'],
		['Dinkes 11/12', '11/12', '2026-12-11'],
		['SK terbit hari ini.', 'hari ini', '2026-11-23']
	])('%s → %s', (text, words, date) => {
		expect(found(text)).toMatchObject({ words, date });
	});

	it.each([
		['Polres melapor setiap triwulan kepada Bupati', 'setiap triwulan', 'recurring'],
		['Dinkes menyampaikan laporan harian ke posko', 'laporan harian', 'recurring'],
		['Menyusun SK setelah data terkumpul', 'setelah data terkumpul', 'milestone'],
		['Dibahas pada rapat berikutnya', 'pada rapat berikutnya', 'milestone'],
		['Pencairan 60 hari setelah LHP diterima', '60 hari setelah LHP diterima', 'milestone'],
		['Camat segera mendata rumah tangga rentan', 'segera', 'unset'],
		['PUPR memperbaiki jalan paling lambat 30 Februari', 'paling lambat 30 Februari', 'unset']
	])('%s → %s, %s', (text, words, kind) => {
		expect(found(text)).toMatchObject({ words, kind, date: null });
	});

	it.each([
		'',
		'Tanpa tenggat sama sekali',
		'Menindaklanjuti rapat tanggal 10 Juli 2026, Dinsos menyusun SK',
		'Hasil rapat 23 November 2026 disampaikan kepada Bupati',
		'Pelatihan selama 3 hari bagi kader',
		'Pendataan anak usia 2 tahun',
		'Membuka layanan 24/7',
		'Posko dibuka Senin–Jumat',
		'Posko dibuka Senin sampai Jumat',
		'Menganggarkan Rp5 juta per bulan',
		'Menurunkan stunting 14 persen',
		'Anggaran tahun 2027 dialokasikan',
		'Rapat hari ini menyepakati hal berikut',
		'Menyampaikan 3/4 data kepada Bappeda',
		'Setelah mendengar paparan, rapat menyepakati pembentukan satgas'
	])('%j names none', (text) => {
		expect(findDue(text, context)).toBeNull();
	});

	it('gives places in the text as it was written, whatever stands before them', () => {
		const text = '👩‍⚕️ Dinkes “Jum’at” é, paling lambat Jum’at, 4 Desember 2026 — SEGERA';
		const due = findDue(text, context);
		expect(due && text.slice(due.start, due.end)).toBe('paling lambat Jum’at, 4 Desember 2026');
		expect(due?.reading).toMatchObject({ words: 'paling lambat Jum’at, 4 Desember 2026' });
	});
});

describe('hostile text', () => {
	const LONG = 50_000;
	/** How many times slower than an office computer this machine is, by searches that take that one 60 ms. */
	const slowness = Math.max(1, cost(searchTwentyTimes) / 60);
	it.each(
		[
			...['1 ', '1-', '1/', '1.', '(', "a'", 'a', ' ', '\n', '9', '👩‍⚕️', 'İ'],
			...['paling lambat ', 'setelah ', 'segera ', 'awal ', 'dua puluh ', 'sebelum ', 's.d. '],
			...['1 s.d. ', 'setiap Senin dan ', 'Senin, ', 'tanggal ', '1 Maret ', 'H-1 ', 'setiap 1 '],
			...['3660 hari kerja ', '1 Januari 1945 s.d. 1 Januari 2200 (10 hari kerja) '],
			...['sebelum minggu kedua Maret 2027 ', '2 minggu setelah rapat 10 Juli ', 'pada rapat a ']
		].map((piece) => [piece])
	)('%j fifty thousand characters long costs less than 50 ms', (piece) => {
		const text = piece.repeat(Math.ceil(LONG / piece.length));
		const times = [1, 2, 3, 4, 5].map(() =>
			cost(() => {
				readDue(text, context);
				findDue(text, context);
			})
		);
		// The least of five: the machine may be busy with something else.
		expect(Math.min(...times)).toBeLessThan(50 * slowness);
	});

	it('is kept in its words and read as nothing', () => {
		const text = '30 November 2026 '.repeat(3000);
		const reading = readDue(text, context);
		expect(reading).toMatchObject({ kind: 'unset', date: null, words: text.trim() });
		expect(reading.flags).toEqual([{ code: 'unreadable', reason: 'words' }]);
	});

	it('of random words never yields a date that does not exist', () => {
		const words =
			'1 2 14 29 30 31 32 99 2026 2027 9999 / - – . , ( ) januari februari mei des senin jumat minggu hari kerja bulan tahun akhir sebelum setelah setiap s.d. triwulan i iv semester b06 depan ini kali x 24 jam dua puluh seratus rapat paling lambat segera'.split(
				' '
			);
		let seed = 7;
		const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
		for (let round = 0; round < 5000; round++) {
			const text = Array.from({ length: 1 + next(7) }, () => words[next(words.length)]).join(' ');
			for (const reading of [readDue(text, context), findDue(text, context)?.reading]) {
				for (const date of [reading?.date, reading?.from]) {
					if (!date) continue;
					expect(date, text).toMatch(/^(?:19|2\d)\d\d-\d\d-\d\d$/);
					expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), text).toBe(date);
				}
				if (reading?.from && reading.date) expect(reading.from <= reading.date, text).toBe(true);
			}
		}
	});
});

/** Milliseconds of the processor. */
function cost(work: () => void): number {
	const started = process.cpuUsage();
	work();
	return process.cpuUsage(started).user / 1000;
}

function searchTwentyTimes(): void {
	const text = 'paling lambat 1 Maret '.repeat(20_000);
	for (let time = 0; time < 20; time++) text.replaceAll(/\d+|\p{L}+/gu, 'x');
}
