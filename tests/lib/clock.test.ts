import { afterEach, describe, expect, it } from 'vitest';
import { setClock, today } from '#lib/clock.ts';

afterEach(() => setClock());

describe('today', () => {
	it.each([
		['Asia/Jakarta', '2026-03-01T16:59:59.999Z', '2026-03-01'],
		['Asia/Jakarta', '2026-03-01T17:00:00.000Z', '2026-03-02'],
		['Asia/Makassar', '2026-03-01T15:59:59.999Z', '2026-03-01'],
		['Asia/Makassar', '2026-03-01T16:00:00.000Z', '2026-03-02'],
		['Asia/Jayapura', '2026-12-31T14:59:59.999Z', '2026-12-31'],
		['Asia/Jayapura', '2026-12-31T15:00:00.000Z', '2027-01-01'],
		['Asia/Kathmandu', '2026-03-01T18:14:59.999Z', '2026-03-01'],
		['Asia/Kathmandu', '2026-03-01T18:15:00.000Z', '2026-03-02']
	])('in %s begins at midnight there: %s is %s', (zone, instant, day) => {
		expect(today(zone, Date.parse(instant))).toBe(day);
		expect(today(zone, Date.parse(instant))).toBe(day);
	});

	it('follows the clock', () => {
		setClock(Date.parse('2026-11-21T16:59:00Z'));
		expect(today('Asia/Jakarta')).toBe('2026-11-21');
		setClock(Date.parse('2026-11-21T17:01:00Z'));
		expect(today('Asia/Jakarta')).toBe('2026-11-22');
	});

	it('is right however many instants have been asked for', () => {
		const first = Date.parse('2000-01-01T00:00:00Z');
		for (let hours = 0; hours < 30_000; hours++) today('Asia/Makassar', first + hours * 3_600_000);
		expect(today('Asia/Makassar', first + 29_999 * 3_600_000)).toBe('2003-06-04');
	});
});
