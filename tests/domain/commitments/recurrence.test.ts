import { describe, expect, it } from 'vitest';
import { firstReportDue, nextReportDue } from '#domain/commitments/recurrence.ts';
import type { Recurrence } from '#domain/calendar/due-kinds.ts';

describe('firstReportDue', () => {
	it.each<[Recurrence, string, string]>([
		['daily', '2026-02-28', '2026-03-01'],
		['weekly', '2026-11-23', '2026-11-30'],
		['monthly', '2026-01-31', '2026-02-28'],
		['quarterly', '2026-11-30', '2027-02-28'],
		['semester', '2026-08-31', '2027-02-28'],
		['yearly', '2024-02-29', '2025-02-28']
	])('is one period after it came into force: %s from %s is %s', (recurrence, from, due) => {
		expect(firstReportDue(recurrence, from)).toBe(due);
	});
});

describe('nextReportDue', () => {
	it.each<[Recurrence, string, string, string, string, string]>([
		['monthly', '2026-01-31', '2026-01-31', '2026-01-31', '2026-02-28', 'on the day'],
		['monthly', '2026-01-31', '2026-02-28', '2026-02-28', '2026-03-31', 'the 31st comes back'],
		['monthly', '2026-01-10', '2026-03-10', '2026-03-08', '2026-04-10', 'a little early'],
		['monthly', '2026-01-10', '2026-03-10', '2026-02-12', '2026-03-10', 'too early to count'],
		['monthly', '2026-01-10', '2026-01-10', '2026-02-05', '2026-03-10', 'two at once when late'],
		['monthly', '2026-01-10', '2026-01-10', '2026-01-20', '2026-02-10', 'a little late'],
		['daily', '2026-11-23', '2026-11-23', '2026-11-23', '2026-11-24', 'on the day'],
		['daily', '2026-11-23', '2026-11-23', '2026-11-27', '2026-11-28', 'days were missed'],
		['weekly', '2026-11-27', '2026-11-27', '2026-11-24', '2026-12-04', 'three days early'],
		['weekly', '2026-11-27', '2026-11-27', '2026-11-23', '2026-11-27', 'four days early'],
		['quarterly', '2026-03-31', '2026-06-30', '2026-07-02', '2026-09-30', 'after month end']
	])('%s from %s, due %s, reported %s: next %s (%s)', (recurrence, anchor, due, reported, next) => {
		expect(nextReportDue(recurrence, anchor, due, reported)).toBe(next);
	});
});
