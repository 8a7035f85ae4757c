import { columnOf } from '#components/charts/month-columns.ts';
import { shadeOf } from '#components/charts/shade.ts';
import { sparkPoints } from '#components/charts/sparkline.ts';
import { describe, expect, it } from 'vitest';

describe('shadeOf', () => {
	it.each([
		[null, undefined],
		[{ total: 9, late: 0 }, undefined],
		[{ total: 2, late: 2 }, 'few'],
		[{ total: 14, late: 1 }, 'share-1'],
		[{ total: 11, late: 3 }, 'share-2'],
		[{ total: 3, late: 1 }, 'share-3'],
		[{ total: 6, late: 3 }, 'share-4']
	])('gives %o the class %s: outlined below three, darker with its share', (cell, shade) => {
		expect(shadeOf(cell)).toBe(shade);
	});
});

describe('sparkPoints', () => {
	it.each([
		[[], ''],
		[[1, 0], 'M0 2L100 28'],
		[[null, 0.5], 'M98 15h4'],
		[[1, null, 0], 'M0 2L100 28'],
		[[null, 1, null, null, 0, null], 'M20 2L80 28'],
		[[0, 1, null], 'M0 28L50 2']
	])('draws %o as %s: the line passes over a week in which nothing fell due', (shares, path) => {
		expect(sparkPoints(shares)).toBe(path);
	});
});

describe('columnOf', () => {
	it('stacks what there is from the bottom up, in the order of the standings', () => {
		const stock = { done: 50, running: 30, late: 0, cannot_be_done: 20 };
		expect(columnOf(stock, 200)).toEqual([
			{ part: 'done', from: 75, height: 24 },
			{ part: 'running', from: 60, height: 14 },
			{ part: 'cannot_be_done', from: 50, height: 9 }
		]);
	});

	it('keeps a part that is very small in sight', () => {
		const stock = { done: 1, running: 0, late: 0, cannot_be_done: 0 };
		expect(columnOf(stock, 10_000)[0]?.height).toBe(0.5);
	});
});
