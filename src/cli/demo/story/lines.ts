import type { Confidentiality } from '#domain/access/confidentiality.ts';
import type { CommitmentKind } from '#domain/commitments/kinds.ts';
import type { NoteKind } from '#domain/minutes/kinds.ts';
import type { ResolutionKind, Stance } from '#domain/resolutions/kinds.ts';
import type { InstitutionKey, PostKey } from '../directory/keys.ts';
import type { Step } from './steps.ts';

/** What is written in minutes under an agenda item: something said, or something settled. */
export type Line = NoteLine | ResolutionLine;

export interface NoteLine {
	readonly of: 'note';
	readonly kind: NoteKind;
	readonly speaker: PostKey;
	readonly text: string;
}

export interface ResolutionLine {
	readonly of: 'resolution';
	readonly kind: ResolutionKind;
	readonly speaker: PostKey;
	readonly text: string;
	readonly promises: readonly PromiseStory[];
	readonly positions: readonly PositionRow[];
	/** Why it was taken back before the minutes were handed in. */
	readonly withdrawn?: string;
}

export type PositionRow = readonly [InstitutionKey, Stance, note?: string];

/** A commitment with all that became of it. */
export interface PromiseStory {
	/** By what name another step speaks of it. */
	readonly key?: string;
	readonly text: string;
	readonly kind?: CommitmentKind;
	readonly lead?: InstitutionKey;
	readonly with?: readonly (readonly [InstitutionKey, task: string])[];
	/** A day, counted from the story's, or the words that were spoken, with such days as `{-30}`. */
	readonly due?: number | string;
	readonly proof?: string;
	readonly confidentiality?: Confidentiality;
	/** Made after adoption, with an addendum that says why. */
	readonly addendum?: readonly [on: number, text: string];
	readonly then?: readonly Step[];
}

/** An instruction: what, whose, by when, what counts as done, and what became of it. */
export const instruction = promiseOf('instruction');

/** The same where several institutions must agree. */
export const coordination = promiseOf('coordination');

/** The same where help is promised that nobody can order. */
export const support = promiseOf('support');

/** A commitment in which others have parts of their own. */
export function alongside(
	promise: PromiseStory,
	...others: readonly (readonly [InstitutionKey, task: string])[]
): PromiseStory {
	return { ...promise, with: others };
}

/** Something that was said, in the words of the minutes. */
export function said(kind: NoteKind, speaker: PostKey, text: string): NoteLine {
	return { of: 'note', kind, speaker, text };
}

/** Something that was settled, with the commitments that came out of it. */
export function settled(
	kind: ResolutionKind,
	speaker: PostKey,
	text: string,
	promises: readonly PromiseStory[] = [],
	more: { positions?: readonly PositionRow[]; withdrawn?: string } = {}
): ResolutionLine {
	const { positions = [], ...rest } = more;
	return { of: 'resolution', kind, speaker, text, promises, positions, ...rest };
}

type Telling = (
	text: string,
	lead: InstitutionKey,
	due: number | string,
	proof: string,
	...steps: readonly (Step | readonly Step[])[]
) => PromiseStory;

function promiseOf(kind: CommitmentKind): Telling {
	return (text, lead, due, proof, ...steps) => ({
		text,
		kind,
		lead,
		due,
		proof,
		then: steps.flat()
	});
}
