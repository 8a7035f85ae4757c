import { SHORT_FORMS } from './short-forms.ts';

/** A word, a number or a sign of a text, with its place in it. */
export interface Token {
	/** In lower case, apostrophes taken out and written out: `Jum'at` is `jumat`, `bln` is `bulan`. */
	readonly word: string;
	/** Of a whole number of at most four digits; null for everything else, `1,5` and `15.00` included. */
	readonly value: number | null;
	readonly start: number;
	readonly end: number;
}

// No alternative can match what another one matches, so that hostile text costs linear time.
const TOKEN = /[\p{L}\p{M}]+(?:['’‘`ʼ][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;

/** A text cut into tokens, with a few questions that readers of phrases ask at a place in it. */
export class Line {
	readonly text: string;
	readonly tokens: readonly Token[];

	constructor(text: string) {
		this.text = text;
		this.tokens = Array.from(text.matchAll(TOKEN), (match) => {
			const typed = match[0].toLowerCase().replace(/['’‘`ʼ](?=.)/g, '');
			const word = SHORT_FORMS.get(typed) ?? typed;
			const value = /^\d{1,4}$/.test(word) ? Number(word) : null;
			return { word, value, start: match.index, end: match.index + match[0].length };
		});
	}

	get length(): number {
		return this.tokens.length;
	}

	/** The word at a place, empty after the end. */
	word(at: number): string {
		return this.tokens[at]?.word ?? '';
	}

	value(at: number): number | null {
		return this.tokens[at]?.value ?? null;
	}

	/** True for a bracket, comma or dash: no phrase in a sentence begins with one. */
	isSign(at: number): boolean {
		return /^[^\p{L}\d]$/u.test(this.word(at));
	}

	/** True where nothing, not even a space, stands between this token and the one before. */
	joined(at: number): boolean {
		const [before, token] = [this.tokens[at - 1], this.tokens[at]];
		return before !== undefined && token !== undefined && before.end === token.start;
	}

	/** True where a new line begins before this token. */
	breaks(at: number): boolean {
		const [before, token] = [this.tokens[at - 1], this.tokens[at]];
		if (!before || !token) return false;
		return this.text.slice(before.end, token.start).includes('\n');
	}

	/** The text as written from one token up to, not including, another. */
	cut(from: number, to: number): string {
		const [first, last] = [this.tokens[from], this.tokens[to - 1]];
		return first && last && to > from ? this.text.slice(first.start, last.end) : '';
	}

	/** The place after the longest of some phrases that stands here, or `at` where none does. */
	skip(at: number, phrases: Phrases): number {
		const candidates = phrases.get(this.word(at));
		if (!candidates) return at;
		for (const phrase of candidates)
			if (phrase.every((word, index) => this.word(at + index) === word)) return at + phrase.length;
		return at;
	}

	has(at: number, phrases: Phrases): boolean {
		return this.skip(at, phrases) > at;
	}
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases from a list separated by `|`; signs within them stand alone: `selambat - lambatnya`. */
export function phrases(list: string): Phrases {
	const found = new Map<string, string[][]>();
	for (const phrase of list.split('|').map((one) => one.trim().split(' '))) {
		const first = phrase[0] ?? '';
		found.set(
			first,
			[...(found.get(first) ?? []), phrase].sort((a, b) => b.length - a.length)
		);
	}
	return found;
}
