import type { WordedEntry } from './worded-entry.ts';

/** A report that came back. */
export interface Returned {
	/** When it was handed in: milliseconds, UTC. */
	readonly at: number;
	/** What its verifier wrote. */
	readonly reason: string;
}

/** The last report of an institution where it came back and nothing was handed in since; null otherwise. */
export function lastReturned(entries: readonly WordedEntry[]): Returned | null {
	const heard = new Set<number>();
	for (const entry of entries) {
		if (entry.kind !== 'report' || heard.has(entry.report.partId)) continue;
		heard.add(entry.report.partId);
		if (entry.report.state === 'returned')
			return { at: entry.at, reason: entry.decision?.reason ?? '' };
	}
	return null;
}
