/**
 * Reads what people type into a search box. Everything that is not a letter or a digit separates, as in
 * the index (`unicode61`), so that no input can be an error of its query language. Browser-safe.
 */
export interface Term {
	/** Words that follow one another: one, or several of a phrase, a code or a hyphened word. */
	readonly words: readonly string[];
	/** The last word may go on: typed "irig" finds "irigasi". Not within quotation marks. */
	readonly begins: boolean;
}

export const LONGEST_QUESTION = 200;
const MOST_TERMS = 8;
const MOST_WORDS = 12;
const LONGEST_WORD = 64;

/** A run of letters and digits, with the marks that belong to them. */
export const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const CHUNK = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu;

/** The terms of a question, all of which must be found; none where it holds no word at all. */
export function readQuestion(question: string): Term[] {
	const terms: Term[] = [];
	for (const [chunk, quoted] of question.slice(0, LONGEST_QUESTION).matchAll(CHUNK)) {
		const words = (chunk.match(WORD) ?? [])
			.slice(0, MOST_WORDS)
			.map((word) => fold(word).slice(0, LONGEST_WORD))
			.filter((word) => word !== '');
		// One letter alone would begin nearly every word.
		const begins = quoted === undefined && (words.at(-1)?.length ?? 0) > 1;
		if (words.length > 0) terms.push({ words, begins });
		if (terms.length === MOST_TERMS) break;
	}
	return terms;
}

/** A word as the index keeps it: lower case, without accents. */
export function fold(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase();
}
