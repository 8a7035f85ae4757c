import { bilingual } from './words.ts';

/** Finding one's choices in a long list of them. */
export const checkListWords = bilingual({
	id: {
		findInList: 'Cari dalam daftar',
		listKeys: 'Enter memilih yang pertama cocok; panah bawah ke daftar'
	},
	en: {
		findInList: 'Find in the list',
		listKeys: 'Enter chooses the first match; arrow down goes to the list'
	}
});
