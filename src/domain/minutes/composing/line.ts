import type { DueContext } from '../../calendar/due-reading.ts';
import type { NoteKind } from '../kinds.ts';
import type { ResolutionKind } from '../../resolutions/kinds.ts';
import type { ChoiceIndex } from './choices.ts';
import type { Command } from './commands.ts';
import { plainPromise, readPromise } from './promise.ts';
import type { ReadPromise } from './promise.ts';
import { withPlainSpaces } from './pasted.ts';
import { readSaid } from './said.ts';
import type { ReadSaid } from './said.ts';

/** What kind of line is being written; it stays until another one is chosen. Browser-safe. */
export type Pen =
	| { readonly line: 'resolution'; readonly kind: ResolutionKind }
	| { readonly line: 'note'; readonly kind: NoteKind }
	/** `plain`: a stored wording that is corrected and must not be read, "Menyusun jadwal Jumat". */
	| { readonly line: 'commitment'; readonly plain?: boolean };

/** What a line means. */
export type ReadLine =
	| { readonly line: 'resolution'; readonly kind: ResolutionKind; readonly said: ReadSaid }
	| { readonly line: 'note'; readonly kind: NoteKind; readonly said: ReadSaid }
	| {
			readonly line: 'commitment';
			/** The number of the resolution that the line names; null for the last one. */
			readonly under: number | null;
			readonly promise: ReadPromise;
	  };

/** What a line is read with: the names of this region, and what its due words are counted from. */
export interface LineSetting {
	readonly index: ChoiceIndex;
	readonly due: DueContext;
}

/** The pen that a slash word takes up. */
export function penOf(command: Extract<Command, { line: string }>): Pen {
	if (command.line === 'commitment') return { line: 'commitment' };
	if (command.line === 'note') return { line: 'note', kind: command.kind ?? 'information' };
	return { line: 'resolution', kind: command.kind ?? 'agreement' };
}

/** What a text means that is written with a pen; a slash word at its start is taken for text. */
export function readWith(pen: Pen, typed: string, { index, due }: LineSetting): ReadLine {
	const text = withPlainSpaces(typed);
	if (pen.line === 'commitment') {
		const promise = pen.plain ? plainPromise(text) : readPromise(text, index, due);
		return { line: 'commitment', under: null, promise };
	}
	return { ...pen, said: readSaid(text, index) };
}

/** Verbs that promise effort and no result: the quiet question is what will count as done. */
export function promisesOnlyEffort({ description, proof }: ReadPromise): boolean {
	return proof === null && WEAK.test(description);
}

const WEAK =
	/\b(?:meng(?:upayakan|usahakan|optimalkan|intensifkan)|mendorong|meningkatkan|memaksimalkan|memperkuat|memperhatikan|mendukung)\b/iu;
