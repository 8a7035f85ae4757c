import type { FactsOf } from '#domain/audit/events.ts';
import type { verificationEvents } from '#domain/verifications/events.ts';
import { percent } from '#lib/format/numbers.ts';
import { inSentence } from '../in-sentence.ts';
import { standingWords } from '../standings.ts';
import { verificationWords } from '../verifications.ts';
import { bilingual } from '../words.ts';

type Words = {
	readonly [Name in keyof typeof verificationEvents]: (facts: FactsOf<Name>) => string;
};

const verdicts = { id: standingWords.id.verdicts, en: standingWords.en.verdicts };
const categories = { id: verificationWords.id.categories, en: verificationWords.en.categories };

/** What verifiers decided about reports and about silence. */
export const verificationEventWords = bilingual<Words>({
	id: {
		'verification.given': (f) =>
			`memutuskan ${inSentence(verdicts.id[f.verdict])} untuk ${f.institution}${f.percent === null ? '' : `, diakui ${percent(f.percent, 'id')}`}${f.category === null ? '' : ` (${inSentence(categories.id[f.category])})`}${f.reason === null ? '' : `: ${f.reason}`}`,
		'verification.withdrawn': (f) =>
			f.verdict === null
				? `mengurungkan pengembalian laporan ${f.institution}`
				: `mengurungkan putusan ${inSentence(verdicts.id[f.verdict])} untuk ${f.institution}`,
		'verifier.assigned': (f) =>
			f.verifier === null
				? `melepas pemeriksa ${f.code}`
				: `menetapkan ${f.verifier} sebagai pemeriksa ${f.code}`,
		'phrase.kept': (f) => `menyimpan frasa “${f.text}”`,
		'phrase.dropped': (f) => `menghapus frasa “${f.text}”`,
		'report.returned': (f) => `mengembalikan laporan ${f.institution}: ${f.reason}`
	},
	en: {
		'verification.given': (f) =>
			`found ${inSentence(verdicts.en[f.verdict])} for ${f.institution}${f.percent === null ? '' : `, acknowledging ${percent(f.percent, 'en')}`}${f.category === null ? '' : ` (${inSentence(categories.en[f.category])})`}${f.reason === null ? '' : `: ${f.reason}`}`,
		'verification.withdrawn': (f) =>
			f.verdict === null
				? `undid the return of the report of ${f.institution}`
				: `undid the verdict ${inSentence(verdicts.en[f.verdict])} for ${f.institution}`,
		'verifier.assigned': (f) =>
			f.verifier === null
				? `named nobody in particular to verify ${f.code}`
				: `named ${f.verifier} to verify ${f.code}`,
		'phrase.kept': (f) => `kept the phrase “${f.text}”`,
		'phrase.dropped': (f) => `removed the phrase “${f.text}”`,
		'report.returned': (f) => `returned the report of ${f.institution}: ${f.reason}`
	}
});
