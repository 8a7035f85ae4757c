import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const id = (count: number) => number(count, 'id');
const en = (count: number) => number(count, 'en');

/** An institution that ended: where its tasks went, what is still open, and who reports it. */
export const successionWords = bilingual({
	id: {
		end: 'Akhiri instansi',
		endHint:
			'Instansi tidak ditawarkan lagi dalam formulir, dan jabatannya berakhir pada tanggal yang sama. Rapat dan komitmennya tetap atas namanya. Bila hanya namanya yang berubah, pakai Ganti nama.',
		openNow: (count: number) =>
			count === 0
				? 'Tidak ada komitmen terbuka atas nama instansi ini yang dapat Anda lihat.'
				: `${id(count)} komitmen atas nama instansi ini masih terbuka, sejauh yang dapat Anda lihat.`,
		units: (count: number) => `${id(count)} unit di bawahnya ikut beralih ke instansi penerus.`,
		unfinished: 'Rapat yang belum selesai',
		unfinishedNow: (count: number) =>
			`${id(count)} rapat yang dituanrumahi instansi ini belum selesai: masih akan diadakan, atau notulanya belum disahkan.`,
		unfinishedStays:
			'Rapat dan notula tidak beralih kepada penerus. Sekretariat dan pimpinan rapat yang berakun pada instansi ini tetap dapat menyelesaikannya: jangan cabut peran mereka sebelum notulanya disahkan.',
		fields: {
			on: 'Hari terakhir',
			successorId: 'Instansi penerus',
			basis: 'Dasar'
		},
		basisHint: 'Misalnya Perda Nomor 4 Tahun 2026. Tercatat pada riwayat.',
		successorHint:
			'Penghubung dan pejabat penerus langsung dapat melihat dan melaporkan komitmen yang masih terbuka. Kosongkan bila tugasnya tidak dilanjutkan.',
		successorByAdministrator:
			'Bila tugasnya beralih ke instansi lain, minta administrator menetapkan instansi penerusnya.',
		title: 'Instansi penerus',
		saveSuccessor: 'Simpan penerus',
		endedOn: (date: string) => `Berakhir ${date}.`,
		passedTo: 'Tugasnya beralih ke',
		rowPassedTo: (date: string, name: string) => `berakhir ${date}, beralih ke ${name}`,
		rowEnded: (date: string) => `berakhir ${date}`,
		open: 'Komitmen yang masih terbuka',
		reportedBy: (name: string) =>
			`Yang masih terbuka dilaporkan oleh penghubung dan pejabat ${name}, tetap atas nama instansi ini.`,
		reportedByNobody:
			'Instansi ini tidak memiliki penerus: yang masih terbuka hanya dapat dilaporkan oleh akun instansi ini sendiri.',
		openList: 'Lihat yang terbuka',
		nameSuccessor: 'Tetapkan instansi penerus',
		tookOver: 'Menerima tugas dari',
		stillOpen: (count: number) => `${id(count)} komitmen terbuka`,
		nowOf: (name: string) => `kini ${name}`,
		through: (name: string) => `melalui ${name}`
	},
	en: {
		end: 'End the institution',
		endHint:
			'It is no longer offered in forms, and its posts end on the same day. Its meetings and commitments stay under its name. Where only the name changed, use Rename.',
		openNow: (count) =>
			count === 0
				? 'You can see nothing that is open under the name of this institution.'
				: `${en(count)} ${count === 1 ? 'commitment' : 'commitments'} under the name of this institution ${count === 1 ? 'is' : 'are'} still open, as far as you can see.`,
		units: (count) =>
			`${en(count)} ${count === 1 ? 'unit' : 'units'} below it will pass to the successor.`,
		unfinished: 'Unfinished meetings',
		unfinishedNow: (count) =>
			`${en(count)} ${count === 1 ? 'meeting' : 'meetings'} hosted by this institution ${count === 1 ? 'is' : 'are'} not finished: still to be held, or with minutes that are not adopted.`,
		unfinishedStays:
			'Meetings and minutes do not pass on. The secretariat and the chairs with an account at this institution can still finish them: do not take away their roles before the minutes are adopted.',
		fields: { on: 'Last day', successorId: 'Successor', basis: 'Basis' },
		basisHint: 'Such as Regional Regulation 4 of 2026. It stands in the history.',
		successorHint:
			'Its liaison officers and officials can see and report what is still open at once. Leave empty where nobody carries the tasks on.',
		successorByAdministrator:
			'Where its tasks pass to another institution, ask an administrator to name that one.',
		title: 'Successor',
		saveSuccessor: 'Save the successor',
		endedOn: (date) => `Ended ${date}.`,
		passedTo: 'Its tasks passed to',
		rowPassedTo: (date, name) => `ended ${date}, passed to ${name}`,
		rowEnded: (date) => `ended ${date}`,
		open: 'Commitments still open',
		reportedBy: (name) =>
			`What is still open is reported by the liaison officers and officials of ${name}, under the name of this institution.`,
		reportedByNobody:
			'This institution has no successor: only its own accounts can report what is open.',
		openList: 'See what is open',
		nameSuccessor: 'Name the successor',
		tookOver: 'Took over from',
		stillOpen: (count) => `${en(count)} open ${count === 1 ? 'commitment' : 'commitments'}`,
		nowOf: (name) => `now ${name}`,
		through: (name) => `through ${name}`
	}
});
