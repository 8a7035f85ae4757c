import type { Mark } from '#domain/minutes/composing/promise.ts';

export interface Piece {
	readonly text: string;
	/** What was understood here; nothing for plain text. */
	readonly of?: Mark['of'];
}

/** A text cut at its marks, for the layer behind the line; of overlapping marks the first one wins. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
	const cut: Piece[] = [];
	let at = 0;
	for (const { of, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
		if (start < at) continue;
		if (start > at) cut.push({ text: text.slice(at, start) });
		cut.push({ text: text.slice(start, end), of });
		at = end;
	}
	if (at < text.length) cut.push({ text: text.slice(at) });
	return cut;
}
