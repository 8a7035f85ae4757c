import { describe, expect, it } from 'vitest';
import {
	addWorkingDays,
	isWorkingDay,
	lastWorkingDayUntil,
	nextWorkingDay,
	previousWorkingDay,
	workingDaysBetween
} from '#domain/calendar/working-days.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { holidays } from './reading.ts';

describe('working days', () => {
	it.each([
		['2026-11-23', true, 'a Monday'],
		['2026-11-28', false, 'a Saturday'],
		['2026-11-29', false, 'a Sunday'],
		['2026-12-25', false, 'Christmas'],
		['2026-12-24', false, 'collective leave'],
		['2027-03-12', false, 'collective leave within the week of Idul Fitri'],
		['2025-03-29', false, 'a holiday on a Saturday'],
		['2028-12-25', true, 'a holiday that the table does not know yet']
	])('%s is a working day: %s (%s)', (date, is) => {
		expect(isWorkingDay(date, holidays)).toBe(is);
	});

	it.each([
		['2026-11-27', '2026-11-30', '2026-11-26'],
		['2026-11-28', '2026-11-30', '2026-11-27'],
		['2026-12-23', '2026-12-28', '2026-12-22'],
		['2027-03-05', '2027-03-16', '2027-03-04'],
		['2025-04-01', '2025-04-08', '2025-03-27']
	])('around %s the next is %s and the previous %s', (date, next, previous) => {
		expect(nextWorkingDay(date, holidays)).toBe(next);
		expect(previousWorkingDay(date, holidays)).toBe(previous);
	});

	it('stays on a working day and goes back from any other', () => {
		expect(lastWorkingDayUntil('2026-11-30', holidays)).toBe('2026-11-30');
		expect(lastWorkingDayUntil('2027-01-31', holidays)).toBe('2027-01-29');
	});

	it.each([
		['2026-11-23', 10, '2026-12-07'],
		['2026-11-27', 1, '2026-11-30'],
		['2026-11-28', 1, '2026-11-30'],
		['2026-12-23', 1, '2026-12-28'],
		['2026-12-23', 5, '2027-01-04'],
		['2027-03-05', 5, '2027-03-22'],
		['2026-11-23', 0, '2026-11-23'],
		['2026-12-07', -10, '2026-11-23'],
		['2026-12-28', -1, '2026-12-23'],
		['2027-03-22', -5, '2027-03-05']
	])('%s and %d working days is %s', (date, days, end) => {
		expect(addWorkingDays(date, days, holidays)).toBe(end);
	});

	it('counts in leaps what it would count day by day', () => {
		for (let start = 0; start < 400; start += 13) {
			const from = addDays('2025-01-01', start);
			let day = from;
			for (let count = 1; count <= 120; count++) {
				day = nextWorkingDay(day, holidays);
				if (count % 7 > 1) continue;
				expect(addWorkingDays(from, count, holidays)).toBe(day);
				expect(workingDaysBetween(from, day, holidays)).toBe(count);
				expect(workingDaysBetween(day, from, holidays)).toBe(-count);
			}
		}
	});

	it('counts back in leaps what it would count day by day', () => {
		for (let start = 0; start < 400; start += 29) {
			const from = addDays('2027-01-01', start);
			let day = from;
			for (let count = 1; count <= 60; count++) {
				day = previousWorkingDay(day, holidays);
				expect(addWorkingDays(from, -count, holidays)).toBe(day);
			}
		}
	});

	it('counts ten years of working days without looking at each of them', () => {
		const looks = { has: 0 };
		const counting = new Map(holidays);
		counting.has = (date) => {
			looks.has++;
			return holidays.has(date);
		};
		addWorkingDays('2026-11-23', 2500, counting);
		expect(looks.has).toBeLessThan(50);
	});
});
