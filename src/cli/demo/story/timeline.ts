import { setClock } from '#lib/clock.ts';
import { instantAt } from './days.ts';

interface Moment {
	readonly instant: number;
	readonly what: string;
	readonly happen: () => void;
}

/** What happens when: told in any order, played in the order of time with the clock set to each moment. */
export class Timeline {
	readonly #moments: Moment[] = [];

	/** Something that happens on a date at a time of day; `what` names it where it goes wrong. */
	at(date: string, time: string, what: string, happen: () => void): void {
		this.#moments.push({ instant: instantAt(date, time), what, happen });
	}

	/** Plays everything; throws where a moment is refused or lies after the end of the story. */
	play(end: number): void {
		for (const { instant, what, happen } of this.#inOrder()) {
			if (instant > end) throw new Error(`the story runs ahead of its day: ${what}`);
			setClock(instant);
			try {
				happen();
			} catch (error) {
				throw new Error(`the story stumbles at: ${what}`, { cause: error });
			}
		}
	}

	/** Sorting is stable: of the same minute, what was told first happens first. */
	#inOrder(): readonly Moment[] {
		return this.#moments.toSorted((one, other) => one.instant - other.instant);
	}
}
