import type { Refusal } from '#lib/browser/entry.ts';
import { onDeviceWords } from '#messages/on-device.ts';
import type { Language } from '#messages/words.ts';

/** Why the server did not take an entry: its own sentence, where it gave one. */
export function wordRefusal({ code, text }: Refusal, language: Language): string {
	const t = onDeviceWords[language];
	if (code === 'form.too_old') return t.tooOld;
	if (code === 'form.earlier_discarded') return t.earlierDiscarded;
	return text || t.notTaken;
}
