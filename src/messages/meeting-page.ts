import type { OfferedMove } from '#domain/meetings/queries.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** What a move says on its button, before it is made, and on the button that makes it. */
interface MoveWords {
	readonly label: string;
	readonly question: string;
}

const moves = bilingual<Record<OfferedMove, MoveWords>>({
	id: {
		schedule: {
			label: 'Jadwalkan rapat',
			question: 'Jadwalkan rapat ini? Setelah itu tanggal dan tempatnya dipindahkan dengan alasan.'
		},
		start: { label: 'Mulai rapat', question: 'Mulai rapat sekarang?' },
		interrupt: {
			label: 'Skors rapat',
			question: 'Skors rapat ini? Rapat dapat dilanjutkan kapan saja.'
		},
		resume: { label: 'Lanjutkan rapat', question: 'Lanjutkan rapat sekarang?' },
		conclude: {
			label: 'Akhiri rapat',
			question: 'Akhiri rapat? Notulanya masih dapat dilengkapi sebelum pengesahan.'
		},
		postpone: {
			label: 'Tunda rapat',
			question:
				'Tunda rapat ini? Tanggal baru dapat ditetapkan kemudian; undangan dan riwayatnya tetap ada.'
		},
		declare_not_quorate: {
			label: 'Nyatakan tidak kuorum',
			question:
				'Nyatakan rapat ini tidak kuorum? Undangan dan riwayatnya tetap ada, dan rapat dapat dijadwalkan kembali.'
		},
		cancel: {
			label: 'Batalkan rapat',
			question:
				'Batalkan rapat ini? Rapat yang dibatalkan tidak dapat dijadwalkan kembali; riwayatnya tetap ada.'
		}
	},
	en: {
		schedule: {
			label: 'Schedule the meeting',
			question: 'Schedule this meeting? From then on its date and place are moved with a reason.'
		},
		start: { label: 'Open the meeting', question: 'Open the meeting now?' },
		interrupt: {
			label: 'Interrupt the meeting',
			question: 'Interrupt this meeting? It can be resumed at any time.'
		},
		resume: { label: 'Resume the meeting', question: 'Resume the meeting now?' },
		conclude: {
			label: 'Conclude the meeting',
			question: 'Conclude the meeting? Its minutes can still be completed before adoption.'
		},
		postpone: {
			label: 'Postpone the meeting',
			question:
				'Postpone this meeting? A new date can be set later; invitations and history are kept.'
		},
		declare_not_quorate: {
			label: 'Declare it not quorate',
			question:
				'Declare this meeting not quorate? Invitations and history are kept, and it can be scheduled again.'
		},
		cancel: {
			label: 'Cancel the meeting',
			question:
				'Cancel this meeting? A cancelled meeting cannot be scheduled again; its history is kept.'
		}
	}
});

/** The page of one meeting, before, during and after it. */
export const meetingPageWords = bilingual({
	id: {
		meetings: 'Rapat',
		moves: moves.id,
		steps: { prepare: 'Siapkan', hold: 'Laksanakan', adopt: 'Sahkan' },
		chairedBy: (who: string) => `pimpinan ${who}`,
		runningSince: (time: string) => `sejak pukul ${time}`,
		change: 'Ubah rapat',
		move: 'Pindahkan rapat',
		correct: 'Betulkan tanggal atau tempat',
		again: 'Jadwalkan kembali',
		moreActs: 'Tindakan lain',
		history: 'Riwayat',
		facts: {
			title: 'Rincian',
			purpose: 'Tujuan',
			theme: 'Tema',
			function: 'Urusan',
			series: 'Rangkaian rapat',
			hosts: 'Tuan rumah',
			counterparts: 'Mitra yang ditemui',
			link: 'Tautan',
			confidentiality: 'Kerahasiaan',
			dateWords: 'Tertulis',
			reason: 'Alasan',
			absentees: 'Tidak hadir',
			exception: 'Pengecualian pimpinan rapat',
			date: 'Waktu',
			place: 'Tempat',
			zone: 'Zona waktu',
			letterNumber: 'Nomor surat undangan',
			region: 'Daerah',
			chair: 'Pimpinan',
			state: 'Status'
		},
		noHost: 'tidak disebutkan sumber',
		roles: 'Yang berperan',
		noRoles: 'Belum ada peran yang dicatat.',
		agenda: 'Agenda',
		keepAgenda: 'Susun agenda',
		invitations: 'Undangan',
		keepInvitations: 'Kelola undangan',
		seeInvitations: 'Lihat undangan',
		attendance: 'Kehadiran',
		recordAttendance: 'Catat kehadiran',
		seeAttendance: 'Lihat kehadiran',
		blankList: 'Daftar hadir kosong',
		outcome: 'Keputusan dan tindak lanjut',
		noOutcome: 'Belum ada keputusan yang dicatat.',
		openMinutes: 'Buka notula',
		seeMinutes: 'Lihat notula',
		completeMinutes: 'Lengkapi notula',
		adoptMinutes: 'Periksa dan sahkan notula',
		commitmentCount: (count: number) => `${number(count, 'id')} tindak lanjut`,
		resolutionCount: (count: number) => `${number(count, 'id')} keputusan`,
		noteCount: (count: number) => `${number(count, 'id')} catatan`,
		followUp: 'Semua tindak lanjut rapat ini',
		followUpShort: 'Tindak lanjut',
		next: 'Jadwalkan rapat berikutnya',
		print: 'Cetak',
		outside: { drafted: 'draf', cancelled: 'dibatalkan', replaced: 'diganti' }
	},
	en: {
		meetings: 'Meetings',
		moves: moves.en,
		steps: { prepare: 'Prepare', hold: 'Hold', adopt: 'Adopt' },
		chairedBy: (who) => `chaired by ${who}`,
		runningSince: (time) => `since ${time}`,
		change: 'Change the meeting',
		move: 'Move the meeting',
		correct: 'Correct the date or place',
		again: 'Schedule again',
		moreActs: 'More',
		history: 'History',
		facts: {
			title: 'Details',
			purpose: 'Purpose',
			theme: 'Theme',
			function: 'Field of work',
			series: 'Series',
			hosts: 'Hosts',
			counterparts: 'Counterparts',
			link: 'Address',
			confidentiality: 'Confidentiality',
			dateWords: 'As written',
			reason: 'Reason',
			absentees: 'Absent',
			exception: 'Exception made by the chair',
			date: 'Time',
			place: 'Place',
			zone: 'Time zone',
			letterNumber: 'Letter of invitation',
			region: 'Region',
			chair: 'Chair',
			state: 'State'
		},
		noHost: 'not given by the source',
		roles: 'Parts in the meeting',
		noRoles: 'No parts have been recorded yet.',
		agenda: 'Agenda items',
		keepAgenda: 'Arrange the agenda',
		invitations: 'Invitations',
		keepInvitations: 'Keep the invitations',
		seeInvitations: 'See the invitations',
		attendance: 'Attendance',
		recordAttendance: 'Record attendance',
		seeAttendance: 'See the attendance',
		blankList: 'Blank attendance list',
		outcome: 'Resolutions and action items',
		noOutcome: 'No resolution has been recorded yet.',
		openMinutes: 'Open the minutes',
		seeMinutes: 'See the minutes',
		completeMinutes: 'Complete the minutes',
		adoptMinutes: 'Check and adopt the minutes',
		commitmentCount: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'action item' : 'action items'}`,
		resolutionCount: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'resolution' : 'resolutions'}`,
		noteCount: (count) => `${number(count, 'en')} ${count === 1 ? 'note' : 'notes'}`,
		followUp: 'All action items of this meeting',
		followUpShort: 'Follow-up',
		next: 'Schedule the next meeting',
		print: 'Print',
		outside: { drafted: 'drafted', cancelled: 'cancelled', replaced: 'replaced' }
	}
});

/** The words of this page in one language. */
export type MeetingPageWords = (typeof meetingPageWords)['id'];
