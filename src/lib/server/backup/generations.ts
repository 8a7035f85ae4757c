const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many of each age are kept: the newest of each of the last 24 hours, 14 days, 8 weeks, 12 months. */
const GENERATIONS: readonly { readonly most: number; bucketOf(instant: number): number }[] = [
	{ most: 24, bucketOf: (instant) => Math.floor(instant / HOUR) },
	{ most: 14, bucketOf: (instant) => Math.floor(instant / DAY) },
	// 1 January 1970 was a Thursday: three days on, weeks begin on Mondays.
	{ most: 8, bucketOf: (instant) => Math.floor((instant / DAY + 3) / 7) },
	{ most: 12, bucketOf: monthOf }
];

/** Which of these instants (ms, UTC) are kept. What one generation counts are periods that have a backup. */
export function keptInstants(instants: readonly number[]): Set<number> {
	const newestFirst = instants.toSorted((a, b) => b - a);
	const kept = new Set<number>();
	for (const { most, bucketOf } of GENERATIONS) {
		const seen = new Set<number>();
		for (const instant of newestFirst) {
			const bucket = bucketOf(instant);
			if (seen.has(bucket)) continue;
			if (seen.size === most) break;
			seen.add(bucket);
			kept.add(instant);
		}
	}
	return kept;
}

function monthOf(instant: number): number {
	const date = new Date(instant);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
