/**
 * The path of a line over shares from 0 to 1, in a field of 100 by 30; a missing one breaks the line,
 * and one that stands alone is a short dash.
 */
export function sparkPoints(shares: readonly (number | null)[]): string {
	const step = 100 / Math.max(1, shares.length - 1);
	return shares
		.map((share, index) => {
			if (share === null) return '';
			const [x, y] = [round(index * step), round(28 - 26 * share)];
			if ((shares[index - 1] ?? null) !== null) return `L${x} ${y}`;
			return (shares[index + 1] ?? null) === null ? `M${round(x - 2)} ${y}h4` : `M${x} ${y}`;
		})
		.join('');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
