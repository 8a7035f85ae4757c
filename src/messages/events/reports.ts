import type { FactsOf } from '#domain/audit/events.ts';
import type { reportEvents } from '#domain/reports/events.ts';
import { percent } from '#lib/format/numbers.ts';
import { inSentence } from '../in-sentence.ts';
import { standingWords } from '../standings.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof reportEvents]: (facts: FactsOf<Name>) => string };

const { id, en } = standingWords;

/** What the owners of commitments reported. */
export const reportEventWords = bilingual<Words>({
	id: {
		'report.submitted': (f) =>
			`melaporkan perkembangan ${f.institution}: ${inSentence(id.reported[f.status])}${f.percent === null ? '' : `, ${percent(f.percent, 'id')}`}${f.evidence > 0 ? `, ${f.evidence} bukti` : ', tanpa bukti'}`
	},
	en: {
		'report.submitted': (f) =>
			`reported the progress of ${f.institution}: ${inSentence(en.reported[f.status])}${f.percent === null ? '' : `, ${percent(f.percent, 'en')}`}${f.evidence > 0 ? `, ${f.evidence} ${f.evidence === 1 ? 'piece' : 'pieces'} of evidence` : ', without evidence'}`
	}
});
