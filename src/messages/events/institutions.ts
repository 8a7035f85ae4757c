import type { FactsOf } from '#domain/audit/events.ts';
import type { institutionEvents } from '#domain/institutions/events.ts';
import { fullDate } from '#lib/format/dates.ts';
import { institutionKindWords, institutionWords } from '../institutions.ts';
import { bilingual } from '../words.ts';
import { listed } from './listed.ts';

type Words = {
	readonly [Name in keyof typeof institutionEvents]: (facts: FactsOf<Name>) => string;
};

export const institutionEventWords = bilingual<Words>({
	id: {
		'institution.registered': (f) =>
			`mendaftarkan instansi ${f.name} (${institutionKindWords.id[f.kind]})`,
		'institution.renamed': (f) =>
			`mengganti nama ${f.before} menjadi ${f.after}${f.from ? ` sejak ${fullDate(f.from, 'id')}` : ''}${by('dasar', f.basis)}`,
		'institution.changed': (f) =>
			`mengubah ${listed('id', f.changed, institutionWords.id.fields) || 'data'} ${f.name}`,
		'institution.ended': (f) =>
			`mengakhiri instansi ${f.name} pada ${fullDate(f.on, 'id')}${f.into ? `; tugasnya beralih ke ${f.into}` : ''}${by('dasar', f.basis)}`,
		'institution.succeeded': (f) =>
			f.after
				? `menetapkan ${f.after} sebagai penerus ${f.name}${f.before ? `, menggantikan ${f.before}` : ''}${by('dasar', f.basis)}`
				: `menghapus ${f.before ?? ''} sebagai penerus ${f.name}${by('dasar', f.basis)}`
	},
	en: {
		'institution.registered': (f) =>
			`registered the institution ${f.name} (${institutionKindWords.en[f.kind]})`,
		'institution.renamed': (f) =>
			`renamed ${f.before} to ${f.after}${f.from ? ` from ${fullDate(f.from, 'en')}` : ''}${by('basis', f.basis)}`,
		'institution.changed': (f) =>
			`changed ${listed('en', f.changed, institutionWords.en.fields) || 'details'} of ${f.name}`,
		'institution.ended': (f) =>
			`ended the institution ${f.name} on ${fullDate(f.on, 'en')}${f.into ? `; its tasks passed to ${f.into}` : ''}${by('basis', f.basis)}`,
		'institution.succeeded': (f) =>
			f.after
				? `named ${f.after} as the successor of ${f.name}${f.before ? `, instead of ${f.before}` : ''}${by('basis', f.basis)}`
				: `removed ${f.before ?? ''} as the successor of ${f.name}${by('basis', f.basis)}`
	}
});

/** The regulation that was named; events of before it was asked for have none. */
function by(word: string, basis: string | null | undefined): string {
	return basis ? ` (${word}: ${basis})` : '';
}
