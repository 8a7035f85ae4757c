import { now, today } from '#lib/clock.ts';
import { daysBetween } from '#lib/format/calendar-date.ts';
import { holds } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { verificationQueue } from '../verifications/queue.ts';
import { waitingCounts } from '../verifications/waiting.ts';
import { currentLedger } from './ledger.ts';

/** What waits for this verifier, all of it; the page behind the link counts the same. */
export interface QueueFigures {
	readonly count: number;
	readonly pastLimit: number;
	/** The first of them, most pressing first. */
	readonly first: readonly WaitingReport[];
}

export interface WaitingReport {
	readonly reportId: number;
	readonly description: string;
	readonly institution: string;
	readonly status: 'not_started' | 'in_progress' | 'blocked' | 'done';
	readonly percent: number | null;
	/** Calendar days since it came in. */
	readonly days: number;
	readonly pastLimit: boolean;
}

const SHOWN = 6;

/** The verifier's queue in figures; null for everybody else. Kept until something is written or a day begins. */
export function queueFigures(actor: Actor): QueueFigures | null {
	if (!holds(actor, 'verifier')) return null;
	const { event, edition } = currentLedger();
	const key = JSON.stringify([actor, today('Asia/Jayapura'), today('Asia/Jakarta')]);
	if (kept?.event !== event || kept.edition !== edition)
		kept = { event, edition, byReader: new Map() };
	const known = kept.byReader.get(key) ?? read(actor);
	kept.byReader.set(key, known);
	return known;
}

let kept:
	| {
			readonly event: number;
			readonly edition: symbol;
			readonly byReader: Map<string, QueueFigures>;
	  }
	| undefined;

function read(actor: Actor): QueueFigures {
	const { count, pastLimit } = waitingCounts(actor);
	const first = verificationQueue(actor).rows.slice(0, SHOWN);
	return {
		count,
		pastLimit,
		first: first.map((row) => ({
			reportId: row.reportId,
			description: row.description,
			institution: row.institution,
			status: row.status,
			percent: row.percent,
			days: daysBetween(today(row.timeZone, row.reportedAt), today(row.timeZone, now())),
			pastLimit: row.pastLimit
		}))
	};
}
