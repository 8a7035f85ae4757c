import type { Rule } from '#domain/problems.ts';
import { bilingual } from '../words.ts';
import type { Word } from '../fields.ts';

type MeetingRule = Extract<
	Rule,
	`${'meeting' | 'agenda_item' | 'invitation' | 'attendance' | 'resolution' | 'note' | 'minutes'}.${string}`
>;

/** Rules of meetings and of what is recorded in them: what happened, what to do. */
export const meetingProblemWords = bilingual<Record<MeetingRule, Word>>({
	id: {
		'meeting.move_not_allowed': () =>
			'Langkah ini tidak dapat dilakukan pada status rapat sekarang. Muat ulang halaman untuk melihat keadaan terbaru.',
		'meeting.no_longer_changes': () =>
			'Rapat ini sudah disahkan atau dibatalkan sehingga isinya tidak dapat diubah lagi.',
		'meeting.lead_is_fixed': () =>
			'Tuan rumah utama tidak dapat diganti setelah rapat dimulai. Kembalikan tuan rumah semula, lalu simpan kembali.',
		'meeting.schedule_needs_reason': () =>
			'Rapat ini sudah dijadwalkan. Pindahkan tanggal atau tempatnya melalui halaman Pindahkan rapat, dengan alasan.',
		'agenda_item.has_records': () =>
			'Acara ini tidak dapat dicabut karena sudah ada catatan atau keputusan di bawahnya.',
		'invitation.answer_closed': () =>
			'Undangan ini hanya dapat dijawab selama rapat terjadwal dan belum dimulai.',
		'invitation.attended': () =>
			'Undangan ini tidak dapat dicabut karena kehadirannya sudah dicatat. Cabut catatan kehadirannya lebih dahulu.',
		'attendance.not_open': () =>
			'Kehadiran dicatat sejak rapat dijadwalkan sampai notulanya disahkan, dan tidak untuk rapat yang dibatalkan atau ditunda.',
		'attendance.rest_too_early': () =>
			'Rapat ini belum tiba harinya. Yang lain dicatat sekaligus mulai hari rapat; satu per satu dapat sejak dijadwalkan.',
		'resolution.meeting_not_in_session': () =>
			'Keputusan hanya dapat dicatat selama rapat berlangsung atau notulanya masih terbuka.',
		'note.meeting_not_in_session': () =>
			'Catatan hanya dapat ditulis selama rapat berlangsung atau notulanya masih terbuka.',
		'note.withdrawn': () =>
			'Catatan ini sudah dicabut. Muat ulang halaman untuk melihat keadaan terbaru.',
		'note.already_resolution': () =>
			'Catatan ini sudah dijadikan keputusan. Muat ulang halaman untuk melihatnya.',
		'resolution.withdrawn': () =>
			'Keputusan ini sudah dicabut. Nomornya tetap, tetapi isinya tidak dapat diubah lagi.',
		'minutes.awaiting_adoption': () =>
			'Notula sedang menunggu pengesahan. Kembalikan notula ke draf sebelum mengubah isinya.',
		'minutes.frozen': () =>
			'Notula sudah disahkan dan isinya tetap. Tambahan dicatat sebagai adendum.',
		'minutes.meeting_not_concluded': () =>
			'Rapat belum diakhiri. Akhiri rapat, lalu ajukan notula untuk disahkan.',
		'minutes.not_submitted': () =>
			'Notula belum diajukan, atau sudah diputuskan orang lain. Muat ulang halaman untuk melihat keadaan terbaru.',
		'minutes.silent_gap': (p) =>
			`Masih ada ${p.count} hal yang belum lengkap. Lengkapi, atau tuliskan alasan pengecualian; alasan itu tercetak dalam notula.`,
		'minutes.not_adopted_yet': () =>
			'Notula belum disahkan. Adendum hanya untuk notula yang sudah disahkan.'
	},
	en: {
		'meeting.move_not_allowed': () =>
			'This step is not possible in the present state of the meeting. Reload the page to see it.',
		'meeting.no_longer_changes': () =>
			'This meeting has been adopted or cancelled and can no longer be changed.',
		'meeting.lead_is_fixed': () =>
			'The lead host cannot be changed once the meeting has begun. Put the former lead host back, then save again.',
		'meeting.schedule_needs_reason': () =>
			'This meeting has been scheduled. Move its date or place on the page Move the meeting, with a reason.',
		'agenda_item.has_records': () =>
			'This agenda item cannot be withdrawn, because notes or resolutions were recorded under it.',
		'invitation.answer_closed': () =>
			'This invitation can be answered only while the meeting is scheduled and has not begun.',
		'invitation.attended': () =>
			'This invitation cannot be withdrawn, because its attendance was recorded. Withdraw the attendance first.',
		'attendance.not_open': () =>
			'Attendance is recorded from the scheduling of a meeting until its minutes are adopted, and not for a cancelled or postponed one.',
		'attendance.rest_too_early': () =>
			'The day of this meeting has not come. All others are recorded at once from that day on; one by one since it was scheduled.',
		'resolution.meeting_not_in_session': () =>
			'Resolutions can be recorded only while the meeting is in session or its minutes are open.',
		'note.meeting_not_in_session': () =>
			'Notes can be written only while the meeting is in session or its minutes are open.',
		'note.withdrawn': () =>
			'This note was withdrawn. Reload the page to see what the state is now.',
		'note.already_resolution': () =>
			'This note was already made a resolution. Reload the page to see it.',
		'resolution.withdrawn': () =>
			'This resolution was withdrawn. It keeps its number, but can no longer be changed.',
		'minutes.awaiting_adoption': () =>
			'The minutes are waiting to be adopted. Return them to draft before changing what they say.',
		'minutes.frozen': () =>
			'The minutes were adopted and no longer change. Additions are recorded as an addendum.',
		'minutes.meeting_not_concluded': () =>
			'The meeting has not ended. Conclude it, then submit the minutes for adoption.',
		'minutes.not_submitted': () =>
			'The minutes were not submitted, or somebody else has decided on them. Reload the page to see the present state.',
		'minutes.silent_gap': (p) =>
			p.count === 1
				? 'One thing is still missing. Complete it, or write down the reason of the exception; it is printed in the minutes.'
				: `${p.count} things are still missing. Complete them, or write down the reason of the exception; it is printed in the minutes.`,
		'minutes.not_adopted_yet': () =>
			'The minutes are not adopted yet. An addendum is only for adopted minutes.'
	}
});
