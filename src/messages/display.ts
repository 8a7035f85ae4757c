import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** Words of what only shows (lists, figures, evidence); apart from those that every form brings. */
export const displayWords = bilingual({
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
		stepDone: 'selesai',
		asTable: 'Lihat sebagai tabel',
		amount: 'Jumlah',
		ofThoseLate: 'Di antaranya terlambat',
		planned: (percent: string) => `rencana ${percent}`,
		close: 'Tutup',
		evidence: 'Bukti',
		emblem: 'Lambang daerah'
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
		stepDone: 'done',
		asTable: 'Show as a table',
		amount: 'Number',
		ofThoseLate: 'Of those late',
		planned: (percent) => `planned ${percent}`,
		close: 'Close',
		evidence: 'Evidence',
		emblem: 'Emblem of the region'
	}
});
