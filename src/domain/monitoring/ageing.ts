import { SILENT_DAYS } from './measures.ts';
import type { Tally } from './measures.ts';

/** How long what is late has been late, and from how many of those nothing is heard. */
export interface AgeBand {
	/** Days late, both included; null: without end. */
	readonly from: number;
	readonly to: number | null;
	readonly count: number;
	/** No report for 14 days or more, and no claim of done that waits for a verdict. */
	readonly silent: number;
}

const AGE_BANDS = [
	{ from: 1, to: 7 },
	{ from: 8, to: 14 },
	{ from: 15, to: 30 },
	{ from: 31, to: 60 },
	{ from: 61, to: null }
] as const;

/** Counts what is late by how long. */
export function ageingTally(): Tally<readonly AgeBand[]> {
	const bands = AGE_BANDS.map((band) => ({ ...band, count: 0, silent: 0 }));
	return {
		add({ late, silent }, sign) {
			if (late === 0) return;
			const band = bands.find(({ to }) => to === null || late <= to);
			if (!band) return;
			band.count += sign;
			if (silent >= SILENT_DAYS) band.silent += sign;
		},
		result: () => bands.map((band) => ({ ...band }))
	};
}
