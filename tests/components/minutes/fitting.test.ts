import { describe, expect, it } from 'vitest';
import { fittingOf } from '#components/minutes/projection/fitting.ts';
import type { ProjectedResolution } from '#domain/minutes/projection.ts';

type Action = ProjectedResolution['commitments'][number];

const SHORT = 'Memangkas 130 pohon rawan tumbang.';
const LONG =
	'Mendata seluruh keluarga di bantaran sungai bersama ketua RT dan menyerahkan daftarnya kepada posko.';

const actions = (count: number, description: string) =>
	Array.from({ length: count }, (_, index) => ({ number: index + 1, description }) as Action);
const fitted = (text: string, commitments: readonly Action[]) => {
	const { size, pages } = fittingOf({ number: 1, text, item: null, commitments: [...commitments] });
	return { size, pages: pages.map((page) => page.map(({ number }) => number)) };
};

describe('a resolution on the wall', () => {
	it('stands in the largest letters while it fits with all its commitments', () => {
		expect(fitted('Siaga dinaikkan.', [])).toEqual({ size: 0, pages: [[]] });
		expect(fitted('Siaga dinaikkan.', actions(3, SHORT))).toEqual({ size: 0, pages: [[1, 2, 3]] });
	});

	it('stands in smaller letters rather than on two pages', () => {
		const { size, pages } = fitted(LONG, actions(4, LONG.slice(0, 60)));
		expect(size).toBeGreaterThan(0);
		expect(pages).toEqual([[1, 2, 3, 4]]);
	});

	it('goes on further pages rather than in letters that nobody at the back reads', () => {
		const { size, pages } = fitted(LONG, actions(14, LONG));
		expect(size).toBe(2);
		expect(pages.length).toBeGreaterThan(1);
		expect(pages.flat()).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
	});

	it('has one commitment on a page at least, however long its wording is', () => {
		const { pages } = fitted(LONG.repeat(20), actions(2, LONG));
		expect(pages).toEqual([[1], [2]]);
	});
});
