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
			`mengganti nama ${f.before} menjadi ${f.after}${f.from ? ` sejak ${fullDate(f.from, 'id')}` : ''}`,
		'institution.changed': (f) =>
			`mengubah ${listed('id', f.changed, institutionWords.id.fields) || 'data'} ${f.name}`,
		'institution.ended': (f) =>
			`mengakhiri instansi ${f.name} pada ${fullDate(f.on, 'id')}${f.into ? `; tugasnya beralih ke ${f.into}` : ''}`,
		'institution.succeeded': (f) =>
			f.after
				? `menetapkan ${f.after} sebagai penerus ${f.name}${f.before ? `, menggantikan ${f.before}` : ''}`
				: `menghapus ${f.before ?? ''} sebagai penerus ${f.name}`
	},
	en: {
		'institution.registered': (f) =>
			`registered the institution ${f.name} (${institutionKindWords.en[f.kind]})`,
		'institution.renamed': (f) =>
			`renamed ${f.before} to ${f.after}${f.from ? ` from ${fullDate(f.from, 'en')}` : ''}`,
		'institution.changed': (f) =>
			`changed ${listed('en', f.changed, institutionWords.en.fields) || 'details'} of ${f.name}`,
		'institution.ended': (f) =>
			`ended the institution ${f.name} on ${fullDate(f.on, 'en')}${f.into ? `; its tasks passed to ${f.into}` : ''}`,
		'institution.succeeded': (f) =>
			f.after
				? `named ${f.after} as the successor of ${f.name}${f.before ? `, instead of ${f.before}` : ''}`
				: `removed ${f.before ?? ''} as the successor of ${f.name}`
	}
});
