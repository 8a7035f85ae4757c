import type { AgeBand } from '#domain/monitoring/ageing.ts';
import type { DueCalendar } from '#domain/monitoring/due-calendar.ts';
import { LEAST_FOR_PERCENT } from '#domain/monitoring/figure-values.ts';
import type { MonthFigures } from '#domain/monitoring/months.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { wholePercent } from '#lib/format/numbers.ts';

/** How many are late, and how many of those by more than 30 days. */
export function longLate(bands: readonly AgeBand[]): {
	readonly all: number;
	readonly over30: number;
} {
	const sum = (from: number) =>
		bands.filter((band) => band.from > from).reduce((total, { count }) => total + count, 0);
	return { all: sum(0), over30: sum(30) };
}

/** What falls due from today up to so many days ahead, and the stretch of days that names it. */
export function dueAhead(
	{ weeks }: Pick<DueCalendar, 'weeks'>,
	today: string,
	days: number
): { readonly count: number; readonly due: string } {
	const last = addDays(today, days);
	const near = weeks.flat().filter(({ date, past }) => !past && date <= last);
	return { count: near.reduce((total, { count }) => total + count, 0), due: `${today}..${last}` };
}

/** The share that was done, in whole percent, first and now; null while there are too few to say. */
export function doneShare(
	months: readonly MonthFigures[]
): { readonly from: number; readonly to: number } | null {
	const shares = months
		.map(({ stock }) => ({
			done: stock.done,
			total: stock.done + stock.running + stock.late + stock.cannot_be_done
		}))
		.filter(({ total }) => total >= LEAST_FOR_PERCENT)
		.map(({ done, total }) => wholePercent(done, total));
	const [from] = shares;
	const to = shares.at(-1);
	return from === undefined || to === undefined || shares.length < 2 ? null : { from, to };
}
