import { describe, expect, it } from 'vitest';
import {
	activeFilters,
	dueOptions,
	filterWord,
	standingWord
} from '#components/commitments/register-words.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { plain } from '#lib/format/spaces.ts';

const lists = {
	institutions: [{ id: 3, name: 'Dinas Kesehatan', acronym: 'Dinkes' }],
	functions: [{ id: 4, name: 'Kesehatan' }],
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
			late: true
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
		const labels = dueOptions('2025-03', '2026-11-23', 'id').map((one) => plain(one.label));
		expect(labels).toEqual([
			'7 hari ke depan',
			'30 hari ke depan',
			'Maret 2025',
			'November 2026',
			'Desember 2026',
			'Januari 2027',
			'Februari 2027',
			'Maret 2027',
			'April 2027'
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

	it('names every part of the address', () => {
		for (const name of Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[])
			for (const language of ['id', 'en'] as const) expect(filterWord(name, language)).not.toBe('');
	});
});
