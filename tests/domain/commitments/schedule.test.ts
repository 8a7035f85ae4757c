import { describe, expect, it } from 'vitest';
import { daysLeft, scheduleOf, silentDays } from '#domain/commitments/schedule.ts';
import type { ScheduleFacts } from '#domain/commitments/schedule.ts';

const TODAY = '2026-11-23';

const open: ScheduleFacts = {
	state: 'active',
	verdict: null,
	dueKind: 'date',
	dueCurrent: '2026-12-31',
	reportedStatus: 'in_progress',
	reportedPercent: 80,
	reportedOn: '2026-11-20',
	activeOn: '2026-11-09',
	doneReportedOn: null
};

const said = (facts: Partial<ScheduleFacts>, today = TODAY): string => {
	const schedule = scheduleOf({ ...open, ...facts }, { today });
	if (schedule === null) return 'none';
	return 'days' in schedule ? `${schedule.code} ${schedule.days}` : schedule.code;
};

const nobodyReported = { reportedStatus: null, reportedPercent: null, reportedOn: null } as const;
const claimed = { reportedStatus: 'done', reportedPercent: 100 } as const;

describe('scheduleOf', () => {
	it.each<[string, string, Partial<ScheduleFacts>]>([
		['a date far ahead and a recent report', 'on_schedule', {}],
		['no date: unset', 'no_due', { dueKind: 'unset', dueCurrent: null }],
		['no date: a milestone', 'no_due', { dueKind: 'milestone', dueCurrent: null }],
		[
			'a milestone that was given a date',
			'late 1',
			{ dueKind: 'milestone', dueCurrent: '2026-11-22' }
		],
		[
			'no date and nobody reported for long',
			'no_due',
			{ ...nobodyReported, dueCurrent: null, activeOn: '2026-01-01' }
		],
		['due today', 'on_schedule', { dueCurrent: TODAY }],
		['due yesterday', 'late 1', { dueCurrent: '2026-11-22' }],
		['due at the end of last month', 'late 23', { dueCurrent: '2026-10-31' }],
		['due a year ago', 'late 365', { dueCurrent: '2025-11-23' }],
		['late and silent: late is said', 'late 20', { ...nobodyReported, dueCurrent: '2026-11-03' }],
		['late and blocked', 'late 3', { reportedStatus: 'blocked', dueCurrent: '2026-11-20' }],
		['due in 7 days, 74 %', 'at_risk', { dueCurrent: '2026-11-30', reportedPercent: 74 }],
		['due in 7 days, 75 %', 'on_schedule', { dueCurrent: '2026-11-30', reportedPercent: 75 }],
		['due in 8 days, 10 %', 'on_schedule', { dueCurrent: '2026-12-01', reportedPercent: 10 }],
		['due today, 10 %', 'at_risk', { dueCurrent: TODAY, reportedPercent: 10 }],
		['due soon, no percentage', 'at_risk', { dueCurrent: '2026-11-25', reportedPercent: null }],
		[
			'due soon, blocked at 90 %',
			'at_risk',
			{ dueCurrent: '2026-11-25', reportedStatus: 'blocked', reportedPercent: 90 }
		],
		['due later, blocked', 'on_schedule', { reportedStatus: 'blocked' }],
		['due soon, nobody reported', 'at_risk', { ...nobodyReported, dueCurrent: '2026-11-30' }],
		['last word 13 days ago', 'on_schedule', { reportedOn: '2026-11-10' }],
		['last word 14 days ago', 'silent 14', { reportedOn: '2026-11-09' }],
		[
			'never a word, in force 13 days',
			'on_schedule',
			{ ...nobodyReported, activeOn: '2026-11-10' }
		],
		['never a word, in force 14 days', 'silent 14', { ...nobodyReported, activeOn: '2026-11-09' }],
		['never a word, day of adoption unknown', 'on_schedule', { ...nobodyReported, activeOn: null }],
		[
			'due soon wins over silence',
			'at_risk',
			{ ...nobodyReported, activeOn: '2026-10-01', dueCurrent: '2026-11-26' }
		],
		[
			'claimed done in time, due since passed',
			'on_schedule',
			{ ...claimed, doneReportedOn: '2026-11-10', dueCurrent: '2026-11-10' }
		],
		[
			'claimed done too late: the days stand still',
			'late 2',
			{ ...claimed, doneReportedOn: '2026-11-12', dueCurrent: '2026-11-10' }
		],
		[
			'claimed done long ago: not silent',
			'on_schedule',
			{ ...claimed, reportedOn: '2026-09-01', doneReportedOn: '2026-09-01' }
		],
		['a claim that no longer stands', 'late 13', { ...claimed, dueCurrent: '2026-11-10' }],
		[
			'closed, claimed on the due date',
			'done_on_time',
			{ state: 'closed', verdict: 'conform', doneReportedOn: '2026-12-31' }
		],
		[
			'closed, claimed a day late',
			'done_late',
			{ state: 'closed', verdict: 'conform', doneReportedOn: '2027-01-01' }
		],
		[
			'closed without a date',
			'no_due',
			{ state: 'closed', verdict: 'conform', dueCurrent: null, doneReportedOn: TODAY }
		],
		['cannot be followed up', 'none', { state: 'closed', verdict: 'cannot_be_followed_up' }],
		['drafted', 'none', { state: 'drafted' }],
		['cancelled, due long ago', 'none', { state: 'cancelled', dueCurrent: '2026-01-01' }],
		['replaced', 'none', { state: 'replaced' }],
		[
			'recurring, next report due today',
			'on_schedule',
			{ dueKind: 'recurring', dueCurrent: TODAY }
		],
		['recurring, report missed', 'late 1', { dueKind: 'recurring', dueCurrent: '2026-11-22' }],
		[
			'recurring: little progress soon before it is no risk',
			'on_schedule',
			{ dueKind: 'recurring', dueCurrent: '2026-11-24', reportedPercent: 0 }
		],
		[
			'recurring: silence between reports is no silence',
			'on_schedule',
			{ dueKind: 'recurring', reportedOn: '2026-10-01' }
		],
		['recurring, first day not yet known', 'no_due', { dueKind: 'recurring', dueCurrent: null }]
	])('%s: %s', (_, schedule, facts) => {
		expect(said(facts)).toBe(schedule);
	});

	it.each([
		['2027-02-28', '2027-03-01', 'late 1'],
		['2028-02-28', '2028-02-29', 'late 1'],
		['2026-12-31', '2027-01-01', 'late 1'],
		['2026-10-31', '2026-11-30', 'late 30']
	])(
		'counts calendar days over month ends: due %s, today %s is %s',
		(dueCurrent, today, schedule) => {
			expect(said({ dueCurrent }, today)).toBe(schedule);
		}
	);
});

describe('silentDays', () => {
	it('counts from the last report, or from the day it came into force, whatever the due date', () => {
		expect(silentDays({ ...open, reportedOn: '2026-11-03' }, TODAY)).toBe(20);
		expect(silentDays({ ...open, reportedOn: null }, TODAY)).toBe(14);
		expect(silentDays({ ...open, doneReportedOn: '2026-11-01' }, TODAY)).toBe(0);
		expect(silentDays({ ...open, state: 'closed' }, TODAY)).toBe(0);
	});
});

describe('daysLeft', () => {
	it.each([
		[null, null],
		[TODAY, 0],
		['2026-12-18', 25],
		['2026-11-20', -3]
	])('of %s are %s', (due, left) => {
		expect(daysLeft(due, TODAY)).toBe(left);
	});
});
