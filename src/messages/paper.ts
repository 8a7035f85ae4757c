import { bilingual } from './words.ts';

/** Size of the paper and printing; on every page that is made for paper. */
export const paperWords = bilingual({
	id: {
		paper: 'Ukuran kertas',
		print: 'Cetak',
		rank: 'Pangkat/Gol.',
		numbers: { nip: 'NIP', nrp: 'NRP' },
		blank: '……………………………',
		onBehalf: (post: string) => `mewakili ${post}`
	},
	en: {
		paper: 'Size of the paper',
		print: 'Print',
		rank: 'Rank',
		numbers: { nip: 'Service number', nrp: 'Service number' },
		blank: '______________________',
		onBehalf: (post) => `on behalf of ${post}`
	}
});
