import type { TimelineEntry } from '#domain/commitments/timeline.ts';

/** An entry of the course, its event already in the reader's words. */
export type WordedEntry =
	| Exclude<TimelineEntry, { kind: 'event' }>
	| {
			readonly kind: 'event';
			readonly at: number;
			readonly said: string;
			readonly actorName: string;
	  };
