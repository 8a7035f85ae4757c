import type { MonitoringFilterName } from '#domain/monitoring/monitoring-filters.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const id = (count: number) => number(count, 'id');
const en = (count: number) => number(count, 'en');

interface Words {
	readonly title: string;
	readonly asOf: (moment: string) => string;
	readonly verify: string;
	readonly print: string;
	readonly csv: string;
	readonly standing: string;
	readonly rawCsv: string;
	readonly filters: Readonly<Record<MonitoringFilterName, string>>;
	readonly everyPeriod: string;
	readonly everyFunction: string;
	readonly everySeries: string;
	readonly everyInstitution: string;
	readonly noFunction: string;
	readonly noLead: string;
	readonly year: (year: string) => string;
	readonly quarter: (quarter: string, year: string) => string;
	readonly madeIn: (period: string) => string;
	readonly ignored: string;
	readonly none: string;
	readonly noneFiltered: string;
	readonly sentence: {
		readonly of: string;
		readonly commitments: (count: number) => string;
		readonly done: (count: number) => string;
		readonly late: (count: number) => string;
		readonly blocked: (count: number) => string;
		readonly silent: (count: number) => string;
		readonly waiting: (count: number) => string;
		readonly reports: (count: number) => string;
		readonly and: string;
	};
	readonly trend: {
		readonly soFar: (month: string) => string;
		readonly made: (count: number) => string;
		readonly done: (count: number) => string;
		readonly late: (count: number) => string;
		readonly lateThen: (month: string, before: number, now: number) => string;
	};
	readonly missing: string;
	readonly missingDue: (count: number) => string;
	readonly missingLead: (count: number) => string;
	readonly missingFunction: (count: number) => string;
	readonly paper: {
		readonly heading: string;
		readonly title: string;
		readonly unit: string;
		readonly of: string;
		readonly printed: (who: string) => string;
	};
}

/** Words of monitoring: the pages, not their drawings (`monitoring-charts.ts`) nor their definitions. */
export const monitoringWords = bilingual<Words>({
	id: {
		title: 'Pemantauan komitmen',
		asOf: (moment) => `Keadaan ${moment}`,
		verify: 'Mulai verifikasi',
		print: 'Cetak',
		csv: 'Unduh CSV',
		standing: 'Keadaan komitmen menurut status',
		rawCsv: 'Unduh data mentah (CSV)',
		filters: {
			made: 'Dibuat',
			function: 'Urusan',
			series: 'Rangkaian rapat',
			institution: 'Instansi'
		},
		everyPeriod: 'Semua periode',
		everyFunction: 'Semua urusan',
		everySeries: 'Semua rangkaian',
		everyInstitution: 'Semua instansi',
		noFunction: 'Tanpa urusan',
		noLead: 'Tanpa penanggung jawab',
		year: (year) => `Tahun ${year}`,
		quarter: (quarter, year) =>
			`Triwulan ${['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? ''} ${year}`,
		madeIn: (period) => `Dibuat: ${period}`,
		ignored: 'Bagian alamat ini tidak dikenal dan diabaikan:',
		none: 'Belum ada komitmen berlaku yang dapat Anda lihat. Komitmen dihitung di sini setelah notula rapat disahkan.',
		noneFiltered: 'Tidak ada komitmen yang cocok dengan saringan ini.',
		sentence: {
			of: 'Dari',
			commitments: (count) => `${id(count)} komitmen`,
			done: (count) => `${id(count)} selesai terverifikasi`,
			late: (count) => `${id(count)} terlambat`,
			blocked: (count) => `${id(count)} terkendala`,
			silent: (count) => `${id(count)} tanpa kabar 14 hari atau lebih`,
			waiting: (count) => `${id(count)} menunggu verifikasi`,
			reports: (count) => `${id(count)} laporan menunggu putusan Anda`,
			and: 'dan'
		},
		trend: {
			soFar: (month) => `${month} sampai hari ini`,
			made: (count) => `${id(count)} komitmen baru`,
			done: (count) => `${id(count)} selesai`,
			late: (count) => `${id(count)} jatuh tempo dan masih terlambat`,
			lateThen: (month, before, now) =>
				`Terlambat pada akhir ${month}: ${id(before)}, kini ${id(now)}${
					now === before
						? ''
						: ` (${now > before ? 'naik' : 'turun'} ${id(Math.abs(now - before))})`
				}`
		},
		missing: 'Belum lengkap',
		missingDue: (count) => `${id(count)} tanpa tenggat`,
		missingLead: (count) => `${id(count)} tanpa penanggung jawab`,
		missingFunction: (count) => `${id(count)} tanpa urusan`,
		paper: {
			heading: 'Laporan pemantauan',
			title: 'LAPORAN PEMANTAUAN KOMITMEN',
			unit: 'Pemantauan dan evaluasi',
			of: 'Untuk',
			printed: (who) => `Memuat komitmen yang boleh dilihat pencetaknya, ${who}`
		}
	},
	en: {
		title: 'Monitoring of commitments',
		asOf: (moment) => `As of ${moment}`,
		verify: 'Start verifying',
		print: 'Print',
		csv: 'Download CSV',
		standing: 'Commitments by standing',
		rawCsv: 'Download raw data (CSV)',
		filters: {
			made: 'Made',
			function: 'Field of work',
			series: 'Series of meetings',
			institution: 'Institution'
		},
		everyPeriod: 'All periods',
		everyFunction: 'All fields of work',
		everySeries: 'All series',
		everyInstitution: 'All institutions',
		noFunction: 'No field of work',
		noLead: 'No lead institution',
		year: (year) => `Year ${year}`,
		quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
		madeIn: (period) => `Made: ${period}`,
		ignored: 'These parts of the address are not known and were ignored:',
		none: 'There is no commitment in force that you may see. They are counted here once the minutes of a meeting are adopted.',
		noneFiltered: 'No commitment matches these filters.',
		sentence: {
			of: 'Of',
			commitments: (count) => `${en(count)} ${count === 1 ? 'commitment' : 'commitments'}`,
			done: (count) => `${en(count)} ${count === 1 ? 'is' : 'are'} verified as done`,
			late: (count) => `${en(count)} late`,
			blocked: (count) => `${en(count)} blocked`,
			silent: (count) => `${en(count)} without a word for 14 days or more`,
			waiting: (count) => `${en(count)} awaiting verification`,
			reports: (count) =>
				`${en(count)} ${count === 1 ? 'report' : 'reports'} waiting for your verdict`,
			and: 'and'
		},
		trend: {
			soFar: (month) => `${month} up to today`,
			made: (count) => `${en(count)} new ${count === 1 ? 'commitment' : 'commitments'}`,
			done: (count) => `${en(count)} done`,
			late: (count) => `${en(count)} fell due and still late`,
			lateThen: (month, before, now) =>
				`Late at the end of ${month}: ${en(before)}, now ${en(now)}${
					now === before
						? ''
						: ` (${now > before ? 'up' : 'down'} by ${en(Math.abs(now - before))})`
				}`
		},
		missing: 'Incomplete',
		missingDue: (count) => `${en(count)} without a due date`,
		missingLead: (count) => `${en(count)} without a lead institution`,
		missingFunction: (count) => `${en(count)} without a field of work`,
		paper: {
			heading: 'Monitoring report',
			title: 'MONITORING OF COMMITMENTS',
			unit: 'Monitoring and evaluation',
			of: 'For',
			printed: (who) => `Holds the commitments that the one who printed it may see, ${who}`
		}
	}
});
