/** A stretch of a text, the end exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	/** What stays in the sentence where the stretch is in the midst of it. */
	readonly kept: string;
}

const BETWEEN = /^(?:[\s,;:.()–—-]|\b(?:dan|serta|and)\b)*$/iu;
const LEADING = /^(?:[\s,;:–—-]+|(?:agar|supaya|untuk|akan|to)\s+)+/iu;

/**
 * A sentence without the stretches that stand at its beginning or end, where they only say who and
 * when; one in the midst keeps its words, because the sentence needs them.
 */
export function withoutEdges(text: string, stretches: readonly Stretch[]): string {
	const sorted = [...stretches].sort((a, b) => a.start - b.start);
	let head = 0;
	let first = 0;
	for (; first < sorted.length; first++) {
		const stretch = sorted[first];
		if (!stretch || !BETWEEN.test(text.slice(head, stretch.start))) break;
		head = stretch.end;
	}
	let tail = text.length;
	let last = sorted.length - 1;
	for (; last >= first; last--) {
		const stretch = sorted[last];
		if (!stretch || !BETWEEN.test(text.slice(stretch.end, tail))) break;
		tail = stretch.start;
	}
	let sentence = '';
	let at = head;
	for (const stretch of sorted.slice(first, last + 1)) {
		sentence += text.slice(at, stretch.start) + stretch.kept;
		at = stretch.end;
	}
	return tidy(sentence + text.slice(at, tail), first > 0);
}

function tidy(sentence: string, beheaded: boolean): string {
	const plain = (beheaded ? sentence.replace(LEADING, '') : sentence)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ (?=[,.;:)])/g, '')
		.replace(/(?:[\s,;:–—-]|\s\b(?:dan|serta)\b)+$/iu, '')
		.trim();
	return beheaded ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
