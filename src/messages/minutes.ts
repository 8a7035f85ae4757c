import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The minutes of a meeting and the notes in them. In minutes a commitment is called *tindak lanjut*. */
export const minutesWords = bilingual({
	id: {
		title: 'Notula',
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
		gaps: {
			meeting_date: () => 'Tanggal rapat belum diketahui',
			meeting_chair: () => 'Pimpinan rapat belum dicatat',
			attendance: () => 'Belum ada kehadiran yang dicatat',
			resolution_speaker: (of: string) => `Keputusan ${of}: belum ada yang menyampaikan`,
			commitment_lead: (of: string) => `Tindak lanjut ${of}: belum ada penanggung jawab`,
			commitment_due: (of: string) => `Tindak lanjut ${of}: belum ada tenggat`,
			commitment_proof: (of: string) => `Tindak lanjut ${of}: belum ada bukti selesai`
		},
		gapCount: (count: number) => `Belum lengkap: ${number(count, 'id')} hal`
	},
	en: {
		title: 'Minutes',
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
		gaps: {
			meeting_date: () => 'The date of the meeting is not known yet',
			meeting_chair: () => 'No chair has been recorded',
			attendance: () => 'No attendance has been recorded',
			resolution_speaker: (of) => `Resolution ${of}: nobody is named as its speaker`,
			commitment_lead: (of) => `Action item ${of}: no responsible institution yet`,
			commitment_due: (of) => `Action item ${of}: no due date yet`,
			commitment_proof: (of) => `Action item ${of}: no proof of completion agreed yet`
		},
		gapCount: (count) => `Incomplete: ${number(count, 'en')} ${count === 1 ? 'thing' : 'things'}`
	}
});
