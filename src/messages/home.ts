import type { MeetingAct } from '#domain/dashboards/tasks.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const id = (count: number) => number(count, 'id');
const en = (count: number) => number(count, 'en');
const many = (count: number, one: string, more: string) =>
	`${en(count)} ${count === 1 ? one : more}`;

interface Words {
	readonly title: string;
	readonly summary: string;
	readonly of: string;
	readonly officeOf: (office: string) => string;
	readonly commitments: (count: number) => string;
	readonly verified: (count: number) => string;
	readonly claimed: (count: number) => string;
	readonly late: (count: number) => string;
	readonly over30: (count: number) => string;
	readonly ofThose: string;
	readonly dueSoon: (count: number) => string;
	readonly and: string;
	readonly none: string;
	readonly noneOffice: (office: string) => string;
	readonly unanswered: (count: number) => string;
	readonly waiting: string;
	readonly nothingWaits: string;
	readonly nothingWaitsHint: string;
	readonly act: Readonly<Record<MeetingAct | 'decide', string>>;
	readonly why: Readonly<Record<MeetingAct, string>>;
	readonly decideWhat: (before: string | null, asked: string) => string;
	readonly more: (count: number) => string;
	readonly own: string;
	readonly ownNote: string;
	readonly ownMore: (shown: number) => string;
	readonly ownEmpty: string;
	readonly report: string;
	readonly returned: string;
	readonly supporting: string;
	readonly handedIn: string;
	readonly handedInNote: string;
	readonly read: string;
	readonly dueList: string;
	readonly dueListEmpty: string;
	readonly meetings: string;
	readonly meetingsEmpty: string;
	readonly meetingsEmptyOwn: string;
	readonly allMeetings: string;
	readonly calendar: string;
	readonly schedule: string;
	readonly running: string;
	readonly interrupted: string;
	readonly answered: (answered: number, invited: number) => string;
	readonly ready: string;
	readonly undated: string;
	readonly withoutDue: string;
}

/** The homes of the roles: one sentence, what waits, what comes. */
export const homeWords = bilingual<Words>({
	id: {
		title: 'Beranda',
		summary: 'Ringkasan',
		of: 'Dari',
		officeOf: (office) => `${office} memegang`,
		commitments: (count) => `${id(count)} komitmen`,
		verified: (count) => `${id(count)} selesai terverifikasi`,
		claimed: (count) => `${id(count)} menunggu verifikasi`,
		late: (count) => `${id(count)} terlambat`,
		over30: (count) => `${id(count)} lebih dari 30 hari`,
		ofThose: 'di antaranya',
		dueSoon: (count) => `${id(count)} jatuh tempo dalam 7 hari`,
		and: 'dan',
		none: 'Belum ada komitmen yang dapat Anda lihat. Komitmen tampil di sini setelah notula rapat disahkan.',
		noneOffice: (office) =>
			`${office} belum memegang komitmen. Komitmen tampil di sini setelah notula rapat disahkan.`,
		unanswered: (count) => `${id(count)} undangan menunggu jawaban Anda`,
		waiting: 'Menunggu Anda',
		nothingWaits: 'Tidak ada yang menunggu tindakan Anda.',
		nothingWaitsHint:
			'Notula, undangan, dan permintaan yang perlu Anda tangani tampil di sini dengan sendirinya.',
		act: {
			record: 'Buka notula',
			begin: 'Buka rapat',
			adopt: 'Sahkan notula',
			submit: 'Lengkapi notula',
			answer: 'Jawab undangan',
			decide: 'Putuskan'
		},
		why: {
			record: 'sedang berlangsung',
			begin: 'hari ini, belum dimulai',
			adopt: 'notula menunggu pengesahan Anda',
			submit: 'notula belum diajukan',
			answer: 'undangan belum dijawab'
		},
		decideWhat: (before, asked) =>
			before === null
				? `permintaan tenggat ${asked}`
				: `permintaan tenggat dari ${before} menjadi ${asked}`,
		more: (count) => `${id(count)} lagi`,
		own: 'Yang harus dikerjakan instansi Anda',
		ownNote: 'Yang dikembalikan dahulu, lalu menurut tenggat',
		ownMore: (shown) => `${shown} yang paling mendesak; lihat semua yang terbuka`,
		ownEmpty: 'Tidak ada kewajiban terbuka untuk instansi Anda.',
		report: 'Lapor',
		returned: 'laporan dikembalikan',
		supporting: 'pendukung',
		handedIn: 'Notula menunggu pengesahan pimpinan',
		handedInNote: 'Sudah diajukan; tidak perlu tindakan Anda',
		read: 'Baca notula',
		dueList: 'Jatuh tempo dalam 7 hari',
		dueListEmpty: 'Tidak ada yang jatuh tempo dalam 7 hari.',
		meetings: 'Rapat berikut',
		meetingsEmpty: 'Belum ada rapat terjadwal yang dapat Anda lihat.',
		meetingsEmptyOwn: 'Belum ada rapat terjadwal. Jadwalkan rapat berikutnya.',
		allMeetings: 'Semua rapat',
		calendar: 'Kalender',
		schedule: 'Jadwalkan rapat',
		running: 'sedang berlangsung',
		interrupted: 'diskors',
		answered: (answered, invited) => `${id(answered)} dari ${id(invited)} undangan dijawab`,
		ready: 'siap',
		undated: 'tanggal belum ditetapkan',
		withoutDue: 'tanpa tenggat'
	},
	en: {
		title: 'Home',
		summary: 'Summary',
		of: 'Of',
		officeOf: (office) => `${office} holds`,
		commitments: (count) => many(count, 'commitment', 'commitments'),
		verified: (count) => `${many(count, 'is', 'are')} verified as done`,
		claimed: (count) => `${many(count, 'awaits', 'await')} verification`,
		late: (count) => `${many(count, 'is', 'are')} late`,
		over30: (count) => `${en(count)} by more than 30 days`,
		ofThose: 'of those',
		dueSoon: (count) => `${many(count, 'is', 'are')} due within 7 days`,
		and: 'and',
		none: 'There is no commitment yet that you may see. They appear here once the minutes of a meeting are adopted.',
		noneOffice: (office) =>
			`${office} holds no commitment yet. They appear here once the minutes of a meeting are adopted.`,
		unanswered: (count) => `${many(count, 'invitation waits', 'invitations wait')} for your answer`,
		waiting: 'Waiting for you',
		nothingWaits: 'Nothing waits for you.',
		nothingWaitsHint: 'Minutes, invitations and requests that need you appear here by themselves.',
		act: {
			record: 'Open the minutes',
			begin: 'Open the meeting',
			adopt: 'Adopt the minutes',
			submit: 'Complete the minutes',
			answer: 'Answer the invitation',
			decide: 'Decide'
		},
		why: {
			record: 'in session now',
			begin: 'today, not begun yet',
			adopt: 'the minutes wait for you to adopt them',
			submit: 'the minutes have not been submitted',
			answer: 'the invitation has not been answered'
		},
		decideWhat: (before, asked) =>
			before === null
				? `asks for the due date ${asked}`
				: `asks to move the due date from ${before} to ${asked}`,
		more: (count) => `${en(count)} more`,
		own: 'What your institution must do',
		ownNote: 'Returned reports first, then by due date',
		ownMore: (shown) => `The ${shown} most urgent; see all that are open`,
		ownEmpty: 'Your institution has no open obligation.',
		report: 'Report',
		returned: 'report returned',
		supporting: 'supporting',
		handedIn: 'Minutes that wait for the chair',
		handedInNote: 'Submitted; nothing for you to do',
		read: 'Read the minutes',
		dueList: 'Due within 7 days',
		dueListEmpty: 'Nothing is due within 7 days.',
		meetings: 'Next meetings',
		meetingsEmpty: 'No meeting that you may see is scheduled yet.',
		meetingsEmptyOwn: 'No meeting is scheduled yet. Schedule the next one.',
		allMeetings: 'All meetings',
		calendar: 'Calendar',
		schedule: 'Schedule a meeting',
		running: 'in session now',
		interrupted: 'interrupted',
		answered: (answered, invited) => `${en(answered)} of ${en(invited)} invitations answered`,
		ready: 'ready',
		undated: 'no date set yet',
		withoutDue: 'no due date'
	}
});
