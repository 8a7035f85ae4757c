import { describe, expect, it } from 'vitest';
import { activeFilters, standingWord } from '#components/commitments/filter-labels.ts';
import { dueOptions, registerOptions } from '#components/commitments/register-options.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { plain } from '#lib/format/spaces.ts';

const lists = {
	institutions: [{ id: 3, name: 'Dinas Kesehatan', acronym: 'Dinkes' }],
	functions: [{ id: 4, name: 'Kesehatan' }],
	series: [{ id: 7, name: 'Rakor Bulanan' }],
	meeting: { id: 12, title: 'Rakor Pangan' }
};

describe('the filters that are set', () => {
	it('are named one by one, each with the address that is left without it', () => {
		const filters = {
			...NO_FILTERS,
			q: 'air',
			standing: 'blocked',
			institution: 3,
			as: 'any',
			meeting: 12,
			function: 4,
			due: '2026-12',
			late: '1'
		} as const;
		expect(activeFilters(filters, lists, 'id').map((one) => plain(one.label))).toEqual([
			'“air”',
			'Terkendala',
			'Dinkes: Penanggung jawab atau pendukung',
			'Rakor Pangan',
			'Kesehatan',
			'Desember 2026',
			'Terlambat'
		]);
		expect(activeFilters(filters, lists, 'en')[2]?.without).toEqual({
			institution: null,
			as: 'lead'
		});
	});

	it('are none where nothing is set', () => {
		expect(activeFilters(NO_FILTERS, { ...lists, meeting: null }, 'id')).toEqual([]);
	});
});

describe('when something is due', () => {
	it('offers the next days, six months from this one, and the month that is chosen', () => {
		const labels = dueOptions('2025-03', '2026-11-23', 'id').map(([, label]) => plain(label));
		expect(labels).toEqual([
			'Maret 2025',
			'7 hari ke depan',
			'14 hari ke depan',
			'30 hari ke depan',
			'November 2026',
			'Desember 2026',
			'Januari 2027',
			'Februari 2027',
			'Maret 2027',
			'April 2027',
			'Tanpa tenggat'
		]);
	});
});

describe('words of the register', () => {
	it.each([
		['done', 'Selesai', 'Done'],
		['cannot_be_done', 'Tidak dapat ditindaklanjuti', 'Cannot be followed up'],
		['drafted', 'Draf', 'Draft'],
		['replaced', 'Diganti', 'Replaced']
	] as const)('%s is %s and %s', (standing, indonesian, english) => {
		expect(standingWord(standing, 'id')).toBe(indonesian);
		expect(standingWord(standing, 'en')).toBe(english);
	});

	it.each([
		[{ standing: 'open' }, 'Belum selesai'],
		[{ institution: 'none' }, 'Belum ada penanggung jawab'],
		[{ function: 'none' }, 'Belum ada urusan'],
		[{ series: 7 }, 'Rakor Bulanan'],
		[{ due: '2026-12-04' }, '4 Desember 2026'],
		[{ due: '2026-12-01..2027-01-15' }, 'mulai 1 Desember 2026 sampai 15 Januari 2027'],
		[{ due: 'none' }, 'Tanpa tenggat'],
		[{ late: '8-14' }, 'Terlambat 8–14 hari'],
		[{ late: '61-' }, 'Terlambat 61 hari atau lebih'],
		[{ schedule: 'silent' }, 'Jadwal: Tanpa kabar'],
		[{ silent: 14 }, 'Tanpa kabar 14 hari atau lebih'],
		[{ heard: 14 }, 'Ada kabar dalam 14 hari'],
		[{ reported: 'none' }, 'Dilaporkan: Belum pernah dilaporkan'],
		[{ verified: 'unverified' }, 'Diverifikasi: Belum diverifikasi'],
		[{ class: 'restricted' }, 'Terbatas'],
		[{ made: '2026-q4' }, 'Berlaku sejak Triwulan 4 2026'],
		[{ closed: '2026-11' }, 'Ditutup November 2026']
	] as const)('%o is said as %s, and can be taken away alone', (set, said) => {
		const active = activeFilters({ ...NO_FILTERS, ...set }, { ...lists, meeting: null }, 'id');
		expect(active.map(({ label }) => plain(label))).toEqual([said]);
		expect({ ...NO_FILTERS, ...set, ...active[0]?.without }).toEqual(NO_FILTERS);
	});

	it('offers what is chosen, even where no list has it', () => {
		const options = registerOptions(
			{ ...NO_FILTERS, late: '3-5', silent: 21, sort: '-institution' },
			'2026-11-23',
			'id'
		);
		expect(options.late[0]).toEqual(['3-5', 'Terlambat 3–5 hari']);
		expect(options.silent[0]?.[0]).toBe('21');
		expect(options.sort[0]?.[0]).toBe('-institution');
	});
});
