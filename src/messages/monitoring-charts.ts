import type { StockPart } from '#domain/monitoring/months.ts';
import { number, percent } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const id = (count: number) => number(count, 'id');
const en = (count: number) => number(count, 'en');

/** How many are shown of how many. */
type Part = readonly [shown: number, all: number];

interface Words {
	readonly ageing: {
		readonly title: (count: number, over30: number) => string;
		readonly note: string;
		readonly band: (from: number, to: number | null) => string;
		readonly late: string;
		readonly heard: string;
		readonly silent: string;
		readonly all: string;
		readonly none: string;
		readonly bandSays: (count: number, silent: number) => string;
	};
	readonly months: {
		readonly rose: (from: number, to: number) => string;
		readonly title: string;
		readonly note: string;
		readonly parts: Readonly<Record<StockPart, string>>;
		readonly says: (first: string, last: string, done: number, late: number) => string;
		readonly month: string;
		readonly within: string;
		readonly made: string;
		readonly done: string;
		readonly due: string;
		readonly late: string;
		readonly stock: string;
	};
	readonly calendar: {
		readonly title: (count: number, until: string) => string;
		readonly none: string;
		readonly ahead: (count: number, days: number) => string;
		readonly busiest: (day: string, count: number) => string;
		readonly caption: string;
		readonly dueOn: (count: number, day: string) => string;
		readonly today: string;
		readonly past: string;
	};
	readonly heat: {
		readonly title: string;
		readonly note: string;
		readonly region: string;
		readonly of: (total: number) => string;
		readonly none: string;
		readonly others: (functions: Part, institutions: Part) => string;
		readonly rest: string;
	};
}

/** What the drawings of monitoring say: their findings, their labels and their text alternatives. */
export const chartWords = bilingual<Words>({
	id: {
		ageing: {
			title: (count, over30) =>
				count === 0
					? 'Tidak ada yang terlambat'
					: over30 === 0
						? `${id(count)} terlambat, tidak satu pun lebih dari 30 hari`
						: `${id(over30)} terlambat lebih dari 30 hari`,
			note: 'Jumlah komitmen menurut lama terlambat',
			band: (from, to) => (to === null ? `Lebih dari ${from - 1} hari` : `${from}–${to} hari`),
			late: 'Lama terlambat',
			heard: 'ada kabar dalam 14 hari terakhir',
			silent: 'tanpa kabar 14 hari atau lebih',
			all: 'Jumlah',
			none: 'Tidak ada komitmen yang melewati tenggat.',
			bandSays: (count, silent) => `${id(count)} komitmen, ${id(silent)} tanpa kabar`
		},
		months: {
			rose: (from, to) =>
				to === from
					? `Bagian yang selesai tetap ${percent(to, 'id')}`
					: `Bagian yang selesai ${to > from ? 'naik' : 'turun'} dari ${percent(from, 'id')} menjadi ${percent(to, 'id')}`,
			title: 'Keadaan pada akhir bulan',
			note: 'Jumlah komitmen pada akhir bulan',
			parts: {
				done: 'Selesai',
				running: 'Masih dalam tenggat',
				late: 'Melewati tenggat',
				cannot_be_done: 'Tidak dapat ditindaklanjuti'
			},
			says: (first, last, done, late) =>
				`Jumlah komitmen pada akhir bulan, ${first} sampai ${last}. Kini ${id(done)} selesai dan ${id(late)} melewati tenggat.`,
			month: 'Bulan',
			within: 'Dalam bulan itu',
			made: 'Dibuat',
			done: 'Selesai',
			due: 'Jatuh tempo',
			late: 'Masih terlambat',
			stock: 'Semua'
		},
		calendar: {
			title: (count, until) => `${id(count)} jatuh tempo sampai ${until}`,
			none: 'Tidak ada yang jatuh tempo dalam lima minggu',
			ahead: (count, days) => `${id(count)} dalam ${days} hari`,
			busiest: (day, count) => `Terpadat ${day}: ${id(count)}`,
			caption: 'Jumlah komitmen jatuh tempo per hari',
			dueOn: (count, day) => `${id(count)} komitmen jatuh tempo ${day}`,
			today: 'hari ini',
			past: 'sudah lewat'
		},
		heat: {
			title: 'Keterlambatan menurut urusan',
			note: 'Terlambat dari seluruh komitmen; makin gelap makin besar bagiannya; bergaris tepi: kurang dari 3 komitmen',
			region: 'Keterlambatan menurut instansi dan urusan, dapat digulir',
			of: (total) => `dari ${id(total)}`,
			none: 'tidak ada komitmen',
			others: ([shown, all], [rows, allRows]) =>
				`${id(shown)} dari ${id(all)} urusan, ${id(rows)} dari ${id(allRows)} instansi`,
			rest: 'semuanya ada di CSV'
		}
	},
	en: {
		ageing: {
			title: (count, over30) =>
				count === 0
					? 'Nothing is late'
					: over30 === 0
						? `${en(count)} late, none by more than 30 days`
						: `${en(over30)} late by more than 30 days`,
			note: 'Commitments by how long they are late',
			band: (from, to) => (to === null ? `More than ${from - 1} days` : `${from}–${to} days`),
			late: 'Days late',
			heard: 'word within the last 14 days',
			silent: 'no word for 14 days or more',
			all: 'Number',
			none: 'No commitment is past its due date.',
			bandSays: (count, silent) => `${en(count)} commitments, ${en(silent)} without a word`
		},
		months: {
			rose: (from, to) =>
				to === from
					? `The share that is done stays at ${percent(to, 'en')}`
					: `The share that is done ${to > from ? 'rose' : 'fell'} from ${percent(from, 'en')} to ${percent(to, 'en')}`,
			title: 'How it stood at the end of each month',
			note: 'Commitments at the end of the month',
			parts: {
				done: 'Done',
				running: 'Not due yet',
				late: 'Past the due date',
				cannot_be_done: 'Cannot be followed up'
			},
			says: (first, last, done, late) =>
				`Commitments at the end of the month, ${first} to ${last}. Now ${en(done)} are done and ${en(late)} past the due date.`,
			month: 'Month',
			within: 'Within the month',
			made: 'Made',
			done: 'Done',
			due: 'Due',
			late: 'Still late',
			stock: 'All'
		},
		calendar: {
			title: (count, until) => `${en(count)} due until ${until}`,
			none: 'Nothing is due within five weeks',
			ahead: (count, days) => `${en(count)} within ${days} days`,
			busiest: (day, count) => `Most on ${day}: ${en(count)}`,
			caption: 'Commitments due per day',
			dueOn: (count, day) => `${en(count)} commitments due on ${day}`,
			today: 'today',
			past: 'gone'
		},
		heat: {
			title: 'Lateness by field of work',
			note: 'Late out of all commitments; the darker, the larger the share; outlined: fewer than 3 commitments',
			region: 'Lateness by institution and field of work, can be scrolled',
			of: (total) => `of ${en(total)}`,
			none: 'no commitments',
			others: ([shown, all], [rows, allRows]) =>
				`${en(shown)} of ${en(all)} fields of work, ${en(rows)} of ${en(allRows)} institutions`,
			rest: 'all of them are in the CSV'
		}
	}
});
