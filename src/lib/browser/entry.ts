import type { FormState } from '../forms/state.ts';

/** A form post that is kept until the server has answered it. */
export interface Posting {
	/** Entries of one queue are sent one after the other: `minutes/12`. */
	readonly queue: string;
	/** An address of this origin with its form action: `/meetings/12/minutes?/note`. */
	readonly address: string;
	/** Where people look at it and correct it. */
	readonly page: string;
	/** What it is, for people. */
	readonly title: string;
	/** As in a form's data, without `idem`. */
	readonly fields: readonly (readonly [string, string])[];
	readonly files?: readonly PostedFile[];
	/** False: nothing is written to the device, this page's memory is all that holds it. */
	readonly keep: boolean;
	/** The `idem` that is sent; a fresh one where none is given. */
	readonly id?: string;
	readonly fills?: readonly Fill[];
}

export interface PostedFile {
	readonly field: string;
	readonly file: File;
}

/** A field that only an earlier entry can answer: a group of `match` in the address it led to. */
export interface Fill {
	readonly field: string;
	/** The id of the earlier entry. */
	readonly from: string;
	/** Source of an expression with one group: `resolution-(\\d+)`. */
	readonly match: string;
}

export type EntryState = 'waiting' | 'sending' | 'refused' | 'signed_out';

/** Why an entry waits: no network, a server in trouble, or an earlier entry that it depends on. */
export type WaitingFor = 'network' | 'server' | 'earlier';

export interface Refusal {
	/** 0 where the server was not asked. */
	readonly status: number;
	readonly code: string;
	/** The server's own sentence; empty where only the status is known. */
	readonly text: string;
	/** What the form's action answered, to be drawn in the form again. */
	readonly state: FormState | null;
}

export interface Entry extends Posting {
	readonly id: string;
	readonly account: string;
	/** Milliseconds; also the order within a queue. */
	readonly madeAt: number;
	/** Times that it was tried without an answer. */
	readonly attempts: number;
	/** Not before this instant. */
	readonly notBefore: number;
	readonly state: EntryState;
	readonly reason?: WaitingFor | undefined;
	readonly refusal?: Refusal | undefined;
	/** False where only the memory of this page holds it. */
	readonly stored: boolean;
}

/** Longest that anything is sent by itself or kept as a draft: thirty days, in ms. */
export const KEPT_MS = 30 * 24 * 3_600_000;

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 300_000;

/** How long to wait after so many attempts without an answer, in ms; `chance` from 0 to 1 spreads phones. */
export function pauseAfter(attempts: number, chance: number): number {
	const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, attempts - 1));
	return Math.round(pause * (0.8 + 0.4 * chance));
}

/** Oldest first. */
export function inOrder(entries: Iterable<Entry>): Entry[] {
	return [...entries].sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

/** What goes next, or when something may; nothing where everything waits for people. */
export function nextToSend(
	entries: Iterable<Entry>,
	at: number
): { entry: Entry } | { notBefore: number } | null {
	const heads = headsOf(inOrder(entries));
	const due = heads.find((entry) => entry.notBefore <= at);
	if (due) return { entry: due };
	const soonest = Math.min(...heads.map((entry) => entry.notBefore));
	return Number.isFinite(soonest) ? { notBefore: soonest } : null;
}

/** The ids of those that wait because what they depend on has not arrived. */
export function blocked(entries: Iterable<Entry>): Set<string> {
	const all = inOrder(entries);
	const here = new Set(all.map(({ id }) => id));
	return new Set(all.filter((entry) => dependsOn(entry, here)).map(({ id }) => id));
}

/** One entry of each queue: a refused one steps aside, one that depends on another waits for it. */
function headsOf(ordered: readonly Entry[]): Entry[] {
	const waiting = blocked(ordered);
	const heads = new Map<string, Entry>();
	for (const entry of ordered) {
		if (entry.state === 'refused' || waiting.has(entry.id)) continue;
		if (!heads.has(entry.queue)) heads.set(entry.queue, entry);
	}
	return [...heads.values()].filter(({ state }) => state !== 'signed_out');
}

function dependsOn(entry: Entry, ids: ReadonlySet<string>): boolean {
	return entry.fills?.some(({ from }) => ids.has(from)) ?? false;
}

/** An entry with what the answer to an earlier one gives it; the same entry where it awaits nothing. */
export function filled(entry: Entry, answered: string, location: string): Entry {
	const mine = entry.fills?.filter(({ from }) => from === answered) ?? [];
	if (mine.length === 0) return entry;
	const given = mine.map(({ field, match }): [string, string] => [
		field,
		new RegExp(match).exec(location)?.[1] ?? ''
	]);
	const names = new Set(mine.map(({ field }) => field));
	const fields = [...entry.fields.filter(([name]) => !names.has(name)), ...given];
	const fills = entry.fills?.filter(({ from }) => from !== answered) ?? [];
	return { ...entry, fields, fills };
}

/** As if it had never been tried. */
export function afresh(entry: Entry): Entry {
	return {
		...entry,
		state: 'waiting',
		attempts: 0,
		notBefore: 0,
		reason: undefined,
		refusal: undefined
	};
}

/** Bytes of what an entry will send, near enough to be said. */
export function sizeOf({ fields, files = [] }: Pick<Posting, 'fields' | 'files'>): number {
	const text = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
	return files.reduce((sum, { file }) => sum + file.size, text);
}
