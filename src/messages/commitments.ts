import type { CommitmentField } from '#domain/commitments/given-fields.ts';
import type { CommitmentKind } from '#domain/commitments/kinds.ts';
import type { OUTSIDE_STANDINGS } from '#domain/commitments/standings.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	readonly kinds: Readonly<Record<CommitmentKind, string>>;
	/** What people name when they say what was completed or added. */
	readonly parts: Readonly<Record<CommitmentField, string>>;
	readonly outside: Readonly<Record<(typeof OUTSIDE_STANDINGS)[number], string>>;
	readonly noDue: string;
	readonly noLead: string;
}

/** The words about commitments that several pages share; the register's own are in `register.ts`. */
export const commitmentWords = bilingual<Words>({
	id: {
		title: 'Komitmen',
		kinds: { instruction: 'Instruksi', coordination: 'Koordinasi', support: 'Dukungan' },
		parts: {
			description: 'Uraian',
			kind: 'Jenis',
			lead: 'Penanggung jawab',
			supporting: 'Instansi pendukung',
			due: 'Tenggat',
			proof: 'Bukti selesai',
			confidentiality: 'Kerahasiaan'
		},
		outside: { drafted: 'Draf', cancelled: 'Dibatalkan', replaced: 'Diganti' },
		noDue: 'tanpa tenggat',
		noLead: 'belum ada'
	},
	en: {
		title: 'Commitments',
		kinds: { instruction: 'Instruction', coordination: 'Coordination', support: 'Support' },
		parts: {
			description: 'Description',
			kind: 'Kind',
			lead: 'Responsible institution',
			supporting: 'Supporting institutions',
			due: 'Due date',
			proof: 'Proof of completion',
			confidentiality: 'Confidentiality'
		},
		outside: { drafted: 'Draft', cancelled: 'Cancelled', replaced: 'Replaced' },
		noDue: 'no due date',
		noLead: 'none yet'
	}
});
