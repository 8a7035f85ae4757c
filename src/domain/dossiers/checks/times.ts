import { finding } from '../findings.ts';
import type { Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';

/** Clock times that no clock shows, that run backwards, or that differ from their words. */
export function* checkTimes({ time }: Dossier): Findings {
	if (!time) return;
	const [start, end] = [minutesOf(time.start), minutesOf(time.end)];
	if (time.start && start === null)
		yield finding('time_impossible', 'time.start', { words: time.start });
	if (time.end && end === null) yield finding('time_impossible', 'time.end', { words: time.end });
	if (typeof start === 'number' && typeof end === 'number' && end <= start)
		yield finding('end_before_start', 'time.end', { start: time.start ?? '', end: time.end ?? '' });
	const written = /(?<!\d)(\d{1,2}[.:]\d{2})(?!\d)/.exec(time.words ?? '')?.[1];
	if (written && typeof start === 'number' && minutesOf(written) !== start)
		yield finding('time_words_differ', 'time.start', {
			words: time.words ?? '',
			start: time.start ?? ''
		});
}

// Null where the clock does not show it, undefined where nothing is said.
function minutesOf(clock: string | undefined): number | null | undefined {
	if (clock === undefined) return undefined;
	const [hour = 0, minute = 0] = clock.split(/[.:]/).map(Number);
	return hour > 23 || minute > 59 ? null : hour * 60 + minute;
}
