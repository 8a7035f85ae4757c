/** Towards the beginning of a list, or towards its end: the two buttons Naik and Turun. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The list with one entry exchanged for its neighbour; the same list where there is none. */
export function withNeighbour(
	ids: readonly number[],
	id: number,
	direction: Direction
): readonly number[] {
	const from = ids.indexOf(id);
	const to = direction === 'up' ? from - 1 : from + 1;
	const other = ids[to];
	if (from === -1 || other === undefined) return ids;
	const order = [...ids];
	order[from] = other;
	order[to] = id;
	return order;
}
