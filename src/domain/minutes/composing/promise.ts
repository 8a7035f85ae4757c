import { findDue } from '../../calendar/due.ts';
import type { FoundDue } from '../../calendar/due.ts';
import type { DueContext, DueReading } from '../../calendar/due-reading.ts';
import type { Choice, ChoiceIndex } from './choices.ts';
import { withoutEdges } from './edges.ts';
import type { Stretch } from './edges.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';

/** A commitment as one line says it; what the line does not say is null. */
export interface ReadPromise {
	readonly description: string;
	readonly lead: Choice | null;
	readonly supporting: readonly Choice[];
	/** The words as spoken and what they mean. */
	readonly due: DueReading | null;
	readonly proof: string | null;
	readonly marks: readonly Mark[];
}

/** A stretch of the line that was understood, for drawing it; the end exclusive. */
export interface Mark {
	readonly of: 'mention' | 'due' | 'proof';
	readonly start: number;
	readonly end: number;
}

const PROOF = /(?:^|[\s;,.(])((?:bukti(?:\s+selesai)?|indikator|proof)\s*:\s*)/iu;

/** Reads "Menyiagakan 2 ambulans @Dinkes akhir bulan bersama @Dishub bukti: jadwal siaga". */
export function readPromise(text: string, index: ChoiceIndex, due: DueContext): ReadPromise {
	const mentions = findMentions(text, index);
	const proof = proofIn(text, mentions);
	const owing = mentions.filter((one) => !(proof && isWithin(one, proof)));
	const masked = mask(text, [
		...owing.map(({ from, end }) => ({ start: from, end })),
		...only(proof)
	]);
	const found = findDue(masked, due) ?? dueBehind(masked, owing, due);
	const lead = owing.find((one) => one.role === 'lead')?.choice ?? null;
	const removable: Stretch[] = [
		...owing
			.filter((one) => one.role !== 'named')
			.map((one) => ({ start: one.from, end: one.end, kept: spokenBefore(text, one) })),
		...(found ? stretchesOf(found, owing, text) : []),
		...only(proof && { ...proof, kept: '' })
	];
	const rest = mentions.filter((one) => one.role === 'named' && !(proof && isWithin(one, proof)));
	return {
		description: named(withoutEdges(text, removable), rest),
		lead,
		supporting: supportingOf(owing, lead),
		due: found && { ...found.reading, words: found.reading.words.replace(/\s+/g, ' ') },
		proof: proof && (named(text.slice(proof.words, proof.end).trim(), mentions) || null),
		marks: [
			...owing.map(({ start, end }) => ({ of: 'mention', start, end }) as const),
			...(found ? [{ of: 'due', start: found.start, end: found.end } as const] : []),
			...only(proof && ({ of: 'proof', start: proof.start, end: proof.words } as const))
		]
	};
}

/** A wording as it stands, of which nothing is read. */
export function plainPromise(text: string): ReadPromise {
	const nothing = { lead: null, supporting: [], due: null, proof: null, marks: [] };
	return { description: text.trim(), ...nothing };
}

/** Mentions as plain names: what is stored has no `@`. */
export function named(text: string, mentions: readonly Mention[]): string {
	let plain = text;
	for (const { choice } of mentions)
		for (const name of [choice.acronym, choice.name])
			if (name !== null) plain = plain.replaceAll(`@${name}`, name);
	return plain;
}

interface Proof {
	readonly start: number;
	/** Where its words begin. */
	readonly words: number;
	readonly end: number;
}

/** From "bukti:" to the end, or to the first name behind it: who and when may follow. */
function proofIn(text: string, mentions: readonly Mention[]): Proof | null {
	const match = PROOF.exec(text);
	if (!match?.[1]) return null;
	const start = match.index + match[0].length - match[1].length;
	const words = start + match[1].length;
	const next = mentions.find((one) => one.from >= words && one.role !== 'named');
	return { start, words, end: next?.from ?? text.length };
}

// "Memaparkan data di rapat evaluasi @Dinkes Jumat": without the name it would be the day of that meeting.
function dueBehind(masked: string, mentions: readonly Mention[], due: DueContext): FoundDue | null {
	const lead = mentions.find((one) => one.role === 'lead');
	return lead ? findDue(mask(masked, [{ start: 0, end: lead.end }]), due) : null;
}

// A phrase that was read across a name, "paling lambat @Dinkes 30 November", comes in two stretches.
function stretchesOf(
	{ start, end }: { start: number; end: number },
	mentions: readonly Mention[],
	text: string
): Stretch[] {
	const parts: Stretch[] = [];
	let at = start;
	const put = (until: number) => {
		if (text.slice(at, until).trim() !== '')
			parts.push({ start: at, end: until, kept: text.slice(at, until) });
	};
	for (const mention of mentions.filter((one) => one.from >= start && one.end <= end)) {
		put(mention.from);
		at = mention.end;
	}
	put(end);
	return parts;
}

function supportingOf(owing: readonly Mention[], lead: Choice | null): Choice[] {
	const choices = owing.filter((one) => one.role === 'supporting').map((one) => one.choice);
	return [...new Set(choices)].filter((one) => one !== lead);
}

function spokenBefore(text: string, { from, start, choice }: Mention): string {
	return text.slice(from, start) + (choice.acronym ?? choice.name);
}

function isWithin({ start, end }: Mention, proof: Proof): boolean {
	return start >= proof.start && end <= proof.end;
}

function mask(text: string, hidden: readonly { start: number; end: number }[]): string {
	let masked = text;
	for (const { start, end } of hidden)
		masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
	return masked;
}

function only<Value>(value: Value | null): Value[] {
	return value === null ? [] : [value];
}
