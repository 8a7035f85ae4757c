import type { Rule } from '#domain/problems.ts';
import { bilingual } from './words.ts';
import type { Word, WordParams } from './fields.ts';
import { directoryProblemWords } from './problems/directory.ts';
import type { Language } from './words.ts';

/** Every code that a `Problem` carries, by noun: `resolution.meeting_not_in_session`. */
export const PROBLEM_CODES = [
	'not_found',
	'forbidden',
	'invalid_input',
	'conflict',
	'throttled',
	'sign_in.no_match',
	'account.link_gone',
	'wrong_type',
	'too_large_body',
	'unreadable_body'
] as const;

type ProblemCode = (typeof PROBLEM_CODES)[number] | Rule;

/** What happened, what is safe, what to do. */
export const problemWords = bilingual<Record<ProblemCode, Word>>({
	id: {
		...directoryProblemWords.id,
		not_found: () => 'Yang Anda cari tidak ditemukan, atau sudah tidak tersedia bagi Anda.',
		forbidden: () =>
			'Anda tidak berwenang melakukan tindakan ini. Hubungi administrator bila Anda memerlukannya.',
		invalid_input: () => 'Ada isian yang perlu diperbaiki. Yang sudah Anda tulis tetap ada.',
		conflict: () =>
			'Orang lain mengubah data ini setelah Anda membukanya. Bandingkan kedua versi, perbaiki bila perlu, lalu kirim kembali.',
		throttled: (p) =>
			`Terlalu banyak percobaan. ${p.seconds ? `Coba lagi dalam ${wait(p.seconds, 'id')}.` : 'Tunggu beberapa menit, lalu coba lagi.'}`,
		'sign_in.no_match': () => 'NIP/surel atau kata sandi tidak cocok.',
		wrong_type: () =>
			'Jenis berkas ini tidak dapat diterima. Pilih berkas PDF, gambar, atau dokumen perkantoran.',
		too_large_body: () =>
			'Kiriman ini terlalu besar. Kurangi jumlah atau ukuran berkas, lalu kirim kembali.',
		unreadable_body: () =>
			'Kiriman ini tidak dapat dibaca dan belum disimpan. Muat ulang halaman, lalu kirim kembali.',
		'form.key_reused': () =>
			'Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang halaman, lalu kirim kembali.',
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
		'commitment.meeting_not_in_session': () =>
			'Tindak lanjut hanya dapat dicatat selama rapat berlangsung atau notulanya masih terbuka.',
		'commitment.not_to_be_completed': () =>
			'Tindak lanjut ini sudah ditutup, dibatalkan, atau diganti, sehingga tidak dapat dilengkapi lagi.',
		'commitment.already_given': () =>
			'Setelah notula disahkan hanya yang masih kosong dapat dilengkapi. Untuk mengubah tenggat, ajukan perpanjangan.',
		'commitment.move_not_allowed': () =>
			'Komitmen ini sudah ditutup, dibatalkan, atau diganti. Muat ulang halaman untuk melihat keadaan terbaru.',
		'commitment.not_closed': () =>
			'Hanya komitmen yang sudah ditutup yang dapat dibuka kembali. Muat ulang halaman untuk melihat keadaan terbaru.',
		'report.commitment_not_active': () =>
			'Perkembangan hanya dapat dilaporkan selama komitmen berlaku. Komitmen ini belum disahkan, atau sudah ditutup, dibatalkan, atau diganti.',
		'report.part_closed': () =>
			'Bagian instansi Anda sudah selesai diverifikasi, sehingga tidak memerlukan laporan lagi.',
		'extension.commitment_not_active': () =>
			'Tenggat hanya dapat diubah selama komitmen berlaku. Muat ulang halaman untuk melihat keadaan terbaru.',
		'extension.one_open': () =>
			'Permintaan tenggat sebelumnya belum diputuskan. Tunggu keputusannya, atau tarik kembali permintaan itu.',
		'extension.recurring': () =>
			'Komitmen berulang tidak memiliki satu tenggat yang dapat diundur; laporan berikut tetap menurut jadwalnya.',
		'extension.done_claimed': () =>
			'Komitmen ini sudah dilaporkan selesai, sehingga tenggatnya tidak diubah lagi. Tunggu hasil verifikasi.',
		'extension.already_decided': (p) =>
			p.by
				? `Permintaan ini sudah diputuskan atau ditarik oleh ${p.by}. Muat ulang halaman untuk melihat hasilnya.`
				: 'Permintaan ini sudah diputuskan atau ditarik. Muat ulang halaman untuk melihat hasilnya.',
		'verification.commitment_not_active': () =>
			'Komitmen ini tidak berlaku lagi, sehingga tidak dapat diverifikasi. Muat ulang halaman untuk melihat keadaan terbaru.',
		'verification.part_closed': () =>
			'Bagian ini sudah mendapat putusan akhir. Muat ulang halaman untuk melihatnya.',
		'verification.already_decided': (p) =>
			p.by
				? `Sudah diputuskan oleh ${p.by}. Muat ulang halaman untuk melihat putusannya.`
				: 'Laporan ini sudah diputuskan. Muat ulang halaman untuk melihat putusannya.',
		'verification.not_claimed_done': () =>
			'Sesuai hanya dapat diberikan pada laporan yang menyatakan selesai. Pilih putusan lain, atau kembalikan laporan dengan alasan.',
		'verification.report_waiting': () =>
			'Ada laporan dari instansi ini yang menunggu verifikasi. Periksa laporan itu lebih dahulu.',
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
			'Notula belum disahkan. Adendum hanya untuk notula yang sudah disahkan.',
		'dossier.region_unknown': (p) =>
			p.code
				? `Tidak ada daerah dengan kode ${p.code}. Perbaiki kode daerah dalam berkas; belum ada yang disimpan.`
				: 'Berkas ini tidak menyebut daerah yang dikenal. Tulis kode atau nama daerahnya; belum ada yang disimpan.'
	},
	en: {
		...directoryProblemWords.en,
		not_found: () => 'What you are looking for was not found, or is no longer available to you.',
		forbidden: () => 'You are not authorised to do this. Contact the administrator if you need to.',
		invalid_input: () => 'Some fields need correcting. What you have written is still there.',
		conflict: () =>
			'Somebody else changed this after you opened it. Compare the two versions, correct yours where needed, then send it again.',
		throttled: (p) =>
			`Too many attempts. ${p.seconds ? `Try again in ${wait(p.seconds, 'en')}.` : 'Wait a few minutes, then try again.'}`,
		'sign_in.no_match': () => 'The NIP or e-mail address and the password do not match.',
		wrong_type: () =>
			'This kind of file cannot be accepted. Choose a PDF, a picture or an office document.',
		too_large_body: () =>
			'What you sent is too large. Use fewer or smaller files, then send it again.',
		unreadable_body: () =>
			'What was sent could not be read and has not been saved. Reload the page, then send it again.',
		'form.key_reused': () =>
			'This form was already sent with other content. Reload the page, then send it again.',
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
		'commitment.meeting_not_in_session': () =>
			'Action items can be recorded only while the meeting is in session or its minutes are open.',
		'commitment.not_to_be_completed': () =>
			'This action item was closed, cancelled or replaced and can no longer be completed.',
		'commitment.already_given': () =>
			'Once the minutes are adopted, only what is still empty can be filled in. To change the due date, ask for an extension.',
		'commitment.move_not_allowed': () =>
			'This commitment was closed, cancelled or replaced meanwhile. Reload the page to see its present state.',
		'commitment.not_closed': () =>
			'Only a closed commitment can be opened again. Reload the page to see its present state.',
		'report.commitment_not_active': () =>
			'Progress can be reported only while a commitment is in force. This one is not adopted yet, or was closed, cancelled or replaced.',
		'report.part_closed': () =>
			'The part of your institution has been verified for good, so no further report is needed.',
		'extension.commitment_not_active': () =>
			'A due date can be changed only while the commitment is in force. Reload the page to see its present state.',
		'extension.one_open': () =>
			'The earlier request for a new date has not been decided yet. Wait for the decision, or withdraw that request.',
		'extension.recurring': () =>
			'A recurring commitment has no single due date to postpone; the next report stays due as scheduled.',
		'extension.done_claimed': () =>
			'This commitment has been reported as done, so its due date no longer changes. Wait for the verification.',
		'extension.already_decided': (p) =>
			p.by
				? `This request was already decided or withdrawn by ${p.by}. Reload the page to see the outcome.`
				: 'This request was already decided or withdrawn. Reload the page to see the outcome.',
		'verification.commitment_not_active': () =>
			'This commitment is no longer in force, so it cannot be verified. Reload the page to see its present state.',
		'verification.part_closed': () =>
			'This part already has a final verdict. Reload the page to see it.',
		'verification.already_decided': (p) =>
			p.by
				? `Already decided by ${p.by}. Reload the page to see the decision.`
				: 'This report was already decided. Reload the page to see the decision.',
		'verification.not_claimed_done': () =>
			'Conforms can be given only to a report that claims completion. Choose another verdict, or return the report with a reason.',
		'verification.report_waiting': () =>
			'A report of this institution is waiting to be verified. Check that report first.',
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
			'The minutes are not adopted yet. An addendum is only for adopted minutes.',
		'dossier.region_unknown': (p) =>
			p.code
				? `There is no region with the code ${p.code}. Correct the code in the file; nothing has been saved.`
				: 'This file names no region that is known. Write its code or name; nothing has been saved.'
	}
});

const unknown = bilingual<Word>({
	id: () =>
		'Permintaan ini tidak dapat diproses dalam keadaan sekarang. Muat ulang halaman untuk melihat keadaan terbaru.',
	en: () =>
		'This cannot be done in the present state. Reload the page to see what the state is now.'
});

/** The sentence for a problem; a code without words gets one that is true of every refusal. */
export function wordProblem(language: Language, code: string, params: WordParams = {}): string {
	const words: Partial<Record<string, Word>> = problemWords[language];
	const word = Object.hasOwn(words, code) ? words[code] : undefined;
	return (word ?? unknown[language])(params);
}

function wait(seconds: string | number, language: Language): string {
	const minutes = Math.ceil(Number(seconds) / 60);
	if (Number(seconds) < 60)
		return language === 'id'
			? `${seconds} detik`
			: seconds === 1
				? '1 second'
				: `${seconds} seconds`;
	return language === 'id' ? `${minutes} menit` : minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
