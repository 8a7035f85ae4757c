import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const id = (count: number) => number(count, 'id');
const en = (count: number) => number(count, 'en');
const days = (count: number) => `${en(count)} ${count === 1 ? 'day' : 'days'}`;

interface Words {
	readonly call: {
		readonly title: string;
		readonly note: string;
		readonly nobody: string;
		readonly lateSilent: (count: number) => string;
		readonly contact: (name: string, post: string | null) => string;
		readonly noPhone: string;
		readonly noContact: string;
	};
	readonly queue: {
		readonly title: string;
		readonly note: (past: number, all: number) => string;
		readonly all: string;
		readonly empty: string;
		readonly columns: readonly [string, string, string, string];
		readonly waits: (days: number) => string;
		readonly pastLimit: string;
		readonly unfiltered: string;
	};
	readonly institutions: {
		readonly title: string;
		readonly note: (shown: number, all: number) => string;
		readonly all: string;
		readonly name: string;
		readonly total: string;
		readonly standing: string;
		readonly late: string;
		readonly silent: string;
		readonly mean: string;
		readonly onTime: string;
		readonly days: (count: number) => string;
		readonly share: (onTime: number, due: number) => string;
		readonly noneDue: string;
	};
	readonly one: {
		readonly late: string;
		readonly lateTitle: (count: number) => string;
		readonly longestFirst: string;
		readonly columns: Readonly<Record<'commitment' | 'due' | 'daysLate' | 'daysSilent', string>>;
		readonly noneLate: string;
		readonly soon: string;
		readonly noneSoon: string;
		readonly none: string;
		readonly contacts: string;
		readonly lateDays: (count: number) => string;
		readonly silentDays: (count: number) => string;
		readonly allLate: (count: number) => string;
		readonly more: (count: number) => string;
		readonly directory: string;
		readonly register: string;
	};
}

/** The lists of monitoring: whom to call, what waits, rows per institution, what is pressing. */
export const monitoringListWords = bilingual<Words>({
	id: {
		call: {
			title: 'Perlu dihubungi hari ini',
			note: 'Terlambat dan tanpa kabar 14 hari atau lebih',
			nobody: 'Semua yang terlambat sudah memberi kabar dalam 14 hari terakhir.',
			lateSilent: (count) => `${id(count)} terlambat tanpa kabar`,
			contact: (name, post) => `${name}, ${post ?? 'penghubung'}`,
			noPhone: 'nomor telepon belum dicatat',
			noContact: 'Belum ada penghubung atau pejabat tercatat'
		},
		queue: {
			title: 'Antrean verifikasi',
			note: (past, all) =>
				past === 0
					? `${id(all)} laporan, semua dalam batas 3 hari kerja`
					: `${id(past)} dari ${id(all)} melewati batas 3 hari kerja`,
			all: 'Semua antrean',
			empty: 'Antrean kosong. Laporan baru tampil di sini.',
			columns: ['Laporan', 'Instansi', 'Klaim', 'Menunggu'],
			waits: (count) => (count === 0 ? 'hari ini' : `${id(count)} hari`),
			pastLimit: 'melewati batas',
			unfiltered: 'Antrean Anda seluruhnya, tanpa saringan halaman ini'
		},
		institutions: {
			title: 'Instansi penanggung jawab',
			note: (shown, all) =>
				shown < all
					? `${id(shown)} dari ${id(all)}, menurut keterlambatan`
					: `${id(all)} instansi, menurut keterlambatan`,
			all: 'Semua instansi',
			name: 'Instansi',
			total: 'Komitmen',
			standing: 'Status',
			late: 'Terlambat',
			silent: 'Tanpa kabar',
			mean: 'Rata-rata terlambat',
			onTime: 'Tepat waktu, 8 minggu',
			days: (count) => `${id(count)} hari`,
			share: (onTime, due) => `${id(onTime)} dari ${id(due)}`,
			noneDue: 'tidak ada yang jatuh tempo'
		},
		one: {
			late: 'Terlambat',
			lateTitle: (count) => `${id(count)} komitmen terlambat`,
			longestFirst: 'Paling lama terlambat lebih dulu',
			columns: {
				commitment: 'Komitmen',
				due: 'Tenggat',
				daysLate: 'Hari terlambat',
				daysSilent: 'Hari tanpa kabar'
			},
			noneLate: 'Tidak ada yang terlambat.',
			soon: 'Jatuh tempo dalam 30 hari, belum dilaporkan selesai',
			noneSoon: 'Tidak ada yang jatuh tempo dalam 30 hari dan belum dilaporkan selesai.',
			none: 'Belum ada komitmen berlaku di sini yang dapat Anda lihat.',
			contacts: 'Penghubung',
			lateDays: (count) => `terlambat ${id(count)} hari`,
			silentDays: (count) => `tanpa kabar ${id(count)} hari`,
			allLate: (count) => `Semua ${id(count)} yang terlambat`,
			more: (count) => `Dan ${id(count)} lainnya.`,
			directory: 'Data instansi',
			register: 'Semua komitmen'
		}
	},
	en: {
		call: {
			title: 'To be called today',
			note: 'Late, and no word for 14 days or more',
			nobody: 'All that are late have given word within the last 14 days.',
			lateSilent: (count) => `${en(count)} late without a word`,
			contact: (name, post) => `${name}, ${post ?? 'liaison officer'}`,
			noPhone: 'no telephone number recorded',
			noContact: 'No liaison officer or head recorded yet'
		},
		queue: {
			title: 'Verification queue',
			note: (past, all) =>
				past === 0
					? `${en(all)} ${all === 1 ? 'report' : 'reports'}, all within the limit of 3 working days`
					: `${en(past)} of ${en(all)} past the limit of 3 working days`,
			all: 'Whole queue',
			empty: 'The queue is empty. New reports appear here.',
			columns: ['Report', 'Institution', 'Claim', 'Waiting'],
			waits: (count) => (count === 0 ? 'today' : days(count)),
			pastLimit: 'past the limit',
			unfiltered: 'Your whole queue, without the filters of this page'
		},
		institutions: {
			title: 'Lead institutions',
			note: (shown, all) =>
				shown < all
					? `${en(shown)} of ${en(all)}, by lateness`
					: `${en(all)} ${all === 1 ? 'institution' : 'institutions'}, by lateness`,
			all: 'All institutions',
			name: 'Institution',
			total: 'Commitments',
			standing: 'Standing',
			late: 'Late',
			silent: 'No word',
			mean: 'Mean lateness',
			onTime: 'On time, 8 weeks',
			days: (count) => days(count),
			share: (onTime, due) => `${en(onTime)} of ${en(due)}`,
			noneDue: 'nothing fell due'
		},
		one: {
			late: 'Late',
			lateTitle: (count) => `${en(count)} late ${count === 1 ? 'commitment' : 'commitments'}`,
			longestFirst: 'Longest late first',
			columns: {
				commitment: 'Commitment',
				due: 'Due date',
				daysLate: 'Days late',
				daysSilent: 'Days without a word'
			},
			noneLate: 'Nothing is late.',
			soon: 'Due within 30 days, not reported done',
			noneSoon: 'Nothing is due within 30 days that is not reported done.',
			none: 'There is no commitment in force here that you may see.',
			contacts: 'Liaison officers',
			lateDays: (count) => `${days(count)} late`,
			silentDays: (count) => `no word for ${days(count)}`,
			allLate: (count) => `All ${en(count)} that are late`,
			more: (count) => `And ${en(count)} more.`,
			directory: 'About the institution',
			register: 'All commitments'
		}
	}
});
