import { bilingual } from './words.ts';

/** Size of the paper and printing; on every page that is made for paper. */
export const paperWords = bilingual({
	id: {
		paper: 'Ukuran kertas',
		names: { a4: 'A4', f4: 'F4' },
		sizes: { a4: 'A4, 210 × 297 mm', f4: 'F4 (folio), 215 × 330 mm' },
		print: 'Cetak',
		rank: 'Pangkat/Gol.',
		numbers: { nip: 'NIP', nrp: 'NRP' },
		blank: '……………………………',
		onBehalf: (post: string) => `mewakili ${post}`
	},
	en: {
		paper: 'Size of the paper',
		names: { a4: 'A4', f4: 'F4' },
		sizes: { a4: 'A4, 210 × 297 mm', f4: 'F4 (folio), 215 × 330 mm' },
		print: 'Print',
		rank: 'Rank',
		numbers: { nip: 'Service number', nrp: 'Service number' },
		blank: '______________________',
		onBehalf: (post) => `on behalf of ${post}`
	}
});
