/** One segment of a stacked bar, in percent of the whole. */
export interface Segment<Key extends string> {
	readonly key: Key;
	readonly count: number;
	readonly from: number;
	readonly width: number;
	/** The part of the segment that is late, in percent of the whole. */
	readonly lateWidth: number;
}

/** So narrow a segment is still seen; below it the bar is not exact, the numbers beside it are. */
const LEAST = 1;

/** The segments of a stacked bar in the given order; what is zero has none. */
export function segments<Key extends string>(
	order: readonly Key[],
	counts: Readonly<Partial<Record<Key, number>>>,
	late?: Readonly<Partial<Record<Key, number>>>
): readonly Segment<Key>[] {
	const present = order.filter((key) => (counts[key] ?? 0) > 0);
	const total = sum(present.map((key) => counts[key] ?? 0));
	const shares = present.map((key) => Math.max(LEAST, (100 * (counts[key] ?? 0)) / total));
	const scale = 100 / sum(shares);
	let from = 0;
	return present.map((key, index) => {
		const count = counts[key] ?? 0;
		const width = (shares[index] ?? 0) * scale;
		const segment = { key, count, from, width, lateWidth: (width * (late?.[key] ?? 0)) / count };
		from += width;
		return segment;
	});
}

/** A percentage as an attribute of a drawing. */
export function percentOf(value: number): string {
	return `${Math.round(value * 100) / 100}%`;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
