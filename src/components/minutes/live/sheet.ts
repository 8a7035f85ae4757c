import { now } from '#lib/clock.ts';
import type { MinutesPage } from '#domain/minutes/queries.ts';
import { newestMark } from '../newest.ts';

/** Who has touched nothing for so long has left; asking on would only keep their session alive. */
const AWAY_MS = 10 * 60_000;

/** The sheet on this screen and the one of the server, which others write as well. */
export function sheetOf(page: () => MinutesPage, redraw: () => Promise<void>) {
	const newest = () => newestMark(page().meeting.id);
	let touchedAt = now();

	return {
		/** Draws the newest sheet; false while there is none to be had: who types keeps the page they have. */
		draw: () =>
			redraw().then(
				() => true,
				() => false
			),
		/** True where somebody else has written and nobody reads with the keyboard what would be drawn anew. */
		async isOutdated(): Promise<boolean> {
			const away = now() - touchedAt > AWAY_MS;
			if (document.hidden || away) return false;
			if (document.activeElement?.closest('[data-part]')) return false;
			const mark = await newest();
			return mark !== null && mark !== page().mark;
		},
		touch(): void {
			touchedAt = now();
		}
	};
}
