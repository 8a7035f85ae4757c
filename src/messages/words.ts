/** The two languages of the screen. Indonesian is the source; English is complete, or it does not compile. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One catalogue in both languages, side by side in one file. */
export interface Bilingual<Words> {
	readonly id: Words;
	readonly en: Words;
}

/** Declares a catalogue: English must have exactly the keys and parameters of Indonesian. */
export function bilingual<Words>(words: { id: Words; en: NoInfer<Words> }): Bilingual<Words> {
	return words;
}
