import type { WordParams } from '#messages/fields.ts';
import type { Language } from '#messages/words.ts';

/** The words of errors: on the server at hand, in the browser fetched with the first refusal. */
let words = import.meta.env.SSR ? await import('#messages/fields.ts') : null;

/** Before a refused form is shown. Without network its fields are marked, and the summary says the rest. */
export async function fetchFieldWords(): Promise<void> {
	words ??= await import('#messages/fields.ts').catch(() => null);
}

/** What is wrong with a field, in words. */
export function wordField(language: Language, code: string, params?: WordParams): string {
	return words?.wordField(language, code, params) ?? '';
}
