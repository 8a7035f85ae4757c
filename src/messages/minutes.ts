import { bilingual } from './words.ts';

/** The minutes of a meeting and the notes in them. In minutes a commitment is called *tindak lanjut*. */
export const minutesWords = bilingual({
	id: {
		title: 'Notula',
		meetings: 'Rapat',
		history: 'Riwayat rapat',
		print: 'Cetak notula',
		states: { draft: 'Draf', submitted: 'Menunggu pengesahan', adopted: 'Disahkan' },
		noteKinds: {
			information: 'Informasi',
			question: 'Pertanyaan',
			obstacle: 'Kendala',
			solution: 'Solusi',
			hope: 'Harapan',
			plan: 'Rencana',
			request_for_input: 'Permintaan masukan',
			oral_commitment: 'Komitmen lisan'
		},
		agenda: 'Agenda',
		noAgenda: 'Agenda rapat ini belum diisi.',
		outsideAgenda: 'Di luar agenda',
		empty: 'Belum ada yang dicatat dalam notula ini.',
		notBegun: 'Notula dapat ditulis sejak rapat dimulai.',
		toMeeting: 'Buka halaman rapat',
		addedUnknown: 'sistem',
		gaps: {
			meeting_date: () => 'Tanggal rapat belum diketahui',
			meeting_chair: () => 'Pimpinan rapat belum dicatat',
			attendance: () => 'Belum ada kehadiran yang dicatat',
			resolution_speaker: (of: string) => `Keputusan ${of}: belum ada yang menyampaikan`,
			commitment_lead: (of: string) => `Tindak lanjut ${of}: belum ada penanggung jawab`,
			commitment_due: (of: string) => `Tindak lanjut ${of}: belum ada tenggat`,
			commitment_proof: (of: string) => `Tindak lanjut ${of}: belum ada bukti selesai`
		},
		complete: 'Notula ini lengkap.',
		toward: 'Pengesahan',
		submit: 'Ajukan pengesahan',
		submitExplanation:
			'Setelah diajukan, isi notula tidak berubah sampai disahkan atau dikembalikan.',
		concludeFirst: 'Notula diajukan setelah rapat diakhiri.',
		submittedLine: (by: string, at: string) => `Diajukan oleh ${by}, ${at}`,
		returnedLine: (reason: string) => `Dikembalikan: ${reason}`,
		waiting: 'Menunggu pengesahan oleh pimpinan rapat.',
		wroteAlone:
			'Notula ini ditulis oleh Anda seorang diri, sehingga harus disahkan oleh pejabat lain.',
		return: 'Kembalikan notula',
		returnReason: 'Apa yang perlu diperbaiki',
		adopt: 'Sahkan notula',
		adoptExplanation:
			'Notula dibekukan dan semua tindak lanjut mulai berlaku. Setelah ini tambahan hanya berupa adendum.',
		exception: 'Alasan pengecualian',
		exceptionHint: 'Masih ada yang belum lengkap. Alasan ini tercetak dalam notula.',
		adoptedLine: (by: string, at: string) => `Disahkan oleh ${by}, ${at}`,
		addAddendum: 'Simpan adendum',
		addendumText: 'Bunyi adendum',
		addendumHint: 'Terbaca oleh semua yang dapat membaca notula ini, dan tidak dapat diubah lagi.'
	},
	en: {
		title: 'Minutes',
		meetings: 'Meetings',
		history: 'History of the meeting',
		print: 'Print the minutes',
		states: { draft: 'Draft', submitted: 'Awaiting adoption', adopted: 'Adopted' },
		noteKinds: {
			information: 'Information',
			question: 'Question',
			obstacle: 'Obstacle',
			solution: 'Solution',
			hope: 'Hope',
			plan: 'Plan',
			request_for_input: 'Request for input',
			oral_commitment: 'Oral commitment'
		},
		agenda: 'Agenda items',
		noAgenda: 'This meeting has no agenda yet.',
		outsideAgenda: 'Outside the agenda',
		empty: 'Nothing has been recorded in these minutes yet.',
		notBegun: 'Minutes can be written once the meeting has begun.',
		toMeeting: 'Open the page of the meeting',
		addedUnknown: 'the system',
		gaps: {
			meeting_date: () => 'The date of the meeting is not known yet',
			meeting_chair: () => 'No chair has been recorded',
			attendance: () => 'No attendance has been recorded',
			resolution_speaker: (of) => `Resolution ${of}: nobody is named as its speaker`,
			commitment_lead: (of) => `Action item ${of}: no responsible institution yet`,
			commitment_due: (of) => `Action item ${of}: no due date yet`,
			commitment_proof: (of) => `Action item ${of}: no proof of completion agreed yet`
		},
		complete: 'These minutes are complete.',
		toward: 'Adoption',
		submit: 'Submit for adoption',
		submitExplanation:
			'Once submitted, the minutes do not change until they are adopted or returned.',
		concludeFirst: 'The minutes are submitted once the meeting has ended.',
		submittedLine: (by, at) => `Submitted by ${by}, ${at}`,
		returnedLine: (reason) => `Returned: ${reason}`,
		waiting: 'Waiting for the chair to adopt them.',
		wroteAlone: 'You wrote these minutes alone; another official must adopt them.',
		return: 'Return the minutes',
		returnReason: 'What needs correcting',
		adopt: 'Adopt the minutes',
		adoptExplanation:
			'The minutes are frozen and all action items come into force. After this there are only addenda.',
		exception: 'Reason of the exception',
		exceptionHint: 'Something is still incomplete. This reason is printed in the minutes.',
		adoptedLine: (by, at) => `Adopted by ${by}, ${at}`,
		addAddendum: 'Save the addendum',
		addendumText: 'Wording of the addendum',
		addendumHint: 'Everybody who may read these minutes reads it, and it cannot be changed again.'
	}
});
