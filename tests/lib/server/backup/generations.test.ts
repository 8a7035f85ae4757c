import { describe, expect, it } from 'vitest';
import { keptInstants } from '#lib/server/backup/generations.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 21, 18, 40);

/** One backup an hour, back from now, for so many days. */
const hourly = (days: number) =>
	Array.from({ length: days * 24 }, (_, hours) => NOW - hours * HOUR);

describe('the generations of backups', () => {
	it('keep everything of the last 24 hours', () => {
		const kept = keptInstants(hourly(400));
		for (const instant of hourly(1)) expect(kept).toContain(instant);
	});

	it.each([
		['14 days', 14, (back: number) => NOW - back * DAY, DAY],
		['8 weeks', 8, (back: number) => NOW - back * 7 * DAY, 7 * DAY],
		['12 months', 12, (back: number) => Date.UTC(2026, 10 - back, 15), 31 * DAY]
	])('keep one of each of the last %s', (_what, count, around, width) => {
		const kept = [...keptInstants(hourly(400))];
		for (let back = 0; back < count; back++)
			expect(kept.some((instant) => Math.abs(instant - around(back)) <= width)).toBe(true);
	});

	it('keep at most 58 of a year of hourly backups', () => {
		const kept = keptInstants(hourly(400));
		expect(kept.size).toBeLessThanOrEqual(24 + 14 + 8 + 12);
		expect(kept.size).toBeGreaterThan(45);
	});

	it('keep the newest, and what is old when nothing newer was made', () => {
		const old = [NOW - 900 * DAY, NOW - 800 * DAY, NOW];
		expect([...keptInstants(old)].toSorted()).toEqual(old);
	});

	it('do not change what they keep when asked again', () => {
		const once = keptInstants(hourly(100));
		expect(keptInstants([...once])).toEqual(once);
	});

	it('keep the last one of an hour', () => {
		const first = Date.UTC(2026, 10, 20, 9, 5);
		const last = Date.UTC(2026, 10, 20, 9, 55);
		const rest = hourly(200).filter((instant) => instant > last);
		const kept = keptInstants([...rest.slice(0, 10), last, first]);
		expect(kept).toContain(last);
		expect(kept).not.toContain(first);
	});

	it('have nothing to keep where there is nothing', () => {
		expect(keptInstants([]).size).toBe(0);
	});
});
