import { bilingual } from './words.ts';

/** The fields of what minutes hold: a note, a resolution, a commitment. */
export const makingWords = bilingual({
	id: {
		fields: {
			resolutionId: 'Keputusan',
			description: 'Uraian tindak lanjut',
			kind: 'Jenis',
			leadId: 'Penanggung jawab',
			supporting: 'Instansi pendukung',
			'supporting.institutionId': 'Instansi pendukung',
			'supporting.task': 'Bagiannya',
			dueWords: 'Tenggat',
			dueOn: 'Tanggal pasti',
			proof: 'Bukti selesai',
			confidentiality: 'Kerahasiaan',
			reason: 'Alasan',
			addendum: 'Bunyi adendum'
		},
		noteFields: {
			kind: 'Jenis catatan',
			text: 'Isi catatan',
			agendaItemId: 'Agenda',
			speaker: 'Yang menyampaikan',
			speakerWords: 'Sebutan penyampai',
			responsibleWords: 'Penanggung jawab menurut ucapan',
			dueWords: 'Tenggat menurut ucapan',
			confidentiality: 'Kerahasiaan',
			reason: 'Alasan',
			addendum: 'Bunyi adendum'
		},
		hints: {
			description: 'Satu hasil yang dapat dilihat, bukan “mengupayakan” atau “mengoptimalkan”.',
			leadId: 'Satu instansi; boleh menyusul sebelum disahkan.',
			dueWords: 'Misalnya 2 minggu, 10 hari kerja, akhir bulan.',
			dueOn: 'Hanya bila berbeda dari yang terbaca.',
			dueOnSpoken: (words: string) => `Menurut ucapan: “${words}”. Kata-katanya tetap tersimpan.`,
			proof: 'Tanda selesai yang disepakati: SK, foto, data.',
			supportingTask: 'Misalnya pengamanan jalur.',
			moreSupporting: 'Simpan untuk menambah instansi pendukung lagi.',
			addendum:
				'Notula sudah disahkan. Adendum ini terbaca oleh semua yang dapat membaca notulanya.'
		},
		dueUnread: 'Belum terbaca sebagai tanggal; kata-katanya tetap tersimpan.',
		kinds: { instruction: 'Instruksi', coordination: 'Koordinasi', support: 'Dukungan' },
		noKind: 'Belum ditentukan',
		noLead: 'Belum ada',
		inherited: 'Seperti keputusannya',
		more: 'Rincian lain',
		speakers: { person: 'Orang', post: 'Jabatan', institution: 'Instansi' },
		nobody: 'Tidak disebutkan'
	},
	en: {
		fields: {
			resolutionId: 'Resolution',
			description: 'Description of the action item',
			kind: 'Kind',
			leadId: 'Responsible institution',
			supporting: 'Supporting institutions',
			'supporting.institutionId': 'Supporting institution',
			'supporting.task': 'Its part',
			dueWords: 'Due',
			dueOn: 'Exact date',
			proof: 'Proof of completion',
			confidentiality: 'Confidentiality',
			reason: 'Reason',
			addendum: 'Wording of the addendum'
		},
		noteFields: {
			kind: 'Kind of note',
			text: 'Text of the note',
			agendaItemId: 'Agenda item',
			speaker: 'Spoken by',
			speakerWords: 'Speaker as described',
			responsibleWords: 'Responsible, as spoken',
			dueWords: 'Due, as spoken',
			confidentiality: 'Confidentiality',
			reason: 'Reason',
			addendum: 'Wording of the addendum'
		},
		hints: {
			description: 'One result that can be seen, not “making efforts” or “optimising”.',
			leadId: 'One institution; it may follow before adoption.',
			dueWords: 'In Indonesian: 2 minggu, 10 hari kerja, akhir bulan.',
			dueOn: 'Only where it differs from what was read.',
			dueOnSpoken: (words) => `As spoken: “${words}”. The words are kept.`,
			proof: 'The agreed sign of completion: a decree, a photo.',
			supportingTask: 'For example securing the route.',
			moreSupporting: 'Save to add more supporting institutions.',
			addendum: 'The minutes were adopted. Everybody who may read them reads this addendum.'
		},
		dueUnread: 'Not read as a date yet; the words are kept as they are.',
		kinds: { instruction: 'Instruction', coordination: 'Coordination', support: 'Support' },
		noKind: 'Not decided yet',
		noLead: 'Nobody yet',
		inherited: 'As its resolution',
		more: 'More details',
		speakers: { person: 'People', post: 'Posts', institution: 'Institutions' },
		nobody: 'Not stated'
	}
});
