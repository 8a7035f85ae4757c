import { addDays, weekdayOf } from '#lib/format/calendar-date.ts';
import { readWeekday } from './date-parts.ts';
import { dayMatch, NEXT, THIS } from './dates.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { ambiguous } from './match.ts';
import type { Match, PhraseReader } from './match.ts';

const TODAY = phrases('hari ini juga|hari ini|malam ini|sore ini|siang ini');
const TOMORROW = phrases('besok|esok|besok pagi|besok siang|besok sore|esok hari|keesokan hari');
const IN_TWO_DAYS = phrases('lusa|besok lusa|lusa pagi|lusa siang');
const WEEK = new Set(['minggu', 'pekan']);
const RANGE_SIGN = phrases('-|–|—|s . d|s / d|sd|sampai|hingga');

/** `hari ini`, `besok`, `lusa`. */
export const readNearDay: PhraseReader = (line, at, { base }) => {
	const today = line.skip(at, TODAY);
	// "Rapat hari ini menyepakati …" is no promise.
	if (today > at) return { ...dayMatch(today, base), certainty: 'at_end' };
	const inTwoDays = line.skip(at, IN_TWO_DAYS);
	if (inTwoDays > at) return dayMatch(inTwoDays, addDays(base, 2));
	const tomorrow = line.skip(at, TOMORROW);
	return tomorrow > at ? dayMatch(tomorrow, addDays(base, 1)) : null;
};

/** `Jumat`, `hari Jumat`, `Jumat ini`, `Jumat depan`, `Senin minggu depan`, `minggu depan hari Senin`. */
export const readWeekdayPhrase: PhraseReader = (line, at, { base }) => {
	const weekFirst = readWeek(line, at);
	const start =
		weekFirst && line.word(weekFirst.next) === ',' ? weekFirst.next + 1 : weekFirst?.next;
	const named = readWeekday(line, start ?? at);
	// "Posko dibuka Senin–Jumat" names opening hours.
	if (!named || line.has(named.next, RANGE_SIGN) || endsRange(line, at)) return null;
	if (weekFirst) return dayMatch(named.next, inWeek(named.weekday, weekFirst.ahead, base));
	const sundayAlone = named.weekday === 0 && line.word(at) === 'minggu';
	if (sundayAlone) return null;
	return qualified(line, at, named, base);
};

function endsRange(line: Line, at: number): boolean {
	const signs = [1, 2, 3, 4].filter((width) => line.skip(at - width, RANGE_SIGN) === at);
	return signs.some((width) => readWeekday(line, at - width - 1) !== null);
}

function qualified(
	line: Line,
	at: number,
	{ weekday, next }: { weekday: number; next: number },
	base: string
): Match {
	const week = readWeek(line, next);
	if (week) return dayMatch(week.next, inWeek(weekday, week.ahead, base));
	const word = line.word(next);
	const nearest = nextWeekday(weekday, base);
	if (NEXT.has(word)) {
		// Officially the day of the next calendar week; in speech often the next such day.
		const date = inWeek(weekday, 1, base);
		return dayMatch(next + 1, date, ambiguous(date, nearest));
	}
	const today = weekdayOf(base) === weekday;
	if (THIS.has(word)) return dayMatch(next + 1, today ? base : nearest);
	const flags = ambiguous(nearest, today ? base : null);
	const certainty = line.word(at) === 'hari' ? 'anywhere' : 'at_end';
	return { ...dayMatch(next, nearest, flags), certainty };
}

/** The first such weekday after a date: said on a Friday, "Jumat" is the one in a week. */
export function nextWeekday(weekday: number, base: string): string {
	return addDays(base, (weekday - weekdayOf(base) + 7) % 7 || 7);
}

/** Monday of the week that lies some weeks ahead; the week begins on Monday. */
export function mondayOf(base: string, ahead = 0): string {
	return addDays(base, 1 - (weekdayOf(base) || 7) + 7 * ahead);
}

/** `minggu ini`, `pekan depan`: 0 or 1 weeks ahead. */
function readWeek(line: Line, at: number): { ahead: number; next: number } | null {
	if (!WEEK.has(line.word(at))) return null;
	const word = line.word(at + 1);
	if (THIS.has(word)) return { ahead: 0, next: at + 2 };
	return NEXT.has(word) ? { ahead: 1, next: at + 2 } : null;
}

function inWeek(weekday: number, ahead: number, base: string): string {
	return addDays(mondayOf(base, ahead), (weekday || 7) - 1);
}
