import { historyWords } from '#messages/history.ts';
import type { Language } from '#messages/words.ts';

/** Who did it, in words: events keep the names of persons, and two that are none. */
export function authorOf(name: string, language: Language): string {
	const t = historyWords[language];
	return name === 'system' ? t.system : name === 'visitor' ? t.visitor : name;
}
