import { bilingual } from './words.ts';

/** What the application is, for browsers and for whoever is shown a link to a page of it. */
export const descriptionWords = bilingual({
	id: {
		description:
			'Tuntas mengikuti keputusan rapat koordinasi daerah dari undangan dan notula sampai terbukti selesai.'
	},
	en: {
		description:
			'Tuntas follows what regional coordination meetings resolve, from the invitation and the minutes until it is proved done.'
	}
});
