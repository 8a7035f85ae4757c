import { addDays, daysBetween, weekdayOf } from '#lib/format/calendar-date.ts';

/**
 * The days on which offices are closed, by date, with their name: libur nasional, cuti bersama and
 * those of the region alike, since none of them is a working day for civil servants.
 */
export type Holidays = ReadonlyMap<string, string>;

/** True from Monday to Friday (Perpres 21/2023: five-day week) unless it is a holiday. */
export function isWorkingDay(date: string, holidays: Holidays): boolean {
	return !isWeekend(date) && !holidays.has(date);
}

/** True on Saturday and Sunday. */
export function isWeekend(date: string): boolean {
	return weekdayOf(date) % 6 === 0;
}

/** The first working day after a date. */
export function nextWorkingDay(date: string, holidays: Holidays): string {
	return step(date, 1, holidays);
}

/** The last working day before a date. */
export function previousWorkingDay(date: string, holidays: Holidays): string {
	return step(date, -1, holidays);
}

/** The date itself where it is a working day, otherwise the last working day before it. */
export function lastWorkingDayUntil(date: string, holidays: Holidays): string {
	return isWorkingDay(date, holidays) ? date : previousWorkingDay(date, holidays);
}

/** The date that many working days after the given one, which is not counted; negative counts back. */
export function addWorkingDays(date: string, days: number, holidays: Holidays): string {
	const direction = days < 0 ? -1 : 1;
	let end = date;
	let left = Math.abs(days);
	// Whole weeks at once: "500 hari kerja" must not cost five hundred looks at the calendar. The last
	// days are walked, because a leap may land on a weekend.
	while (left > 5) {
		const jump = addDays(end, direction * 7 * Math.floor((left - 1) / 5));
		left -= Math.abs(workingDaysPassed(end, jump, holidays));
		end = jump;
	}
	for (; left > 0; left--) end = step(end, direction, holidays);
	return end;
}

/**
 * How many working days lie after `from` up to and including `to`, as `addWorkingDays` counts;
 * negative where `to` is earlier.
 */
export function workingDaysBetween(from: string, to: string, holidays: Holidays): number {
	if (to < from) return -workingDaysBetween(to, from, holidays);
	const days = daysBetween(from, to);
	let count = 5 * Math.floor(days / 7);
	for (let rest = 1; rest <= days % 7; rest++) if (!isWeekend(addDays(from, rest))) count++;
	for (const holiday of holidays.keys())
		if (holiday > from && holiday <= to && !isWeekend(holiday)) count--;
	return count;
}

// Counting back, the day left behind does not count and the one arrived at does.
function workingDaysPassed(from: string, to: string, holidays: Holidays): number {
	return to < from
		? workingDaysBetween(addDays(to, -1), addDays(from, -1), holidays)
		: workingDaysBetween(from, to, holidays);
}

function step(date: string, direction: 1 | -1, holidays: Holidays): string {
	let day = addDays(date, direction);
	while (!isWorkingDay(day, holidays)) day = addDays(day, direction);
	return day;
}
