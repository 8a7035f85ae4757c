import type { MeetingSection } from '#domain/meetings/list-filters.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const sections = bilingual<Record<MeetingSection, string>>({
	id: { running: 'Berlangsung', upcoming: 'Mendatang', past: 'Lewat' },
	en: { running: 'In session', upcoming: 'Upcoming', past: 'Past' }
});

/** The list of meetings. */
export const meetingListWords = bilingual({
	id: {
		title: 'Rapat',
		noun: 'rapat',
		sections: sections.id,
		with: 'Yang diselenggarakan atau diikuti',
		draft: 'Jadwalkan rapat',
		none: 'Belum ada rapat. Jadwalkan rapat pertama, lalu siapkan agenda dan undangannya.',
		noneToSee: 'Belum ada rapat yang dapat Anda lihat.',
		noMatch: 'Tidak ada rapat yang cocok dengan saringan ini.',
		clear: 'Hapus semua saringan',
		filters: {
			q: 'Cari',
			state: 'Status',
			series: 'Rangkaian',
			chair: 'Pimpinan',
			region: 'Daerah',
			from: 'Dari tanggal',
			to: 'Sampai tanggal'
		},
		findHint: 'Judul, tema, atau tempat',
		allStates: 'Semua status',
		allSeries: 'Semua rangkaian',
		allChairs: 'Semua pimpinan',
		allRegions: 'Semua daerah',
		ignored: 'Sebagian saringan tidak terbaca dan diabaikan.',
		columns: {
			date: 'Tanggal',
			title: 'Rapat',
			host: 'Tuan rumah',
			chair: 'Pimpinan',
			state: 'Status',
			progress: 'Kesiapan dan hasil'
		},
		answered: (answered: number, invited: number) =>
			`undangan ${number(answered, 'id')} dari ${number(invited, 'id')} dijawab`,
		resolutions: (count: number) => `${number(count, 'id')} keputusan`,
		missing: (count: number) => `${number(count, 'id')} hal belum siap`,
		ready: 'siap',
		notBegun: 'belum dimulai',
		formerly: 'semula',
		noDate: 'Tanpa tanggal',
		confidential: { restricted: 'terbatas', secret: 'rahasia' }
	},
	en: {
		title: 'Meetings',
		noun: 'meetings',
		sections: sections.en,
		with: 'Those of',
		draft: 'Schedule a meeting',
		none: 'There are no meetings yet. Schedule the first one, then prepare its agenda and invitations.',
		noneToSee: 'There is no meeting that you can see yet.',
		noMatch: 'No meeting fits this filter.',
		clear: 'Clear all filters',
		filters: {
			q: 'Find',
			state: 'State',
			series: 'Series',
			chair: 'Chair',
			region: 'Region',
			from: 'From date',
			to: 'To date'
		},
		findHint: 'Title, theme or place',
		allStates: 'All states',
		allSeries: 'All series',
		allChairs: 'All chairs',
		allRegions: 'All regions',
		ignored: 'A part of the filter could not be read and was ignored.',
		columns: {
			date: 'Date',
			title: 'Meeting',
			host: 'Host',
			chair: 'Chair',
			state: 'State',
			progress: 'Readiness and outcome'
		},
		answered: (answered, invited) =>
			`${number(answered, 'en')} of ${number(invited, 'en')} invitations answered`,
		resolutions: (count) => `${number(count, 'en')} ${count === 1 ? 'resolution' : 'resolutions'}`,
		missing: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'thing is' : 'things are'} not ready`,
		ready: 'ready',
		notBegun: 'not begun',
		formerly: 'formerly',
		noDate: 'Without a date',
		confidential: { restricted: 'restricted', secret: 'secret' }
	}
});
