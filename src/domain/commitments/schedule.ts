import { daysBetween } from '../../lib/format/calendar-date.ts';
import type { Commitment } from './schema.ts';

/**
 * The third status, which the machine computes and nobody types or stores. All dates are calendar
 * dates of the commitment's region; `days` are calendar days. Browser-safe.
 */
export const SCHEDULES = [
	'on_schedule',
	'at_risk',
	'late',
	'silent',
	'done_on_time',
	'done_late',
	'no_due'
] as const;

export type Schedule =
	| { readonly code: 'on_schedule' | 'at_risk' | 'done_on_time' | 'done_late' | 'no_due' }
	| { readonly code: 'late' | 'silent'; readonly days: number };

export interface ScheduleFacts extends Pick<
	Commitment,
	'state' | 'verdict' | 'dueKind' | 'dueCurrent' | 'reportedStatus' | 'reportedPercent'
> {
	/** While a claim of done stands: the day on which the last part claimed it. */
	readonly doneReportedOn: string | null;
	/** The day of the latest report. */
	readonly reportedOn: string | null;
	/** The day on which the minutes were adopted and the promise came into force. */
	readonly activeOn: string | null;
}

/** A due date this near, with less than `SAFE_PERCENT` reported, is at risk. */
export const RISK_DAYS = 7;
export const SAFE_PERCENT = 75;
/** Without a report for this long an open commitment is silent. */
export const SILENT_DAYS = 14;

/**
 * The schedule on a day; null for what is not in force (drafted, cancelled, replaced) and for what
 * cannot be followed up, which was neither on time nor late. The first rule that fits decides:
 *
 * 1. No current date (milestone, unset): *no_due*.
 * 2. Closed as *sesuai*: *done_late* if done was claimed after the due date, otherwise *done_on_time*.
 *    The date of the claim counts, not that of the verdict: a slow verifier makes nobody late. The
 *    due date cannot change while a claim stands, so it is the one that was current at that time.
 * 3. Due date passed: *late*, by the days up to today, or up to the claim of done while one stands.
 *    On the due date itself nothing is late.
 * 4. A claim of done stands: *on_schedule*; the verifier has the next word.
 * 5. Recurring: *on_schedule*; until the next report is due nothing can be said against it.
 * 6. Due within 7 days and less than 75 % reported, or no percentage, or blocked, or no report: *at_risk*.
 * 7. No report for 14 days or more, counted from the day it came into force where there is none: *silent*.
 */
export function scheduleOf(facts: ScheduleFacts, { today }: { today: string }): Schedule | null {
	if (facts.state !== 'active' && facts.state !== 'closed') return null;
	if (facts.verdict === 'cannot_be_followed_up') return null;
	const { dueCurrent: due, doneReportedOn: doneOn } = facts;
	if (due === null) return { code: 'no_due' };
	if (facts.state === 'closed')
		return { code: doneOn !== null && doneOn > due ? 'done_late' : 'done_on_time' };
	const late = daysBetween(due, doneOn ?? today);
	if (late > 0) return { code: 'late', days: late };
	if (doneOn !== null || facts.dueKind === 'recurring') return { code: 'on_schedule' };
	if (daysBetween(today, due) <= RISK_DAYS && isBehind(facts)) return { code: 'at_risk' };
	const silent = silentDays(facts, today);
	return silent >= SILENT_DAYS ? { code: 'silent', days: silent } : { code: 'on_schedule' };
}

/** Days without a word from the owner, whatever the due date; 0 while a claim of done stands or it is not open. */
export function silentDays(
	facts: Pick<ScheduleFacts, 'state' | 'reportedOn' | 'activeOn' | 'doneReportedOn'>,
	today: string
): number {
	const since = facts.reportedOn ?? facts.activeOn;
	if (facts.state !== 'active' || facts.doneReportedOn !== null || since === null) return 0;
	return Math.max(0, daysBetween(since, today));
}

/** Days until the current date: 0 on the day itself, negative after it; null where there is none. */
export function daysLeft(due: string | null, today: string): number | null {
	return due === null ? null : daysBetween(today, due);
}

function isBehind(facts: ScheduleFacts): boolean {
	if (facts.reportedStatus === null || facts.reportedStatus === 'blocked') return true;
	return (facts.reportedPercent ?? 0) < SAFE_PERCENT;
}
