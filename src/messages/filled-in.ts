import { bilingual } from './words.ts';

/** What an addendum says was added to a commitment after adoption. */
export const filledInWords = bilingual({
	id: {
		fields: {
			description: 'uraian',
			kind: 'jenis',
			lead: 'penanggung jawab',
			supporting: 'instansi pendukung',
			due: 'tenggat',
			proof: 'bukti selesai',
			confidentiality: 'kerahasiaan',
			text: 'bunyi'
		}
	},
	en: {
		fields: {
			description: 'description',
			kind: 'kind',
			lead: 'responsible institution',
			supporting: 'supporting institutions',
			due: 'due date',
			proof: 'proof of completion',
			confidentiality: 'confidentiality',
			text: 'wording'
		}
	}
});
