import type { NoteKind } from '../kinds.ts';
import type { ResolutionKind } from '../../resolutions/kinds.ts';

/** A slash word at the start of a line: what kind of line follows, or where one goes. Browser-safe. */
export type Command =
	| { readonly line: 'resolution'; readonly kind: ResolutionKind | null }
	| { readonly line: 'note'; readonly kind: NoteKind | null }
	/** `under` is the number of a resolution; null for the last one. */
	| { readonly line: 'commitment'; readonly under: number | null }
	| { readonly go: 'next' | 'previous' }
	/** The place of an agenda item, from 1. */
	| { readonly go: 'item'; readonly place: number }
	| { readonly open: 'keys' | 'attendance' };

export interface ReadCommand {
	readonly command: Command;
	/** What stands behind the slash word. */
	readonly rest: string;
}

const KINDS: Readonly<Record<string, ResolutionKind | null>> = {
	k: null,
	r: null,
	keputusan: 'decision',
	kesepakatan: 'agreement',
	sepakat: 'agreement',
	arahan: 'directive',
	instruksi: 'instruction',
	rekomendasi: 'recommendation',
	resolution: null,
	decision: 'decision',
	agreement: 'agreement',
	directive: 'directive',
	instruction: 'instruction',
	recommendation: 'recommendation'
};

const NOTES: Readonly<Record<string, NoteKind | null>> = {
	c: null,
	catatan: 'information',
	informasi: 'information',
	info: 'information',
	tanya: 'question',
	pertanyaan: 'question',
	kendala: 'obstacle',
	solusi: 'solution',
	harapan: 'hope',
	rencana: 'plan',
	masukan: 'request_for_input',
	janji: 'oral_commitment',
	note: 'information',
	question: 'question',
	obstacle: 'obstacle',
	solution: 'solution',
	hope: 'hope',
	plan: 'plan'
};

const COMMITMENTS = new Set(['t', 'tl', 'tindak', 'action']);
const ITEMS = new Set(['a', 'agenda', 'item']);
const KEYS = new Set(['?', 'bantuan', 'pintasan', 'help', 'keys']);
const ATTENDANCE = new Set(['h', 'hadir', 'kehadiran', 'attendance']);

const SLASH = /^\s*\/(\p{L}+|\?)(\d{1,4}|-)?(?:\s+|$)/u;

/** The slash word at the start of a line with the rest of it; null where there is none that is known. */
export function readCommand(text: string): ReadCommand | null {
	const match = SLASH.exec(text);
	if (!match) return null;
	const [whole, typed = '', more = ''] = match;
	const command = commandOf(typed.toLowerCase(), more);
	return command && { command, rest: text.slice(whole.length) };
}

/** Whether a slash word is complete: a space ends it, except that `/a` waits for Enter or a number. */
export function isEnded(text: string, { command }: ReadCommand): boolean {
	if ('go' in command && command.go !== 'item') return false;
	return /^\s*\/\S+\s/.test(text);
}

function commandOf(typed: string, more: string): Command | null {
	if (ITEMS.has(typed)) return going(more);
	if (COMMITMENTS.has(typed) && more !== '-')
		return { line: 'commitment', under: more === '' ? null : Number(more) };
	if (more !== '') return null;
	if (Object.hasOwn(KINDS, typed)) return { line: 'resolution', kind: KINDS[typed] ?? null };
	if (Object.hasOwn(NOTES, typed)) return { line: 'note', kind: NOTES[typed] ?? null };
	if (KEYS.has(typed)) return { open: 'keys' };
	return ATTENDANCE.has(typed) ? { open: 'attendance' } : null;
}

function going(more: string): Command {
	if (more === '') return { go: 'next' };
	return more === '-' ? { go: 'previous' } : { go: 'item', place: Number(more) };
}
