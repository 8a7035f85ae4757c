import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonthsClamped,
	dateOf,
	daysBetween,
	daysInMonth,
	endOfMonth,
	isDate,
	weekdayOf
} from '#lib/format/calendar-date.ts';

describe('calendar dates', () => {
	it.each([
		['2026-11-30', true],
		['2028-02-29', true],
		['2027-02-29', false],
		['2026-02-30', false],
		['2026-13-01', false],
		['2026-00-10', false],
		['2026-1-1', false],
		['1899-01-01', false],
		['2201-01-01', false],
		['', false]
	])('%s is a date: %s', (value, is) => {
		expect(isDate(value)).toBe(is);
	});

	it('never turns an impossible day into another one', () => {
		expect(dateOf(2026, 2, 30)).toBeNull();
		expect(dateOf(2026, 4, 31)).toBeNull();
		expect(dateOf(2028, 2, 29)).toBe('2028-02-29');
	});

	it.each([
		['2026-12-31', 1, '2027-01-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2027-03-01', -1, '2027-02-28'],
		['2026-11-23', 0, '2026-11-23']
	])('%s plus %d days', (date, days, result) => {
		expect(addDays(date, days)).toBe(result);
		expect(daysBetween(date, result)).toBe(days);
	});

	it.each([
		['2027-01-31', 1, '2027-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-11-23', 2, '2027-01-23'],
		['2026-12-31', 2, '2027-02-28'],
		['2027-03-31', -1, '2027-02-28'],
		['2026-01-15', -1, '2025-12-15']
	])('%s plus %d months stays in the month', (date, months, result) => {
		expect(addMonthsClamped(date, months)).toBe(result);
	});

	it('knows lengths of months, their last day and the weekday', () => {
		expect([daysInMonth(2027, 2), daysInMonth(2028, 2), daysInMonth(2100, 2)]).toEqual([
			28, 29, 28
		]);
		expect(endOfMonth(2026, 13)).toBe('2027-01-31');
		expect(endOfMonth(2027, 0)).toBe('2026-12-31');
		expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-28')]).toEqual([0, 6]);
	});
});
