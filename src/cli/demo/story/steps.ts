import type { CannotReason, ReportedStatus, Verdict } from '#domain/commitments/statuses.ts';
import type { AccountKey, InstitutionKey } from '../directory/keys.ts';
import type { EvidenceName } from '../evidence/handing-in.ts';

/** One thing that happens to a commitment after the meeting, on a day counted from the story's. */
export type Step = { readonly on: number } & (
	| ({ readonly does: 'report'; readonly status: ReportedStatus; readonly progress: string } & Said)
	| { readonly does: 'verdict'; readonly verdict: Verdict; readonly judged: Judged }
	| { readonly does: 'silence' | 'return'; readonly reason: string; readonly part?: InstitutionKey }
	| { readonly does: 'ask'; readonly until: number; readonly reason: string }
	| { readonly does: 'grant'; readonly until?: number; readonly reason?: string }
	| { readonly does: 'refuse' | 'cancel' | 'reopen'; readonly reason: string }
	| { readonly does: 'take_back' }
	| { readonly does: 'replace'; readonly by: string; readonly reason: string }
	| { readonly does: 'fill_in'; readonly filled: Filled }
);

export interface Said {
	/** Whose part; the lead's unless told. */
	readonly part?: InstitutionKey;
	readonly percent?: number;
	readonly obstacle?: string;
	readonly help?: string;
	/** Why the percentage is lower than before. */
	readonly decrease?: string;
	/** Files with their captions. */
	readonly files?: readonly (readonly [EvidenceName, caption: string])[];
	readonly link?: readonly [url: string, caption: string];
}

export interface Judged {
	readonly part?: InstitutionKey;
	readonly percent?: number;
	readonly category?: CannotReason;
	readonly reason?: string;
	/** Bappeda's verifier unless told; never one's own institution. */
	readonly by?: AccountKey;
}

export interface Filled {
	readonly lead?: InstitutionKey;
	readonly due?: number;
	readonly proof?: string;
}

/** The owner has begun and says how far it is. */
export function begun(on: number, percent: number, progress: string, more: Said = {}): Step {
	return { on, does: 'report', status: 'in_progress', progress, percent, ...more };
}

/** The owner says that it is done. */
export function claimed(on: number, progress: string, more: Said = {}): Step {
	return { on, does: 'report', status: 'done', progress, ...more };
}

/** Done, and found so some days later. */
export function finished(on: number, progress: string, more: Said = {}, after = 3): Step[] {
	const judged = more.part ? { part: more.part } : {};
	return [claimed(on, progress, more), conform(on + after, judged)];
}

/** The owner cannot go on. */
export function stuck(on: number, percent: number, obstacle: string, more: Said = {}): Step {
	const progress = varied(STOPPED, on).replace('%', `${percent} persen`);
	return { on, does: 'report', status: 'blocked', progress, percent, obstacle, ...more };
}

/** Another date is asked for, and granted two days later in the words of the chair. */
export function extended(on: number, until: number, reason: string, granted: string): Step[] {
	return [
		{ on, does: 'ask', until, reason },
		{ on: on + 2, does: 'grant', reason: granted }
	];
}

/** A file with its caption, handed in with a report. */
export function shows(...files: readonly (readonly [EvidenceName, caption: string])[]): Said {
	return { files };
}

/** The owner has not begun, and says so. */
export function waiting(on: number, progress: string, more: Said = {}): Step {
	return { on, does: 'report', status: 'not_started', progress, ...more };
}

/** *Sesuai*: the commitment, or this part of it, is done. */
export function conform(on: number, judged: Judged = {}): Step {
	return { on, does: 'verdict', verdict: 'conform', judged };
}

/** *Belum sesuai*: less is acknowledged than was claimed. */
export function short(on: number, percent: number, reason: string, judged: Judged = {}): Step {
	return {
		on,
		does: 'verdict',
		verdict: 'not_yet_conform',
		judged: { percent, reason, ...judged }
	};
}

/** *Tidak dapat ditindaklanjuti*, for a valid reason. */
export function cannot(on: number, category: CannotReason, reason: string): Step {
	return { on, does: 'verdict', verdict: 'cannot_be_followed_up', judged: { category, reason } };
}

/** *Belum ditindaklanjuti*, on a report that says as much. */
export function notBegun(on: number, reason: string): Step {
	return { on, does: 'verdict', verdict: 'not_followed_up', judged: { reason } };
}

/** *Belum ditindaklanjuti*, because no report came. */
export function unheard(on: number, reason: string, part?: InstitutionKey): Step {
	return { on, does: 'silence', reason, ...(part ? { part } : {}) };
}

/** The report is sent back for a better one. */
export function sentBack(on: number, reason: string, part?: InstitutionKey): Step {
	return { on, does: 'return', reason, ...(part ? { part } : {}) };
}

/** One of several ways to say the same, the same in every load. */
export function varied(ways: readonly [string, ...string[]], by: number): string {
	return ways[Math.abs(by) % ways.length] ?? ways[0];
}

const STOPPED = [
	'Pelaksanaan berhenti pada %.',
	'Kegiatan dihentikan sementara setelah mencapai %.',
	'Belum ada kemajuan melewati %.',
	'Pekerjaan tertahan di %; langkah pengganti sedang dicari.',
	'Sampai hari ini % dan belum dapat dilanjutkan.'
] as const;
