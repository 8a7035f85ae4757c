import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** Words around what is listed: filters, order, pages, steps; apart from those that every form brings. */
export const listWords = bilingual({
	id: {
		page: (page: number) => `Halaman ${page}`,
		pages: 'Halaman',
		previous: 'Sebelumnya',
		next: 'Berikutnya',
		filterCount: (count: number) => (count > 0 ? `Saring (${count})` : 'Saring'),
		apply: 'Terapkan',
		clearFilters: 'Hapus semua saringan',
		removeFilter: (label: string) => `Hapus saringan ${label}`,
		outOf: (shown: number, all: number, noun: string) =>
			`${number(shown, 'id')} dari ${number(all, 'id')} ${noun}`,
		sortBy: (label: string) => `Urutkan menurut ${label}`,
		steps: 'Tahap',
		stepDone: 'selesai'
	},
	en: {
		page: (page) => `Page ${page}`,
		pages: 'Pages',
		previous: 'Previous',
		next: 'Next',
		filterCount: (count) => (count > 0 ? `Filter (${count})` : 'Filter'),
		apply: 'Apply',
		clearFilters: 'Clear all filters',
		removeFilter: (label) => `Remove the filter ${label}`,
		outOf: (shown, all, noun) => `${number(shown, 'en')} of ${number(all, 'en')} ${noun}`,
		sortBy: (label) => `Sort by ${label}`,
		steps: 'Steps',
		stepDone: 'done'
	}
});
