import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The page of one series of meetings. */
export const seriesWords = bilingual({
	id: {
		title: 'Rangkaian rapat',
		meetings: (count: number) => `Rangkaian rapat · ${number(count, 'id')} rapat`,
		next: 'Jadwalkan rapat berikutnya',
		calendar: 'Lihat kalender',
		commitments: 'Tindak lanjut rangkaian ini',
		late: (count: number) => `${number(count, 'id')} terlambat`,
		register: 'Buka dalam daftar komitmen'
	},
	en: {
		title: 'Series of meetings',
		meetings: (count) => `Series · ${number(count, 'en')} ${count === 1 ? 'meeting' : 'meetings'}`,
		next: 'Schedule the next meeting',
		calendar: 'See the calendar',
		commitments: 'Action items of this series',
		late: (count) => `${number(count, 'en')} late`,
		register: 'Open in the register'
	}
});
