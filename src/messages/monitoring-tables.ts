import { STANDINGS } from '#domain/commitments/standings.ts';
import { standingWords } from './standings.ts';
import { bilingual } from './words.ts';

/** The drawings of monitoring as files: the name of each, and its headings. */
export const monitoringTableWords = bilingual({
	id: {
		file: 'pemantauan',
		names: {
			standing: 'status',
			ageing: 'lama-terlambat',
			months: 'bulan',
			calendar: 'jatuh-tempo',
			institutions: 'instansi',
			concentration: 'urusan'
		},
		tables: {
			standing: ['Status', 'Jumlah', 'Di antaranya terlambat'],
			ageing: ['Hari terlambat dari', 'Sampai', 'Jumlah', 'Tanpa kabar 14 hari'],
			months: [
				'Bulan',
				'Dibuat',
				'Selesai',
				'Jatuh tempo',
				'Masih terlambat',
				'Akhir bulan: selesai',
				'Akhir bulan: dalam tenggat',
				'Akhir bulan: melewati tenggat',
				'Akhir bulan: tidak dapat ditindaklanjuti'
			],
			calendar: ['Tanggal', 'Jatuh tempo'],
			institutions: [
				'Instansi',
				'Komitmen',
				...STANDINGS.map((code) => standingWords.id.standings[code]),
				'Terlambat',
				'Tanpa kabar 14 hari',
				'Terlambat tanpa kabar 14 hari',
				'Rata-rata hari terlambat',
				'Jatuh tempo 8 minggu',
				'Tepat waktu 8 minggu'
			],
			concentration: ['Instansi', 'Urusan', 'Komitmen', 'Terlambat']
		}
	},
	en: {
		file: 'monitoring',
		names: {
			standing: 'standing',
			ageing: 'days-late',
			months: 'months',
			calendar: 'due-dates',
			institutions: 'institutions',
			concentration: 'fields-of-work'
		},
		tables: {
			standing: ['Standing', 'Number', 'Of those late'],
			ageing: ['Days late from', 'To', 'Number', 'No word for 14 days'],
			months: [
				'Month',
				'Made',
				'Done',
				'Due',
				'Still late',
				'End of month: done',
				'End of month: not due yet',
				'End of month: past the due date',
				'End of month: cannot be followed up'
			],
			calendar: ['Date', 'Due'],
			institutions: [
				'Institution',
				'Commitments',
				...STANDINGS.map((code) => standingWords.en.standings[code]),
				'Late',
				'No word for 14 days',
				'Late without a word for 14 days',
				'Mean days late',
				'Due in 8 weeks',
				'On time in 8 weeks'
			],
			concentration: ['Institution', 'Field of work', 'Commitments', 'Late']
		}
	}
});
