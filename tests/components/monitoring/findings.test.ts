import { doneShare, dueAhead, longLate } from '#components/monitoring/findings.ts';
import { periodName } from '#components/monitoring/period-name.ts';
import { NBSP } from '#lib/format/spaces.ts';
import { describe, expect, it } from 'vitest';

const month = (done: number, running: number) => ({
	month: '2026-11',
	...{ made: 0, done: 0, due: 0, late: 0 },
	stock: { done, running, late: 0, cannot_be_done: 0 }
});

describe('the finding over the months', () => {
	it('compares the first month with enough commitments with the last', () => {
		expect(doneShare([month(1, 1), month(1, 9), month(5, 5)])).toEqual({ from: 10, to: 50 });
	});

	it('says nothing where there are too few to say a percentage', () => {
		expect(doneShare([month(1, 1), month(2, 2), month(9, 1)])).toBeNull();
	});
});

it('counts what is late for more than 30 days among all that is', () => {
	const bands = [
		{ from: 1, to: 7, count: 4, silent: 0 },
		{ from: 31, to: 60, count: 2, silent: 1 },
		{ from: 61, to: null, count: 1, silent: 1 }
	];
	expect(longLate(bands)).toEqual({ all: 7, over30: 3 });
});

it('counts what falls due from today up to two weeks ahead, by the days that its link names', () => {
	const day = (date: string, past = false) => ({ date, count: 1, past });
	const weeks = [
		[day('2026-11-22', true), day('2026-11-23'), day('2026-12-07')],
		[day('2026-12-08')]
	];
	expect(dueAhead({ weeks }, '2026-11-23', 14)).toEqual({
		count: 2,
		due: '2026-11-23..2026-12-07'
	});
});

it.each([
	['2026', 'Tahun 2026', 'Year 2026'],
	['2026-q4', 'Triwulan IV 2026', 'Quarter 4 of 2026'],
	['2026-11', `November${NBSP}2026`, `November${NBSP}2026`]
])('says the period %s in both languages', (text, indonesian, english) => {
	expect([periodName(text, 'id'), periodName(text, 'en')]).toEqual([indonesian, english]);
});
