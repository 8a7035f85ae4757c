import type { WordedLine } from '#components/history/worded-line.ts';
import type { LogLine, TrailLine } from '#domain/audit/trail.ts';
import { wordEvent } from '#messages/events.ts';
import type { Language } from '#messages/words.ts';

/**
 * A trail as its page shows it. It is worded here, once: in the browser it would need the words of every
 * event of every noun, and the facts behind them.
 */
export function wordedTrail(
	language: Language,
	lines: readonly (TrailLine & Partial<LogLine>)[]
): WordedLine[] {
	return lines.map(({ id, at, name, facts, actorName, meetingId, commitmentId, record }) => ({
		id,
		at,
		said: wordEvent(language, name, facts),
		actorName,
		meetingId,
		commitmentId,
		record: record ?? null
	}));
}
