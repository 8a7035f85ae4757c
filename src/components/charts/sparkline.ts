/**
 * The path of a line over shares from 0 to 1, in a field of 100 by 30. A week in which nothing fell due
 * changed nothing: the line goes on to the next that is known. One that stands alone is a short dash.
 */
export function sparkPoints(shares: readonly (number | null)[]): string {
	const step = 100 / Math.max(1, shares.length - 1);
	const known = shares.flatMap((share, index) =>
		share === null ? [] : [[round(index * step), round(28 - 26 * share)] as const]
	);
	const [alone] = known;
	if (alone && known.length === 1) return `M${round(alone[0] - 2)} ${alone[1]}h4`;
	return known.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
