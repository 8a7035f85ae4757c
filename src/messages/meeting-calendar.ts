import type { CalendarClash } from '#domain/meetings/calendar-clashes.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The first few names, and how many more there are. */
const few = (names: readonly string[], more: (count: number) => string) =>
	names.length > 4
		? `${names.slice(0, 3).join(', ')}, ${more(names.length - 3)}`
		: names.join(', ');

/** The calendar of meetings, by month and by week. */
export const meetingCalendarWords = bilingual({
	id: {
		title: 'Kalender rapat',
		views: { list: 'Daftar', month: 'Bulan', week: 'Pekan' },
		viewLabel: 'Tampilan',
		week: (range: string) => `Pekan ${range}`,
		previous: 'Pekan sebelumnya',
		next: 'Pekan berikutnya',
		today: 'Hari ini',
		series: 'Rangkaian',
		show: 'Tampilkan',
		allSeries: 'Semua rangkaian',
		ignored: 'Tanggal dalam alamat tidak terbaca; yang tampil adalah hari ini.',
		none: { month: 'Tidak ada rapat pada bulan ini.', week: 'Tidak ada rapat pada pekan ini.' },
		count: (count: number) => `${number(count, 'id')} rapat`,
		undated: (count: number) => `${number(count, 'id')} rapat belum bertanggal`,
		schedule: 'Jadwalkan rapat pada hari ini',
		chairedBy: (chair: string) => `pimpinan ${chair}`,
		holidayKinds: {
			national: 'libur nasional',
			collective_leave: 'cuti bersama',
			regional: 'libur daerah'
		},
		estimated: 'perkiraan',
		clashTitle: 'Bentrok',
		noClash: 'Tidak ada rapat yang bentrok.',
		clash: { place: 'ruang sama', chair: 'pimpinan sama', invitees: 'undangan sama' },
		clashText: ({ code, what, sure }: CalendarClash) => {
			const when = sure ? 'pada waktu yang sama' : 'pada hari yang sama';
			if (code === 'place') return `${what.join(', ')} dipakai dua rapat ${when}`;
			if (code === 'chair') return `${what.join(', ')} memimpin dua rapat ${when}`;
			return `${few(what, (count) => `dan ${number(count, 'id')} lainnya`)} diundang ke dua rapat ${when}`;
		}
	},
	en: {
		title: 'Calendar of meetings',
		views: { list: 'List', month: 'Month', week: 'Week' },
		viewLabel: 'View',
		week: (range) => `Week of ${range}`,
		previous: 'Previous week',
		next: 'Next week',
		today: 'Today',
		series: 'Series',
		show: 'Show',
		allSeries: 'All series',
		ignored: 'The date in the address could not be read; today is shown.',
		none: { month: 'No meeting in this month.', week: 'No meeting in this week.' },
		count: (count) => `${number(count, 'en')} ${count === 1 ? 'meeting' : 'meetings'}`,
		undated: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'meeting has' : 'meetings have'} no date yet`,
		schedule: 'Schedule a meeting on this day',
		chairedBy: (chair) => `chaired by ${chair}`,
		holidayKinds: {
			national: 'national holiday',
			collective_leave: 'collective leave',
			regional: 'regional holiday'
		},
		estimated: 'estimate',
		clashTitle: 'Clashes',
		noClash: 'No meetings clash.',
		clash: { place: 'same room', chair: 'same chair', invitees: 'same invitees' },
		clashText: ({ code, what, sure }) => {
			const when = sure ? 'at the same time' : 'on the same day';
			if (code === 'place') return `${what.join(', ')} is used by two meetings ${when}`;
			if (code === 'chair') return `${what.join(', ')} chairs two meetings ${when}`;
			return `${few(what, (count) => `and ${number(count, 'en')} more`)}: invited to two meetings ${when}`;
		}
	}
});
