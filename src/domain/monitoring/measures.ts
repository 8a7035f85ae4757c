import { today } from '#lib/clock.ts';
import { STANDINGS } from '../commitments/standings.ts';
import type { Standing } from '../commitments/standings.ts';
import { dayNumber } from './days.ts';
import type { LedgerRow } from './ledger-row.ts';

/**
 * What the schedule says of a row on a day, in days. The twins of `commitments/schedule.ts` for rows
 * of the ledger; `tests/domain/monitoring/measures.test.ts` holds them together.
 */
export interface Measured {
	readonly row: LedgerRow;
	/** Today in the zone of the row's region. */
	readonly today: number;
	/** Days late, up to the claim of done while one stands; 0 where it is not late. */
	readonly late: number;
	/** Days without a word from the owner; 0 where nothing is waited for. */
	readonly silent: number;
}

/** A row as it is on a day. */
export function measure(row: LedgerRow, day: number): Measured {
	return { row, today: day, late: lateDays(row, day), silent: silentDays(row, day) };
}

/** Without a report for this long, an owner does not answer: the 14 days of the schedule. */
export const SILENT_DAYS = 14;

function lateDays(row: LedgerRow, day: number): number {
	if (!row.open || row.due === null) return 0;
	return Math.max(0, (row.claimed ?? day) - row.due);
}

function silentDays(row: LedgerRow, day: number): number {
	const since = row.reported ?? row.made;
	return !row.open || row.claimed !== null || since === null ? 0 : Math.max(0, day - since);
}

/** Closed as *sesuai* after its due date: done, but late. */
export function wasLate(row: LedgerRow): boolean {
	return !row.open && row.due !== null && row.claimed !== null && row.claimed > row.due;
}

/** A figure that is added up row by row; a row that changed is taken out (-1) and put in anew (1). */
export interface Tally<Result> {
	add(measured: Measured, sign: Sign): void;
	result(): Result;
}

export type Sign = 1 | -1;

/** Today by zone, as day numbers, read once for all rows. */
export function daysNow(): (zone: string) => number {
	const days = new Map<string, number>();
	return (zone) => {
		let day = days.get(zone);
		if (day === undefined) days.set(zone, (day = dayNumber(today(zone))));
		return day;
	};
}

/** Counts per standing without those that came back to nothing. */
export function present(
	counts: Readonly<Partial<Record<Standing, number>>>
): Partial<Record<Standing, number>> {
	const some: Partial<Record<Standing, number>> = {};
	for (const code of STANDINGS) if ((counts[code] ?? 0) > 0) some[code] = counts[code] ?? 0;
	return some;
}
