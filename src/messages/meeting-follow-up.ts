import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** What became of one meeting: the page, and the matrix on paper. */
export const meetingFollowUpWords = bilingual({
	id: {
		title: 'Tindak lanjut rapat',
		printTitle: 'Matriks tindak lanjut',
		print: 'Cetak matriks',
		register: 'Buka dalam daftar komitmen',
		minutes: 'Lihat notula',
		sentence: (inForce: number, done: number) =>
			done === inForce
				? `Semua ${number(inForce, 'id')} tindak lanjut rapat ini selesai.`
				: `Dari ${number(inForce, 'id')} tindak lanjut rapat ini, ${number(done, 'id')} sudah selesai.`,
		late: (count: number) => `${number(count, 'id')} terlambat`,
		silent: (count: number) => `${number(count, 'id')} tanpa kabar`,
		drafted: (count: number) =>
			`${number(count, 'id')} tindak lanjut masih draf dan mulai berlaku setelah notula disahkan.`,
		incomplete: 'Belum lengkap',
		without: {
			lead: (count: number) => `${number(count, 'id')} tanpa penanggung jawab`,
			due: (count: number) => `${number(count, 'id')} tanpa tenggat`,
			proof: (count: number) => `${number(count, 'id')} tanpa bukti selesai`
		},
		none: 'Belum ada tindak lanjut dari rapat ini.',
		noneHere: 'Tidak ada tindak lanjut di bawah keputusan ini.',
		noLate: 'Tidak ada tindak lanjut yang terlambat.',
		show: 'Tampilkan',
		all: 'Semua',
		onlyLate: 'Terlambat',
		columns: {
			number: 'No.',
			what: 'Tindak lanjut',
			who: 'Penanggung jawab',
			due: 'Tenggat',
			proof: 'Bukti selesai',
			reported: 'Dilaporkan',
			verified: 'Diverifikasi',
			schedule: 'Jadwal',
			note: 'Kendala'
		},
		resolution: (of: number) => `Keputusan ${number(of, 'id')}`,
		noLead: 'belum ada penanggung jawab',
		noDue: 'belum ada tenggat',
		formerly: (date: string) => `semula ${date}`,
		obstacle: (words: string) => `Kendala: ${words}`,
		states: { drafted: 'Draf', cancelled: 'Dibatalkan', replaced: 'Diganti' },
		asOf: (date: string) => `Keadaan ${date}`
	},
	en: {
		title: 'Follow-up of the meeting',
		printTitle: 'Follow-up matrix',
		print: 'Print the matrix',
		register: 'Open in the register',
		minutes: 'See the minutes',
		sentence: (inForce, done) =>
			done === inForce
				? `All ${number(inForce, 'en')} action items of this meeting are done.`
				: `Of ${number(inForce, 'en')} action items of this meeting, ${number(done, 'en')} are done.`,
		late: (count) => `${number(count, 'en')} late`,
		silent: (count) => `${number(count, 'en')} silent`,
		drafted: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'action item is' : 'action items are'} still drafted and come into force with the adoption of the minutes.`,
		incomplete: 'Incomplete',
		without: {
			lead: (count) => `${number(count, 'en')} without a responsible institution`,
			due: (count) => `${number(count, 'en')} without a due date`,
			proof: (count) => `${number(count, 'en')} without agreed proof`
		},
		none: 'This meeting has no action items yet.',
		noneHere: 'No action item under this resolution.',
		noLate: 'No action item is late.',
		show: 'Show',
		all: 'All',
		onlyLate: 'Late',
		columns: {
			number: 'No',
			what: 'Action item',
			who: 'Responsible',
			due: 'Due',
			proof: 'Proof of completion',
			reported: 'Reported',
			verified: 'Verified',
			schedule: 'Schedule',
			note: 'Obstacle'
		},
		resolution: (of) => `Resolution ${number(of, 'en')}`,
		noLead: 'nobody responsible yet',
		noDue: 'no due date yet',
		formerly: (date) => `formerly ${date}`,
		obstacle: (words) => `Obstacle: ${words}`,
		states: { drafted: 'Draft', cancelled: 'Cancelled', replaced: 'Replaced' },
		asOf: (date) => `As of ${date}`
	}
});
