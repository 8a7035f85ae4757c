import type { WordedEntry } from '#components/commitments/worded-entry.ts';
import type { TimelineEntry } from '#domain/commitments/timeline.ts';
import { wordEvent } from '#messages/events.ts';
import type { Language } from '#messages/words.ts';

/**
 * The course of a commitment as its page shows it. Events are worded here, once: in the browser that
 * would need the words of all of them.
 */
export function wordedTimeline(
	language: Language,
	entries: readonly TimelineEntry[]
): WordedEntry[] {
	return entries.map((entry) => {
		if (entry.kind !== 'event') return entry;
		const { name, facts, actorName } = entry.event;
		return { kind: 'event', at: entry.at, said: wordEvent(language, name, facts), actorName };
	});
}
