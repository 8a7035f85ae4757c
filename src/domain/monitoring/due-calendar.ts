import { dateOfDay, dayNumber, weekdayOfDay } from './days.ts';
import type { Tally } from './measures.ts';

/** One day of the calendar and how many commitments are due on it. */
export interface DueDay {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly count: number;
	/** Already gone: what was due then and is not done stands among the late. */
	readonly past: boolean;
}

/** When it will pile up: what is not closed, by due date from today on. */
export interface DueCalendar {
	/** Weeks from Monday to Sunday, the first with today in it. */
	readonly weeks: readonly (readonly DueDay[])[];
	readonly total: number;
	readonly last: string;
	/** The day with the most, the earliest of several; null where nothing is due. */
	readonly busiest: DueDay | null;
}

const WEEKS_SHOWN = 5;

/** Counts what is due from today to the end of the fifth week. */
export function dueCalendarTally(date: string): Tally<DueCalendar> {
	const today = dayNumber(date);
	const first = today - weekdayOfDay(today);
	const counts = Array.from({ length: 7 * WEEKS_SHOWN }, () => 0);
	return {
		add({ row, today: ownToday }, sign) {
			if (!row.open || row.due === null || row.due < ownToday) return;
			const index = row.due - first;
			if (index < counts.length) counts[index] = (counts[index] ?? 0) + sign;
		},
		result() {
			const days = counts.map((count, index) => ({
				date: dateOfDay(first + index),
				count,
				past: first + index < today
			}));
			const most = Math.max(...counts);
			return {
				weeks: Array.from({ length: WEEKS_SHOWN }, (_, week) => days.slice(7 * week, 7 * week + 7)),
				total: counts.reduce((sum, count) => sum + count, 0),
				last: dateOfDay(first + 7 * WEEKS_SHOWN - 1),
				busiest: days.find(({ count }) => count > 0 && count === most) ?? null
			};
		}
	};
}
