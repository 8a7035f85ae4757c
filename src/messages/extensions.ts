import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	/** One request in the course of a commitment. */
	readonly entry: string;
	readonly asking: string;
	readonly deciding: string;
	readonly pastTitle: string;
	readonly none: string;
	readonly fields: {
		readonly due: string;
		readonly reason: string;
		readonly meeting: string;
	};
	readonly grantDue: string;
	readonly grantReason: string;
	readonly refuseReason: string;
	readonly dueHint: string;
	readonly dueUnread: string;
	readonly reasonHint: string;
	readonly grantOther: string;
	readonly grantDueHint: (asked: string) => string;
	readonly now: string;
	readonly noMeeting: string;
	readonly ask: string;
	readonly grant: string;
	readonly refuse: string;
	readonly withdraw: string;
	readonly withdrawQuestion: string;
	readonly wants: (asked: string, before: string) => string;
	readonly noDate: string;
	readonly waiting: (by: string, date: string) => string;
	readonly granted: (before: string, granted: string) => string;
	readonly refused: (asked: string) => string;
	readonly withdrawn: (asked: string) => string;
	readonly asked: (asked: string) => string;
	readonly askedOther: (asked: string) => string;
	/** Who asked, in front of why. */
	readonly askedBy: (by: string, date: string) => string;
	/** Who decided; their note follows after a colon. No point: many a name ends with one. */
	readonly decidedBy: Readonly<Record<'granted' | 'refused' | 'withdrawn', (by: string) => string>>;
	readonly inMeeting: string;
	readonly closedNote: string;
	readonly foreignNote: string;
}

/** Asking for a new due date, deciding it, and how both stand in the record. */
export const extensionWords = bilingual<Words>({
	id: {
		title: 'Perubahan tenggat',
		entry: 'Perubahan tenggat',
		asking: 'Minta tenggat baru',
		deciding: 'Putuskan permintaan',
		pastTitle: 'Permintaan sebelumnya',
		none: 'Belum ada permintaan tenggat lain.',
		fields: { due: 'Tenggat baru', reason: 'Alasan', meeting: 'Diputuskan dalam rapat' },
		grantDue: 'Tenggat yang disetujui',
		grantReason: 'Catatan',
		refuseReason: 'Alasan penolakan',
		dueHint: 'Tanggal atau kata, misalnya 18 Desember 2026 atau akhir bulan depan.',
		dueUnread: 'Belum terbaca sebagai tanggal.',
		reasonHint: 'Apa yang menghambat, dan mengapa tanggal baru itu akan tercapai.',
		grantOther: 'Tanggal lain, catatan, atau rapat',
		grantDueHint: (asked) => `Tanpa diisi, tenggat menjadi ${asked}.`,
		now: 'Keadaan sekarang',
		noMeeting: 'Bukan dalam rapat',
		ask: 'Ajukan permintaan',
		grant: 'Setujui tenggat baru',
		refuse: 'Tolak permintaan',
		withdraw: 'Tarik permintaan',
		withdrawQuestion:
			'Tarik permintaan ini? Tenggat tetap seperti sekarang, dan permintaan tetap tercatat.',
		wants: (asked, before) => `Diminta ${asked}, dari ${before}.`,
		noDate: 'tanpa tanggal',
		waiting: (by, date) => `Diajukan oleh ${by}, ${date}.`,
		granted: (before, granted) => `dari ${before} menjadi ${granted}`,
		refused: (asked) => `permintaan ${asked} ditolak`,
		withdrawn: (asked) => `permintaan ${asked} ditarik`,
		asked: (asked) => `permintaan ${asked} menunggu keputusan`,
		askedOther: (asked) => `Diminta ${asked}.`,
		askedBy: (by, date) => `Diminta ${by}, ${date}:`,
		decidedBy: {
			granted: (by) => `Disetujui ${by}`,
			refused: (by) => `Ditolak ${by}`,
			withdrawn: (by) => `Ditarik ${by}`
		},
		inMeeting: 'Diputuskan dalam',
		closedNote:
			'Tenggat komitmen ini tidak dapat diubah lagi: sudah dilaporkan selesai, ditutup, dibatalkan, diganti, atau berulang menurut jadwalnya.',
		foreignNote:
			'Tenggat baru diminta oleh penghubung instansi penanggung jawab, dan diputuskan oleh pimpinan rapat atau pimpinan daerah.'
	},
	en: {
		title: 'Changes of the due date',
		entry: 'Change of the due date',
		asking: 'Ask for a new due date',
		deciding: 'Decide the request',
		pastTitle: 'Earlier requests',
		none: 'No other due date has been asked for.',
		fields: { due: 'New due date', reason: 'Reason', meeting: 'Decided in the meeting' },
		grantDue: 'Due date that is granted',
		grantReason: 'Note',
		refuseReason: 'Reason for refusing',
		dueHint: 'A date, or Indonesian words: 18 December 2026, akhir bulan depan.',
		dueUnread: 'Not read as a date yet.',
		reasonHint: 'What stands in the way, and why the new date will be met.',
		grantOther: 'Another date, a note or a meeting',
		grantDueHint: (asked) => `Left empty, the due date becomes ${asked}.`,
		now: 'At present',
		noMeeting: 'Not in a meeting',
		ask: 'Send the request',
		grant: 'Grant the new due date',
		refuse: 'Refuse the request',
		withdraw: 'Withdraw the request',
		withdrawQuestion:
			'Withdraw this request? The due date stays as it is, and the request stays in the record.',
		wants: (asked, before) => `Asked for ${asked}, now ${before}.`,
		noDate: 'no date',
		waiting: (by, date) => `Asked by ${by}, ${date}.`,
		granted: (before, granted) => `from ${before} to ${granted}`,
		refused: (asked) => `the request for ${asked} was refused`,
		withdrawn: (asked) => `the request for ${asked} was withdrawn`,
		asked: (asked) => `the request for ${asked} awaits a decision`,
		askedOther: (asked) => `Asked for ${asked}.`,
		askedBy: (by, date) => `Asked by ${by}, ${date}:`,
		decidedBy: {
			granted: (by) => `Granted by ${by}`,
			refused: (by) => `Refused by ${by}`,
			withdrawn: (by) => `Withdrawn by ${by}`
		},
		inMeeting: 'Decided in',
		closedNote:
			'The due date of this commitment can no longer change: it was reported as done, closed, cancelled or replaced, or it recurs as scheduled.',
		foreignNote:
			'A new due date is asked for by the liaison of the responsible institution, and decided by the chair of the meeting or the leader of the region.'
	}
});
