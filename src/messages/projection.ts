import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** What the room reads on its wall while a meeting goes on. */
export const projectionWords = bilingual({
	id: {
		title: 'Tayangan',
		pageTitle: (of: number) => `Keputusan ${number(of, 'id')}`,
		item: (place: number) => `Agenda ${number(place, 'id')}`,
		progress: (place: number, all: number) =>
			`Keputusan ${number(place, 'id')} dari ${number(all, 'id')}`,
		page: (page: number, all: number) => `${number(page, 'id')} dari ${number(all, 'id')}`,
		actionsOf: (of: number) => `Tindak lanjut keputusan ${number(of, 'id')}`,
		number: 'Nomor',
		what: 'Tindak lanjut',
		who: 'Penanggung jawab',
		due: 'Tenggat',
		noLead: 'belum ada',
		noDue: 'belum ada',
		agenda: 'Agenda',
		resolutions: 'Keputusan',
		settled: (count: number) => `${number(count, 'id')} keputusan`,
		nothing: 'Belum ada keputusan.',
		notBegun: 'Rapat belum dimulai.',
		frozen: 'Tayangan dibekukan',
		cutOff: 'Tanpa jaringan: tayangan terakhir',
		previous: 'Sebelumnya',
		next: 'Berikutnya',
		leave: 'Ke notula',
		keys: '← → berpindah · A agenda · B layar kosong · F bekukan · + − ukuran · Esc keluar'
	},
	en: {
		title: 'Projection',
		pageTitle: (of) => `Resolution ${number(of, 'en')}`,
		item: (place) => `Agenda item ${number(place, 'en')}`,
		progress: (place, all) => `Resolution ${number(place, 'en')} of ${number(all, 'en')}`,
		page: (page, all) => `${number(page, 'en')} of ${number(all, 'en')}`,
		actionsOf: (of) => `Action items of resolution ${number(of, 'en')}`,
		number: 'Number',
		what: 'Action item',
		who: 'Responsible',
		due: 'Due',
		noLead: 'nobody yet',
		noDue: 'none yet',
		agenda: 'Agenda items',
		resolutions: 'Resolutions',
		settled: (count) => (count === 1 ? '1 resolution' : `${number(count, 'en')} resolutions`),
		nothing: 'No resolution yet.',
		notBegun: 'The meeting has not begun.',
		frozen: 'Projection frozen',
		cutOff: 'No network: last state shown',
		previous: 'Previous',
		next: 'Next',
		leave: 'To the minutes',
		keys: '← → move · A agenda · B blank · F freeze · + − size · Esc leave'
	}
});
