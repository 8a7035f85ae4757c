import { addMonthsClamped, dateOf, partsOf, weekdayOf } from '#lib/format/calendar-date.ts';
import type { DueFlag } from '../due-reading.ts';
import { readDateParts, readWeekday } from './date-parts.ts';
import type { DateParts } from './date-parts.ts';
import type { Line } from './line.ts';
import { ambiguous, meaning, unreadable } from './match.ts';
import type { Match, PhraseReader } from './match.ts';

/** Words behind a week, month or year that mean the current one, and the one after it. */
export const THIS = new Set(['ini', 'berjalan']);
export const NEXT = new Set(['depan', 'berikutnya', 'mendatang', 'berikut']);

/** `10 Juli`, `Jumat, 11 Desember 2026`, `11/12`, `2026-12-18`, `tgl 15`, `tanggal 5 bulan depan`. */
export const readDate: PhraseReader = (line, at, setting) => {
	const parts = readDateParts(line, at);
	if (!parts) return null;
	if (parts.month === null) return readDayOfMonth(line, parts, setting.base);
	const year = parts.year === null ? relativeYear(line, parts.next, setting.base) : null;
	const date = completed(parts.day, parts.month, parts.year ?? year, setting.base);
	const end = year === null ? parts.next : parts.next + 2;
	const { certainty } = parts;
	if (date === null) return { ...unreadable(end, 'no_such_date'), certainty };
	const after = weekdayInBrackets(line, end);
	const flags = weekdayFlags(parts.weekday ?? after?.weekday ?? null, date);
	return { ...dayMatch(after?.next ?? end, date, flags), certainty };
};

/** The date of a day and month, without a year its next occurrence; null where that is no day. */
export function completed(
	day: number,
	month: number,
	year: number | null,
	base: string
): string | null {
	if (year !== null) return dateOf(year, month, day);
	const now = partsOf(base);
	const soonest = dateOf(now.year, month, day);
	// 29 February of a year that has none is a slip of the speaker, not a date two years ahead.
	const passed = soonest === null ? month < now.month : soonest < base;
	return passed ? dateOf(now.year + 1, month, day) : soonest;
}

/** The next date after `base` that is this day of its month; null for a day that no month has. */
export function nextDayOfMonth(day: number, base: string): string | null {
	for (let ahead = 0; ahead <= 12; ahead++) {
		const { year, month } = partsOf(addMonthsClamped(base, ahead));
		const date = dateOf(year, month, day);
		if (date !== null && date > base) return date;
	}
	return null;
}

/** A weekday that is not the one of its date is worth a look: in public news one in ten is wrong. */
export function weekdayFlags(stated: number | null, date: string): DueFlag[] {
	const actual = weekdayOf(date);
	return stated === null || stated === actual ? [] : [{ code: 'weekday_mismatch', stated, actual }];
}

/** A match for one day. */
export function dayMatch(next: number, date: string, flags: readonly DueFlag[] = []): Match {
	return {
		next,
		meaning: meaning({ kind: 'date', date, flags }),
		certainty: 'anywhere',
		opens: date
	};
}

// "10 Januari tahun depan"
function relativeYear(line: Line, at: number, base: string): number | null {
	if (line.word(at) !== 'tahun') return null;
	const { year } = partsOf(base);
	if (THIS.has(line.word(at + 1))) return year;
	return NEXT.has(line.word(at + 1)) ? year + 1 : null;
}

function readDayOfMonth(line: Line, parts: DateParts, base: string): Match {
	const qualifier = line.word(parts.next) === 'bulan' ? line.word(parts.next + 1) : '';
	const named = THIS.has(qualifier) || NEXT.has(qualifier);
	const { year, month } = partsOf(addMonthsClamped(base, NEXT.has(qualifier) ? 1 : 0));
	const date = named ? dateOf(year, month, parts.day) : nextDayOfMonth(parts.day, base);
	const next = named ? parts.next + 2 : parts.next;
	if (date === null) return unreadable(next, 'no_such_date');
	// "tgl 23" said on the 23rd: hardly today, but it may be.
	const today = !named && partsOf(base).day === parts.day ? base : null;
	return dayMatch(next, date, [...ambiguous(date, today), ...weekdayFlags(parts.weekday, date)]);
}

function weekdayInBrackets(line: Line, at: number): { weekday: number; next: number } | null {
	const named = line.word(at) === '(' ? readWeekday(line, at + 1) : null;
	return named && line.word(named.next) === ')' ? { ...named, next: named.next + 1 } : null;
}
