import type {
	FilterName,
	Involvement,
	RegisterSort
} from '#domain/commitments/register-filters.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The register of commitments: its filters, its columns and what it says of itself. */
export const registerWords = bilingual({
	id: {
		title: 'Komitmen',
		columns: {
			code: 'Nomor',
			description: 'Komitmen',
			institution: 'Instansi',
			standing: 'Status',
			due: 'Tenggat',
			percent: 'Realisasi'
		},
		filters: {
			q: 'Cari',
			standing: 'Status',
			institution: 'Instansi',
			as: 'Sebagai',
			meeting: 'Rapat',
			series: 'Rangkaian rapat',
			function: 'Urusan',
			due: 'Jatuh tempo',
			late: 'Keterlambatan',
			schedule: 'Jadwal',
			silent: 'Tanpa kabar',
			heard: 'Ada kabar',
			reported: 'Dilaporkan',
			verified: 'Diverifikasi',
			class: 'Kerahasiaan',
			made: 'Berlaku sejak',
			closed: 'Ditutup',
			sort: 'Urutan',
			rows: 'Baris per halaman',
			page: 'Halaman'
		} satisfies Record<FilterName, string>,
		searchHint: 'Kata dalam uraian, nomor, atau nama instansi.',
		involvements: {
			lead: 'Penanggung jawab',
			supporting: 'Pendukung',
			any: 'Penanggung jawab atau pendukung'
		} satisfies Record<Involvement, string>,
		sorts: {
			due: 'Tenggat terdekat',
			'-due': 'Tenggat terjauh',
			'-late': 'Paling lama terlambat',
			late: 'Paling baru terlambat',
			code: 'Nomor, dari awal',
			'-code': 'Nomor, terbaru dulu',
			institution: 'Instansi, A–Z',
			'-institution': 'Instansi, Z–A',
			percent: 'Realisasi terendah',
			'-percent': 'Realisasi tertinggi'
		} satisfies Record<RegisterSort, string>,
		open: 'Belum selesai',
		closed: 'Sudah ditutup',
		dueAhead: (days: number) => `${days} hari ke depan`,
		noDueAtAll: 'Tanpa tenggat',
		everyDue: 'Kapan saja',
		from: (date: string) => `mulai ${date}`,
		until: (date: string) => `sampai ${date}`,
		everyInstitution: 'Semua instansi',
		noInstitution: 'Belum ada penanggung jawab',
		everyFunction: 'Semua urusan',
		noFunction: 'Belum ada urusan',
		everySeries: 'Semua rangkaian',
		every: 'Semua',
		late: 'Terlambat',
		lateBy: (least: number, most: number | null) =>
			most === null
				? `Terlambat ${number(least, 'id')} hari atau lebih`
				: `Terlambat ${number(least, 'id')}–${number(most, 'id')} hari`,
		silentFor: (days: number) => `Tanpa kabar ${number(days, 'id')} hari atau lebih`,
		heardWithin: (days: number) => `Ada kabar dalam ${number(days, 'id')} hari`,
		notReported: 'Belum pernah dilaporkan',
		quarter: (quarter: string, year: string) => `Triwulan ${quarter} ${year}`,
		made: (period: string) => `Berlaku sejak ${period}`,
		closedIn: (period: string) => `Ditutup ${period}`,
		schedules: { late: 'Terlambat', silent: 'Tanpa kabar' },
		more: 'Saringan lain',
		all: 'Semua',
		standings: 'Status komitmen',
		lateCount: (count: number) => `${number(count, 'id')} di antaranya terlambat`,
		range: (from: number, to: number, all: number) =>
			all === 0
				? 'Tidak ada komitmen'
				: `${number(from, 'id')}–${number(to, 'id')} dari ${number(all, 'id')} komitmen`,
		rowsShown: (rows: number) => `Tampilkan ${rows}`,
		pastEnd: 'Halaman ini melewati baris terakhir.',
		ignored: 'Bagian alamat ini tidak dikenal dan diabaikan:',
		empty:
			'Belum ada komitmen. Komitmen dicatat dalam notula rapat dan berlaku setelah notula disahkan.',
		emptyAction: 'Buka daftar rapat',
		emptyFilter: 'Tidak ada komitmen yang cocok dengan saringan ini.',
		csv: 'Unduh CSV',
		print: 'Cetak',
		views: 'Tampilan tersimpan',
		saveView: 'Simpan tampilan',
		keepViews: 'Kelola tampilan'
	},
	en: {
		title: 'Commitments',
		columns: {
			code: 'Code',
			description: 'Commitment',
			institution: 'Institution',
			standing: 'Status',
			due: 'Due date',
			percent: 'Progress'
		},
		filters: {
			q: 'Search',
			standing: 'Status',
			institution: 'Institution',
			as: 'As',
			meeting: 'Meeting',
			series: 'Series of meetings',
			function: 'Field of work',
			due: 'Due',
			late: 'Lateness',
			schedule: 'Schedule',
			silent: 'No word',
			heard: 'Heard of',
			reported: 'Reported',
			verified: 'Verified',
			class: 'Confidentiality',
			made: 'In force since',
			closed: 'Closed',
			sort: 'Order',
			rows: 'Rows on a page',
			page: 'Page'
		},
		searchHint: 'Words of the description, the code or the name of an institution.',
		involvements: {
			lead: 'Responsible',
			supporting: 'Supporting',
			any: 'Responsible or supporting'
		},
		sorts: {
			due: 'Nearest due date',
			'-due': 'Farthest due date',
			'-late': 'Longest overdue',
			late: 'Overdue most recently',
			code: 'Code, from the first',
			'-code': 'Code, newest first',
			institution: 'Institution, A–Z',
			'-institution': 'Institution, Z–A',
			percent: 'Least progress',
			'-percent': 'Most progress'
		},
		open: 'Not finished',
		closed: 'Closed',
		dueAhead: (days: number) => `In the next ${days} days`,
		noDueAtAll: 'No due date',
		everyDue: 'At any time',
		from: (date) => `from ${date}`,
		until: (date) => `until ${date}`,
		everyInstitution: 'All institutions',
		noInstitution: 'No responsible institution yet',
		everyFunction: 'All fields of work',
		noFunction: 'No field of work yet',
		everySeries: 'All series',
		every: 'All',
		late: 'Late',
		lateBy: (least, most) =>
			most === null
				? `${number(least, 'en')} days late or more`
				: `${number(least, 'en')}–${number(most, 'en')} days late`,
		silentFor: (days) => `No word for ${number(days, 'en')} days or more`,
		heardWithin: (days) => `Heard of within ${number(days, 'en')} days`,
		notReported: 'Never reported',
		quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
		made: (period) => `In force since ${period}`,
		closedIn: (period) => `Closed in ${period}`,
		schedules: { late: 'Late', silent: 'No word' },
		more: 'More filters',
		all: 'All',
		standings: 'Status of commitments',
		lateCount: (count) => `${number(count, 'en')} of them late`,
		range: (from, to, all) =>
			all === 0
				? 'No commitments'
				: `${number(from, 'en')}–${number(to, 'en')} of ${number(all, 'en')} ${all === 1 ? 'commitment' : 'commitments'}`,
		rowsShown: (rows) => `Show ${rows}`,
		pastEnd: 'This page lies past the last row.',
		ignored: 'These parts of the address are not known and were ignored:',
		empty:
			'There are no commitments yet. They are recorded in the minutes of a meeting and come into force when the minutes are adopted.',
		emptyAction: 'Open the list of meetings',
		emptyFilter: 'No commitment matches these filters.',
		csv: 'Download CSV',
		print: 'Print',
		views: 'Saved views',
		saveView: 'Save this view',
		keepViews: 'Manage views'
	}
});
