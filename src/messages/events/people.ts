import type { FactsOf } from '#domain/audit/events.ts';
import type { peopleEvents } from '#domain/people/events.ts';
import { fullDate } from '#lib/format/dates.ts';
import { institutionWords } from '../institutions.ts';
import { capacityNames, peopleWords } from '../people.ts';
import { bilingual } from '../words.ts';
import { listed } from './listed.ts';

type Words = { readonly [Name in keyof typeof peopleEvents]: (facts: FactsOf<Name>) => string };

export const peopleEventWords = bilingual<Words>({
	id: {
		'person.registered': (f) => `menambahkan ${f.name} ke direktori`,
		'person.changed': (f) =>
			`mengubah ${listed('id', f.changed, peopleWords.id.fields) || 'data'} ${f.name}`,
		'post.created': (f) => `menambahkan jabatan ${f.title}, ${f.institution}`,
		'post.changed': (f) =>
			`mengubah ${listed('id', f.changed, institutionWords.id.postFields) || 'data'} jabatan ${f.title}`,
		'post.ended': (f) => `mengakhiri jabatan ${f.title} pada ${fullDate(f.on, 'id')}`,
		'tenure.began': (f) =>
			`mencatat ${f.person} sebagai ${f.post} (${capacityNames.id[f.capacity]})${f.on ? ` sejak ${fullDate(f.on, 'id')}` : ''}`,
		'tenure.changed': (f) =>
			`mengubah ${listed('id', f.changed, peopleWords.id.tenureFields) || 'data'} masa jabatan ${f.person} sebagai ${f.post}`,
		'tenure.ended': (f) =>
			`mengakhiri masa jabatan ${f.person} sebagai ${f.post} pada ${fullDate(f.on, 'id')}`
	},
	en: {
		'person.registered': (f) => `added ${f.name} to the directory`,
		'person.changed': (f) =>
			`changed ${listed('en', f.changed, peopleWords.en.fields) || 'details'} of ${f.name}`,
		'post.created': (f) => `added the post ${f.title}, ${f.institution}`,
		'post.changed': (f) =>
			`changed ${listed('en', f.changed, institutionWords.en.postFields) || 'details'} of the post ${f.title}`,
		'post.ended': (f) => `ended the post ${f.title} on ${fullDate(f.on, 'en')}`,
		'tenure.began': (f) =>
			`recorded ${f.person} as ${f.post} (${capacityNames.en[f.capacity]})${f.on ? ` since ${fullDate(f.on, 'en')}` : ''}`,
		'tenure.changed': (f) =>
			`changed ${listed('en', f.changed, peopleWords.en.tenureFields) || 'details'} of the tenure of ${f.person} as ${f.post}`,
		'tenure.ended': (f) => `ended the tenure of ${f.person} as ${f.post} on ${fullDate(f.on, 'en')}`
	}
});
