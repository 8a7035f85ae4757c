import type { Actor } from '../access/actor.ts';
import { change } from './change.ts';
import type { AuditFilter } from './filter.ts';
import { countLog, logBefore } from './trail.ts';
import type { LogLine } from './trail.ts';

/**
 * The lines of the log that fit the filter, newest first, a few hundred at a time. Whoever takes them
 * away as a file leaves an event; `asked` is what the address asked for. 403 for all but administrators
 * and auditors.
 */
export function takeLog(actor: Actor, filter: AuditFilter, asked: string): Generator<LogLine[]> {
	const { count, latest } = countLog(actor, filter);
	change(actor, 'audit.taken', () => ({
		about: {},
		facts: { lines: count, query: asked },
		result: undefined
	}));
	return chunksBefore(actor, filter, latest + 1);
}

function* chunksBefore(actor: Actor, filter: AuditFilter, end: number): Generator<LogLine[]> {
	let before = end;
	for (;;) {
		const chunk = logBefore(actor, filter, before);
		const last = chunk.at(-1);
		if (!last) return;
		yield chunk;
		before = last.id;
	}
}
