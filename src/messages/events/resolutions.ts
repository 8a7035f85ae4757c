import type { FactsOf } from '#domain/audit/events.ts';
import type { resolutionEvents } from '#domain/resolutions/events.ts';
import { inSentence } from '../in-sentence.ts';
import { resolutionWords } from '../resolutions.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof resolutionEvents]: (facts: FactsOf<Name>) => string };

const { id, en } = resolutionWords;

/** What happened to resolutions and positions; what was said stands word for word. */
export const resolutionEventWords = bilingual<Words>({
	id: {
		'resolution.recorded': (f) =>
			`mencatat keputusan ${f.number} (${inSentence(id.kinds[f.kind])})`,
		'resolution.changed': (f) =>
			f.before === f.after
				? `mengubah rincian keputusan ${f.number}`
				: `mengubah bunyi keputusan ${f.number} dari “${f.before}” menjadi “${f.after}”`,
		'resolution.withdrawn': (f) => `mencabut keputusan ${f.number}: ${f.reason}`,
		'resolution.read': (f) => `membaca keputusan ${f.number}, yang rahasia`,
		'position.recorded': (f) =>
			`mencatat sikap ${f.institution} atas keputusan ${f.number}: ${inSentence(id.stances[f.stance])}${f.note ? `, “${f.note}”` : ''}`
	},
	en: {
		'resolution.recorded': (f) =>
			`recorded resolution ${f.number} (${inSentence(en.kinds[f.kind])})`,
		'resolution.changed': (f) =>
			f.before === f.after
				? `changed details of resolution ${f.number}`
				: `changed the wording of resolution ${f.number} from “${f.before}” to “${f.after}”`,
		'resolution.withdrawn': (f) => `withdrew resolution ${f.number}: ${f.reason}`,
		'resolution.read': (f) => `read resolution ${f.number}, which is secret`,
		'position.recorded': (f) =>
			`recorded the position of ${f.institution} on resolution ${f.number}: ${inSentence(en.stances[f.stance])}${f.note ? `, “${f.note}”` : ''}`
	}
});
