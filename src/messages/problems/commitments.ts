import type { Rule } from '#domain/problems.ts';
import { bilingual } from '../words.ts';
import type { Word } from '../fields.ts';

type CommitmentRule = Extract<
	Rule,
	`${'commitment' | 'report' | 'extension' | 'verification'}.${string}`
>;

/** Rules of commitments, reports, new dates and verdicts: what happened, what to do. */
export const commitmentProblemWords = bilingual<Record<CommitmentRule, Word>>({
	id: {
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
				? `${p.by} sudah memutuskan atau menarik permintaan ini. Muat ulang halaman untuk melihat hasilnya.`
				: 'Permintaan ini sudah diputuskan atau ditarik. Muat ulang halaman untuk melihat hasilnya.',
		'verification.commitment_not_active': () =>
			'Komitmen ini tidak berlaku lagi, sehingga tidak dapat diverifikasi. Muat ulang halaman untuk melihat keadaan terbaru.',
		'verification.part_closed': () =>
			'Bagian ini sudah mendapat putusan akhir. Muat ulang halaman untuk melihatnya.',
		'verification.already_decided': (p) =>
			p.by
				? `${p.by} sudah memutuskan laporan ini. Muat ulang halaman untuk melihat putusannya.`
				: 'Laporan ini sudah diputuskan. Muat ulang halaman untuk melihat putusannya.',
		'verification.not_claimed_done': () =>
			'Sesuai hanya dapat diberikan pada laporan yang menyatakan selesai. Pilih putusan lain, atau kembalikan laporan dengan alasan.',
		'verification.report_waiting': () =>
			'Ada laporan dari instansi ini yang menunggu verifikasi. Periksa laporan itu lebih dahulu.',
		'verification.not_undoable': () =>
			'Putusan ini tidak dapat diurungkan lagi: sudah lebih dari sepuluh menit, atau sudah ada laporan, putusan, atau permintaan sesudahnya.',
		'verification.too_many_phrases': (p) =>
			`Paling banyak ${p.most} frasa, satu untuk setiap tombol angka. Hapus salah satu lebih dahulu.`
	},
	en: {
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
				? `${p.by} has decided or withdrawn this request. Reload the page to see the outcome.`
				: 'This request was already decided or withdrawn. Reload the page to see the outcome.',
		'verification.commitment_not_active': () =>
			'This commitment is no longer in force, so it cannot be verified. Reload the page to see its present state.',
		'verification.part_closed': () =>
			'This part already has a final verdict. Reload the page to see it.',
		'verification.already_decided': (p) =>
			p.by
				? `${p.by} has decided this report. Reload the page to see the decision.`
				: 'This report was already decided. Reload the page to see the decision.',
		'verification.not_claimed_done': () =>
			'Conforms can be given only to a report that claims completion. Choose another verdict, or return the report with a reason.',
		'verification.report_waiting': () =>
			'A report of this institution is waiting to be verified. Check that report first.',
		'verification.not_undoable': () =>
			'This decision can no longer be undone: more than ten minutes have passed, or a report, verdict or request came after it.',
		'verification.too_many_phrases': (p) =>
			`At most ${p.most} phrases, one for each number key. Remove one first.`
	}
});
