import type { CalendarClash } from '#domain/meetings/calendar-clashes.ts';
import type {
	CalendarHoliday,
	CalendarMeeting,
	MeetingCalendar
} from '#domain/meetings/calendar.ts';
import { addDays, daysBetween, partsOf, weekdayOf } from '#lib/format/calendar-date.ts';

export const CALENDAR_VIEWS = ['month', 'week'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** One day of the calendar with everything on it. */
export interface CalendarDay {
	readonly date: string;
	/** False for days of the months before and after. */
	readonly inside: boolean;
	readonly weekend: boolean;
	readonly meetings: readonly CalendarMeeting[];
	readonly holidays: readonly CalendarHoliday[];
	readonly clashes: readonly CalendarClash[];
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
	return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** First and last day of what is drawn: a week, or the whole weeks that a month touches. */
export function spanOf(view: CalendarView, date: string): { from: string; to: string } {
	if (view === 'week') return { from: mondayOf(date), to: addDays(mondayOf(date), 6) };
	const first = addDays(date, 1 - partsOf(date).day);
	const next = addDays(first, 32);
	const last = addDays(next, -partsOf(next).day);
	return { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
}

/** The days of a span, each with its meetings, holidays and clashes. */
export function daysOf(
	{ meetings, holidays, clashes }: MeetingCalendar,
	{ from, to }: { readonly from: string; readonly to: string },
	month: number | null
): CalendarDay[] {
	return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
		const date = addDays(from, index);
		return {
			date,
			inside: month === null || partsOf(date).month === month,
			weekend: [0, 6].includes(weekdayOf(date)),
			meetings: meetings.filter(({ heldOn }) => heldOn === date),
			holidays: holidays.filter((one) => one.date === date),
			clashes: clashes.filter((one) => one.date === date)
		};
	});
}
