import type { StockPart } from '#domain/monitoring/months.ts';
import type { Tone } from '#messages/standings.ts';

/** The colour of each part, in the order from the bottom up. */
export const STOCK_TONES: Readonly<Record<StockPart, Tone>> = {
	done: 'done',
	running: 'in_progress',
	late: 'late',
	cannot_be_done: 'cannot_be_done'
};

/** A stacked column: each part's top edge and height in percent of the highest column; gaps are paper. */
export function columnOf(
	stock: Readonly<Record<StockPart, number>>,
	most: number
): readonly { readonly part: StockPart; readonly from: number; readonly height: number }[] {
	let top = 100;
	return (Object.keys(STOCK_TONES) as StockPart[])
		.filter((part) => stock[part] > 0)
		.map((part) => {
			const height = (100 * stock[part]) / most;
			top -= height;
			return { part, from: top, height: Math.max(0.5, height - 1) };
		});
}
