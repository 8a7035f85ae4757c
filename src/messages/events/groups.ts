import type { FactsOf } from '#domain/audit/events.ts';
import type { groupEvents } from '#domain/groups/events.ts';
import { fullDate } from '#lib/format/dates.ts';
import { groupWords } from '../groups.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof groupEvents]: (facts: FactsOf<Name>) => string };

export const groupEventWords = bilingual<Words>({
	id: {
		'group.created': (f) => `membuat kelompok undangan ${f.name}`,
		'group.changed': (f) =>
			`mengubah kelompok undangan ${f.name} (${groupWords.id.memberCount(f.members)})`,
		'group.ended': (f) => `membubarkan kelompok undangan ${f.name} pada ${fullDate(f.on, 'id')}`
	},
	en: {
		'group.created': (f) => `created the invitation group ${f.name}`,
		'group.changed': (f) =>
			`changed the invitation group ${f.name} (${groupWords.en.memberCount(f.members)})`,
		'group.ended': (f) => `dissolved the invitation group ${f.name} on ${fullDate(f.on, 'en')}`
	}
});
