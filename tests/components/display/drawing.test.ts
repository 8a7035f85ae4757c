import { describe, expect, it } from 'vitest';
import { percentOf, segments } from '#components/display/bar.ts';
import { pageNumbers } from '#components/display/page-numbers.ts';

describe('the segments of a bar', () => {
	it('fill it exactly, in the given order, without what is zero', () => {
		const parts = segments(['done', 'open', 'late'], { done: 3, open: 1, late: 0 });
		expect(parts.map((part) => part.key)).toEqual(['done', 'open']);
		expect(parts.map((part) => percentOf(part.width))).toEqual(['75%', '25%']);
		expect(parts.map((part) => percentOf(part.from))).toEqual(['0%', '75%']);
	});

	it('keep one in a thousand visible', () => {
		const [, one] = segments(['done', 'open'], { done: 999, open: 1 });
		expect(one?.width).toBeGreaterThan(0.9);
	});

	it('know which part of them is late', () => {
		const [open] = segments(['open', 'done'], { open: 10, done: 10 }, { open: 5 });
		expect(open?.lateWidth).toBeCloseTo(25);
	});

	it('are none where there is nothing', () => {
		expect(segments(['done'], {})).toEqual([]);
	});
});

describe('the numbers of pages', () => {
	const cases: [page: number, pages: number, shown: (number | null)[]][] = [
		[1, 1, [1]],
		[1, 3, [1, 2, 3]],
		[1, 9, [1, 2, null, 9]],
		[3, 9, [1, 2, 3, 4, null, 9]],
		[5, 9, [1, null, 4, 5, 6, null, 9]],
		[4, 7, [1, 2, 3, 4, 5, 6, 7]],
		[9, 9, [1, null, 8, 9]]
	];
	for (const [page, pages, shown] of cases)
		it(`on page ${page} of ${pages}: ${shown.map((one) => one ?? '…').join(' ')}`, () => {
			expect(pageNumbers(page, pages)).toEqual(shown);
		});
});
