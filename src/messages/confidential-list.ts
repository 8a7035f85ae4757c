import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The list of what not everybody may know of, and who is cleared by name. */
export const confidentialListWords = bilingual({
	id: {
		title: 'Rapat terbatas dan rahasia',
		purpose:
			'Hanya yang boleh Anda ketahui tampil dan terhitung di sini. Izin menurut nama diberikan dan dicabut pada halaman rapatnya, dan tercatat dalam riwayat.',
		columns: ['Rapat', 'Kerahasiaan', 'Tanggal', 'Keadaan', 'Diberi izin menurut nama'],
		none: 'Tidak ada rapat terbatas atau rahasia yang dapat Anda lihat. Kerahasiaan dipilih pada formulir rapat.',
		nobody: 'tidak ada',
		notYours: 'hanya terlihat oleh tuan rumah dan auditor',
		since: (date: string) => `sejak ${date}`,
		commitments: 'Komitmen',
		restricted: (count: number) => `${number(count, 'id')} komitmen terbatas`,
		secret: (count: number) => `${number(count, 'id')} komitmen rahasia`,
		undated: 'tanpa tanggal'
	},
	en: {
		title: 'Restricted and secret meetings',
		purpose:
			'Only what you may know of is shown and counted here. People are cleared by name on the page of the meeting, where it can be taken back; both are recorded in its history.',
		columns: ['Meeting', 'Class', 'Date', 'State', 'Cleared by name'],
		none: 'There is no restricted or secret meeting that you may see. The class is chosen in the form of a meeting.',
		nobody: 'nobody',
		notYours: 'seen only by hosts and auditors',
		since: (date: string) => `since ${date}`,
		commitments: 'Commitments',
		restricted: (count: number) =>
			`${number(count, 'en')} restricted ${count === 1 ? 'commitment' : 'commitments'}`,
		secret: (count: number) =>
			`${number(count, 'en')} secret ${count === 1 ? 'commitment' : 'commitments'}`,
		undated: 'no date'
	}
});
