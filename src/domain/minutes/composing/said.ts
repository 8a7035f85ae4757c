import type { Choice, ChoiceIndex } from './choices.ts';
import { findMentions } from './mentions.ts';
import { named } from './promise.ts';
import type { Mark } from './promise.ts';

/** A note or resolution as one line says it. */
export interface ReadSaid {
	readonly text: string;
	readonly speaker: Choice | null;
	readonly marks: readonly Mark[];
}

/** Reads "@DPUPR: 6,4 km ruas rusak berat": who stands before a colon said it. */
export function readSaid(text: string, index: ChoiceIndex): ReadSaid {
	const mentions = findMentions(text, index);
	const first = mentions[0];
	const speaks = first !== undefined && text.slice(0, first.start).trim() === '';
	const colon = speaks ? /^\s*:\s*/.exec(text.slice(first.end)) : null;
	const from = first && colon ? first.end + colon[0].length : 0;
	return {
		text: named(text.slice(from), mentions).trim(),
		speaker: colon && first ? first.choice : null,
		marks: mentions.map(({ start, end }) => ({ of: 'mention', start, end }))
	};
}

/** Words of the office itself, as the reason of a withdrawal, of which nothing is read. */
export function plainSaid(text: string) {
	const said: ReadSaid = { text: text.trim(), speaker: null, marks: [] };
	return { line: 'note', kind: 'information', said } as const;
}
