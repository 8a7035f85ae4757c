import { WORD, fold } from './question.ts';
import type { Term } from './question.ts';

/** A stretch of text, and whether it is what was looked for; pages draw the marks, no HTML is stored. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

const LONGEST = 220;
/** How much stands before the first hit of a text that is too long to be shown whole. */
const LEAD = 60;

interface Span {
	readonly from: number;
	readonly to: number;
}

/** The text around the first hit, at most about 220 characters, with every hit in it set apart. */
export function snippetOf(text: string, terms: readonly Term[]): Piece[] {
	const spans = hitsIn(text, terms);
	const window = windowOf(text, spans[0]);
	const pieces: Piece[] = [];
	const add = (piece: string, hit: boolean) => {
		if (piece !== '') pieces.push({ text: piece, hit });
	};
	let at = window.from;
	for (const { from, to } of spans) {
		if (from < at || to > window.to) continue;
		add(text.slice(at, from), false);
		add(text.slice(from, to), true);
		at = to;
	}
	add(text.slice(at, window.to), false);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (window.from > 0 && first) pieces[0] = { ...first, text: `… ${first.text}` };
	if (window.to < text.length && last)
		pieces[pieces.length - 1] = { ...(pieces.at(-1) ?? last), text: `${pieces.at(-1)?.text} …` };
	return pieces;
}

/** Whether any term stands in the text. */
export function isHit(text: string, terms: readonly Term[]): boolean {
	return hitsIn(text, terms).length > 0;
}

function hitsIn(text: string, terms: readonly Term[]): Span[] {
	const words = [...text.matchAll(WORD)].map((match) => ({
		word: fold(match[0]),
		from: match.index,
		to: match.index + match[0].length
	}));
	const spans: Span[] = [];
	for (let index = 0; index < words.length; index++) {
		const length = longestAt(words, index, terms);
		const [first, last] = [words[index], words[index + length - 1]];
		if (length === 0 || !first || !last) continue;
		spans.push({ from: first.from, to: last.to });
		index += length - 1;
	}
	return spans;
}

function longestAt(
	words: readonly { readonly word: string }[],
	index: number,
	terms: readonly Term[]
): number {
	const stands = (term: Term) =>
		term.words.every((word, offset) => {
			const found = words[index + offset]?.word;
			const last = offset === term.words.length - 1;
			return (
				found !== undefined && (found === word || (last && term.begins && found.startsWith(word)))
			);
		});
	return Math.max(0, ...terms.filter(stands).map((term) => term.words.length));
}

function windowOf(text: string, first: Span | undefined): Span {
	if (text.length <= LONGEST) return { from: 0, to: text.length };
	const wanted = Math.min((first?.from ?? 0) - LEAD, text.length - LONGEST);
	const from = wanted <= 0 ? 0 : Math.min(text.indexOf(' ', wanted) + 1, first?.from ?? 0);
	if (from + LONGEST >= text.length) return { from, to: text.length };
	const space = text.lastIndexOf(' ', from + LONGEST);
	return { from, to: space > (first?.to ?? from) ? space : from + LONGEST };
}
