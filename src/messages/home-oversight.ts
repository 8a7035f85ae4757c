import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const id = (count: number) => number(count, 'id');
const en = (count: number) => number(count, 'en');

/** The homes of those who look after the whole: leader, verifier, auditor, administrator. */
export const oversightWords = bilingual({
	id: {
		decisions: 'Perlu keputusan Anda',
		noDecisions: 'Tidak ada yang menunggu keputusan Anda.',
		lateOffices: 'Yang terlambat, menurut instansi',
		noneLate: 'Tidak ada komitmen yang terlambat.',
		late: (count: number) => `${id(count)} terlambat`,
		mean: (days: number) => `rata-rata ${number(days, 'id')} hari`,
		onTime: (share: string) => `${share} tepat waktu dalam 8 minggu`,
		noLead: 'Tanpa penanggung jawab',
		direction: 'Arah',
		allMonitoring: 'Buka pemantauan',
		verify: 'Mulai verifikasi',
		calls: 'Perlu dihubungi hari ini',
		callsNote: 'Terlambat dan tanpa kabar 14 hari atau lebih',
		trail: 'Kejadian terakhir',
		openLog: 'Buka log audit',
		confidential: 'Rapat terbatas dan rahasia',
		order: 'Yang perlu ditata',
		inOrder: 'Direktori sudah lengkap. Tidak ada yang perlu ditata hari ini.',
		invited: (count: number) => `${id(count)} undangan akun belum diterima`,
		openInvited: 'Lihat akun',
		silenced: (count: number) => `${id(count)} perangkat daerah belum memiliki penghubung`,
		giveRole: 'Buat akun penghubung',
		abandoned: (count: number) =>
			`${id(count)} instansi berakhir dengan komitmen terbuka yang tidak dapat dilaporkan siapa pun`,
		headless: (count: number) => `${id(count)} instansi tanpa pejabat pada jabatan pimpinannya`,
		roleless: (count: number) => `${id(count)} akun tanpa peran`,
		leftBehind: (count: number) => `${id(count)} peran di instansi yang sudah ditinggalkan`,
		holidays: (year: number) => `Hari libur ${year} belum dimuat`,
		loadHolidays: 'Muat hari libur',
		show: 'Tampilkan',
		places: 'Kelola',
		settings: 'Semua pengaturan'
	},
	en: {
		decisions: 'Needs your decision',
		noDecisions: 'Nothing waits for your decision.',
		lateOffices: 'What is late, by institution',
		noneLate: 'No commitment is late.',
		late: (count: number) => `${en(count)} late`,
		mean: (days: number) => `${number(days, 'en')} ${days === 1 ? 'day' : 'days'} on average`,
		onTime: (share: string) => `${share} on time in 8 weeks`,
		noLead: 'No lead institution',
		direction: 'Direction',
		allMonitoring: 'Open monitoring',
		verify: 'Begin verifying',
		calls: 'To call today',
		callsNote: 'Late and no word for 14 days or more',
		trail: 'Latest events',
		openLog: 'Open the audit log',
		confidential: 'Restricted and secret meetings',
		order: 'To be put in order',
		inOrder: 'The directory is complete. There is nothing to put in order today.',
		invited: (count: number) =>
			`${en(count)} account ${count === 1 ? 'invitation has' : 'invitations have'} not been taken up`,
		openInvited: 'See the accounts',
		silenced: (count: number) =>
			`${en(count)} regional ${count === 1 ? 'office has' : 'offices have'} no liaison officer`,
		giveRole: 'Make a liaison account',
		abandoned: (count: number) =>
			`${en(count)} ${count === 1 ? 'institution' : 'institutions'} ended with open commitments that nobody can report`,
		headless: (count: number) =>
			`${en(count)} ${count === 1 ? 'institution has' : 'institutions have'} nobody in the heading post`,
		roleless: (count: number) =>
			`${en(count)} ${count === 1 ? 'account has' : 'accounts have'} no role`,
		leftBehind: (count: number) =>
			`${en(count)} ${count === 1 ? 'role' : 'roles'} in institutions that their holders have left`,
		holidays: (year: number) => `The holidays of ${year} have not been loaded`,
		loadHolidays: 'Load the holidays',
		show: 'Show',
		places: 'Keep',
		settings: 'All settings'
	}
});
