import { addMonthsClamped } from '../../lib/format/calendar-date.ts';
import { dateOfDay, dayNumber } from './days.ts';
import type { Sign, Tally } from './measures.ts';

/** What one month added and settled, and how the whole stood when it ended. */
export interface MonthFigures {
	/** `YYYY-MM`. */
	readonly month: string;
	/** Came into force in this month. */
	readonly made: number;
	/** Closed in this month as *sesuai*. */
	readonly done: number;
	/** Due in this month, by the date that is current now. */
	readonly due: number;
	/** Of those due in this month: late now. */
	readonly late: number;
	/** On the last day of the month, or today: all that was in force by then. */
	readonly stock: Readonly<Record<StockPart, number>>;
}

const STOCK_PARTS = ['done', 'running', 'late', 'cannot_be_done'] as const;
export type StockPart = (typeof STOCK_PARTS)[number];

const MONTHS_SHOWN = 12;

/**
 * The last twelve months up to the present one. The stock is told from the days in the rows as they
 * are now: a date that was extended since counts as extended, what was reopened as open.
 */
export function monthsTally(today: number): Tally<readonly MonthFigures[]> {
	const months = lastMonths(today);
	const { indexOf, endingFrom } = calendarOf(months, today);
	// How each part grows and shrinks from one month to the next: a row costs the same however long it lasts.
	const steps = { done: [0], running: [0], late: [0], cannot_be_done: [0] };
	const step = (part: StockPart, from: number, to: number, sign: Sign) => {
		steps[part][from] = (steps[part][from] ?? 0) + sign;
		steps[part][to] = (steps[part][to] ?? 0) - sign;
	};
	const monthOf = (day: number | null) => (day === null ? undefined : months[indexOf(day)]);
	return {
		add({ row, late }, sign) {
			const made = monthOf(row.made);
			if (made) made.made += sign;
			const closed = row.standing === 'done' ? monthOf(row.closed) : undefined;
			if (closed) closed.done += sign;
			const due = monthOf(row.due);
			if (due) {
				due.due += sign;
				if (late > 0) due.late += sign;
			}
			if (row.made === null) return;
			const isMissed = row.due !== null && (row.claimed === null || row.claimed > row.due);
			const begins = endingFrom(row.made);
			const ends = Math.max(begins, endingFrom(row.closed));
			const lateFrom = isMissed
				? Math.min(ends, Math.max(begins, endingFrom((row.due ?? 0) + 1)))
				: ends;
			const settled = row.standing === 'cannot_be_done' ? 'cannot_be_done' : 'done';
			step('running', begins, lateFrom, sign);
			step('late', lateFrom, ends, sign);
			step(settled, ends, months.length, sign);
		},
		result() {
			const stock = { done: 0, running: 0, late: 0, cannot_be_done: 0 };
			return months.map((month, index) => {
				for (const part of STOCK_PARTS) stock[part] += steps[part][index] ?? 0;
				return { ...month, stock: { ...stock } };
			});
		}
	};
}

type Month = { -readonly [Key in Exclude<keyof MonthFigures, 'stock'>]: MonthFigures[Key] };

function lastMonths(today: number): Month[] {
	const first = `${dateOfDay(today).slice(0, 7)}-01`;
	return Array.from({ length: MONTHS_SHOWN }, (_, index) => ({
		month: addMonthsClamped(first, index - MONTHS_SHOWN + 1).slice(0, 7),
		made: 0,
		done: 0,
		due: 0,
		late: 0
	}));
}

/** Month by day, looked up instead of computed: there are a hundred thousand rows and some three hundred days. */
function calendarOf(months: readonly Month[], today: number) {
	const starts = months.map(({ month }) => dayNumber(`${month}-01`));
	const first = starts[0] ?? 0;
	const after = dayNumber(addMonthsClamped(`${months.at(-1)?.month}-01`, 1));
	const byDay = Array.from(
		{ length: after - first },
		(_, offset) => starts.filter((start) => start <= first + offset).length - 1
	);
	return {
		/** The month in which a day lies; -1 outside of the twelve. */
		indexOf: (day: number) => byDay[day - first] ?? -1,
		/** The first month that ends on or after a day; past the last for what lies ahead, or never was. */
		endingFrom(day: number | null): number {
			if (day === null || day > today) return months.length;
			return day <= first ? 0 : (byDay[day - first] ?? months.length);
		}
	};
}
