import type { PlacedFault } from '#domain/dossiers/faults.ts';
import type { Finding } from '#domain/dossiers/findings.ts';
import { contentFindingWords } from './dossier-content-findings.ts';
import { dossierFaultWords, dossierPlaceWords } from './dossier-faults.ts';
import { meetingFindingWords } from './dossier-findings.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

export const dossierWords = bilingual({
	id: {
		levels: { missing: 'Belum lengkap', odd: 'Perlu diperiksa' },
		notStated: 'Sumber tidak menyebutnya.'
	},
	en: {
		levels: { missing: 'Missing', odd: 'To be looked at' },
		notStated: 'The source does not say.'
	}
});

/** Line, field and reason of a fault in one sentence. */
export function wordFault(language: Language, fault: PlacedFault): string {
	const { line, column, path } = fault;
	const place = dossierPlaceWords[language]({ line, column, path });
	return `${place}: ${dossierFaultWords[language][fault.code](fault.params)}.`;
}

/** What was found, and that the source was searched for it in vain where somebody wrote that down. */
export function wordFinding(
	language: Language,
	{ code, params, notStated }: Pick<Finding, 'code' | 'params' | 'notStated'>
): string {
	const words = { ...meetingFindingWords[language], ...contentFindingWords[language] };
	const sentence = words[code](params);
	return notStated ? `${sentence} ${dossierWords[language].notStated}` : sentence;
}
