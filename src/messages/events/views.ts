import type { FactsOf } from '#domain/audit/events.ts';
import type { viewEvents } from '#domain/views/events.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof viewEvents]: (facts: FactsOf<Name>) => string };

/** What happened to views of the register. */
export const viewEventWords = bilingual<Words>({
	id: {
		'view.saved': (f) =>
			f.role === null
				? `menyimpan tampilan “${f.name}”`
				: `menyimpan tampilan “${f.name}” dan membagikannya kepada satu peran`,
		'view.renamed': (f) => `mengganti nama tampilan “${f.before}” menjadi “${f.name}”`,
		'view.removed': (f) => `menghapus tampilan “${f.name}”`
	},
	en: {
		'view.saved': (f) =>
			f.role === null
				? `saved the view “${f.name}”`
				: `saved the view “${f.name}” and shared it with a role`,
		'view.renamed': (f) => `renamed the view “${f.before}” to “${f.name}”`,
		'view.removed': (f) => `removed the view “${f.name}”`
	}
});
