import { daysBetween } from '../../lib/format/calendar-date.ts';

/** From the day a promise came into force to the day it is due; calendar dates. */
export interface PlannedSpan {
	readonly from: string;
	readonly due: string;
}

/**
 * What a straight line from the first day to the due date expects on a day, in whole percent. Nobody
 * agreed to it: it only gives a figure something to be read against. Browser-safe.
 */
export function plannedPercent({ from, due }: PlannedSpan, day: string): number {
	const whole = daysBetween(from, due);
	if (whole <= 0) return day >= due ? 100 : 0;
	return Math.round(Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100)));
}
