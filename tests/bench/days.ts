import { now } from '#lib/clock.ts';

const DAY_MS = 86_400_000;

/** The calendar day and the instant some days from now. */
export function daysFromNow(days: number): { day: string; instant: number } {
	const instant = now() + days * DAY_MS;
	return { day: new Date(instant).toISOString().slice(0, 10), instant };
}
