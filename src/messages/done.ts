import { bilingual } from './words.ts';
import type { Language } from './words.ts';

/** What was just done, said once on top of the next page; the codes that routes hand to `submit()`. */
export const doneWords = bilingual<Record<string, string>>({
	id: {
		saved: 'Perubahan disimpan.',
		'meeting.drafted': 'Rapat disimpan sebagai draf.'
	},
	en: {
		saved: 'Changes saved.',
		'meeting.drafted': 'The meeting was saved as a draft.'
	}
});

/** The sentence for a code; one without words of its own is true of every success. */
export function wordDone(language: Language, code: string): string {
	return doneWords[language][code] ?? doneWords[language]['saved'] ?? '';
}
