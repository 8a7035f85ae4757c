import { describe, expect, it } from 'vitest';
import { findDue } from '#domain/calendar/due.ts';
import { codes, holidays, MONDAY, read } from './reading.ts';

describe('a due date typed in a hurry', () => {
	it.each([
		['2 mgg', '2026-12-07'],
		['2mgg', '2026-12-07'],
		['3 hr kerja', '2026-11-26'],
		['10 HK', '2026-12-07'],
		['dlm wkt 2 mgg', '2026-12-07'],
		['plg lama 2 mgg', '2026-12-07'],
		['2 mgg stlh rapat', '2026-12-07'],
		['1 s.d 2 mgg', '2026-12-07'],
		['dua minggu lg', '2026-12-07'],
		['3 bln ke depan', '2027-02-23'],
		['minggu dpn', '2026-12-04'],
		['Rabu mgg dpn', '2026-12-02'],
		['akhir bln', '2026-11-30'],
		['akhir bln dpn', '2026-12-31'],
		['tgl 15 bln dpn', '2026-12-15'],
		['akhir thn', '2026-12-31'],
		['TW I', '2027-03-31'],
		['TW-I', '2027-03-31'],
		['Twl. I', '2027-03-31'],
		['smt ini', '2026-12-31'],
		['bsk pkl 10', '2026-11-24'],
		['s.d 15 Des', '2026-12-15'],
		['plg lmbt tgl 15', '2026-12-15'],
		['sblm tgl 15', '2026-12-14'],
		['sebelum tanggal 15', '2026-12-14'],
		['mgg II Des', '2026-12-14']
	])('%s is read as %s, and its words stay as they were typed', (words, date) => {
		expect(read(words)).toMatchObject({ words, date });
	});

	it.each([
		['15 Des 26', '2026-12-15'],
		["15 Des '27", '2027-12-15'],
		['akhir Jan 28', '2028-01-31'],
		['TW I 28', '2028-03-31']
	])('%s ends with the year: %s', (words, date) => {
		expect(read(words)).toMatchObject({ date, flags: [] });
	});

	it.each([
		['tiap bln', 'monthly', null],
		['tiap TW', 'quarterly', null],
		['setiap hr Senin', 'weekly', '2026-11-30'],
		['tiap tgl 10 bln berikutnya', 'monthly', '2026-12-10'],
		['2x seminggu', null, null]
	])('%s comes again: %s', (words, recurrence, date) => {
		expect(read(words)).toMatchObject({ kind: 'recurring', recurrence, date, flags: [] });
	});

	it.each([['sblm puasa'], ['stlh SK terbit'], ['H-3 rakor'], ['rapat dpn']])(
		'%s waits for an event in the words of who typed it',
		(words) => {
			expect(read(words)).toMatchObject({ kind: 'milestone', milestone: words, date: null });
		}
	);

	it.each([['2 mg'], ['TMT 1 Januari'], ['awal bln dpn'], ['2 mnggu'], ['secptnya']])(
		'%s is not sure, and says so',
		(words) => {
			expect(read(words)).toMatchObject({ kind: 'unset', date: null });
			expect(codes(read(words))).toBe('unreadable');
		}
	);

	it('says that the end of a week may also be its Sunday', () => {
		expect(read('akhir pekan')).toMatchObject({
			date: '2026-11-27',
			flags: [{ code: 'ambiguous', alternatives: ['2026-11-29'] }]
		});
	});
});

describe('the same in a sentence', () => {
	const found = (text: string) => findDue(text, { today: MONDAY, holidays })?.reading ?? null;

	it.each([
		['Menyiagakan 2 ambulans akhir bln dpn', 'akhir bln dpn', '2026-12-31'],
		['Menyusun jadwal siaga Jumat dpn', 'Jumat dpn', '2026-12-04'],
		['Menyerahkan data sblm 25 des', 'sblm 25 des', '2026-12-24'],
		['Melatih kader 15 Des 30 orang per desa', '15 Des', '2026-12-15']
	])('%s → %s', (text, words, date) => {
		expect(found(text)).toMatchObject({ words, date });
	});

	it.each([['Membagikan tablet 60 mg'], ['Membuka posko TMT 1 Januari']])(
		'%s names no due date',
		(text) => {
			expect(found(text)).toBeNull();
		}
	);
});
