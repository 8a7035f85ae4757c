import { bilingual } from './words.ts';

/** Resolutions and what institutions think of them: kesepakatan, keputusan, arahan, instruksi, rekomendasi. */
export const resolutionWords = bilingual({
	id: {
		kinds: {
			agreement: 'Kesepakatan',
			decision: 'Keputusan',
			directive: 'Arahan',
			instruction: 'Instruksi',
			recommendation: 'Rekomendasi'
		},
		stances: {
			agrees: 'Setuju',
			agrees_with_note: 'Setuju dengan catatan',
			rejects: 'Menolak'
		},
		title: (number: number) => `Keputusan ${number}`,
		sheetTitle: (number: number) => `Keputusan ${number}: `,
		fields: {
			kind: 'Jenis',
			text: 'Bunyi keputusan',
			agendaItemId: 'Agenda',
			speaker: 'Yang menyampaikan',
			speakerWords: 'Sebutan penyampai',
			responsibleWords: 'Penanggung jawab menurut ucapan',
			dueWords: 'Tenggat menurut ucapan',
			confidentiality: 'Kerahasiaan',
			institutionId: 'Instansi',
			stance: 'Sikap',
			note: 'Catatan atau keberatan',
			reason: 'Alasan',
			addendum: 'Bunyi adendum'
		},
		hints: {
			speaker: 'Orang, jabatan, atau instansi. Wajib untuk arahan dan instruksi sebelum disahkan.',
			speakerWords: 'Bila tidak ada nama yang pasti, misalnya “perwakilan Forkopimda”.',
			text: 'Tulis apa yang disepakati, bukan jalannya pembicaraan.',
			confidentiality: 'Tidak dapat lebih terbuka daripada agenda dan rapatnya.',
			note: 'Kata demi kata. Wajib bila setuju dengan catatan.',
			reason: 'Alasan tersimpan dalam riwayat.'
		},
		noAgendaItem: 'Tanpa agenda',
		inherited: 'Seperti agenda dan rapatnya',
		withdrawn: (reason: string) => `Dicabut: ${reason}`,
		positions: 'Sikap instansi',
		takenOn: 'Dicatat',
		spokenAsSource: (words: string) => `Disebut: ${words}`,
		spokenResponsible: 'Penanggung jawab menurut ucapan',
		spokenDue: 'Tenggat menurut ucapan'
	},
	en: {
		kinds: {
			agreement: 'Agreement',
			decision: 'Decision',
			directive: 'Directive',
			instruction: 'Instruction',
			recommendation: 'Recommendation'
		},
		stances: {
			agrees: 'Agrees',
			agrees_with_note: 'Agrees with a note',
			rejects: 'Rejects'
		},
		title: (number) => `Resolution ${number}`,
		sheetTitle: (number) => `Resolution ${number}: `,
		fields: {
			kind: 'Kind',
			text: 'Wording of the resolution',
			agendaItemId: 'Agenda item',
			speaker: 'Spoken by',
			speakerWords: 'Speaker as described',
			responsibleWords: 'Responsible, as spoken',
			dueWords: 'Due, as spoken',
			confidentiality: 'Confidentiality',
			institutionId: 'Institution',
			stance: 'Position',
			note: 'Note or objection',
			reason: 'Reason',
			addendum: 'Wording of the addendum'
		},
		hints: {
			speaker:
				'A person, a post or an institution. Needed for directives and instructions before adoption.',
			speakerWords: 'Where nobody is named exactly, for example “representatives of Forkopimda”.',
			text: 'Write what was settled, not how the discussion went.',
			confidentiality: 'Never more open than its agenda item and meeting.',
			note: 'Word for word. Needed where it agrees with a note.',
			reason: 'The reason is kept in the history.'
		},
		noAgendaItem: 'No agenda item',
		inherited: 'As its agenda item and meeting',
		withdrawn: (reason) => `Withdrawn: ${reason}`,
		positions: 'Positions of institutions',
		takenOn: 'Recorded',
		spokenAsSource: (words) => `Described as: ${words}`,
		spokenResponsible: 'Responsible, as spoken',
		spokenDue: 'Due, as spoken'
	}
});
