import {
	addMonthsClamped,
	dateOf,
	daysBetween,
	endOfMonth,
	partsOf
} from '#lib/format/calendar-date.ts';
import { monthNamed } from '#lib/format/calendar-names.ts';
import type { DueFlag } from '../due-reading.ts';
import { isWorkingDay, workingDaysBetween } from '../working-days.ts';
import { readDateParts, readYear } from './date-parts.ts';
import type { DateParts } from './date-parts.ts';
import { completed, weekdayFlags } from './dates.ts';
import { readLength } from './lengths.ts';
import type { Length } from './lengths.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { closing, meaning, unreadable } from './match.ts';
import type { PhraseReader, Setting } from './match.ts';

const FROM = phrases(
	'dari|mulai|antara|sejak|dari tanggal|mulai tanggal|antara tanggal|sejak tanggal|tanggal|tgl|tgl .|pada tanggal'
);
const TO = phrases('-|–|—|s . d .|s . d|s / d|sd|sampai|sampai dengan|hingga');
const BETWEEN = phrases('(|,|, yaitu|yaitu|yakni|, yakni');
const SAID = phrases('(|( selama|selama|, selama|,|( total');

/** `1 s.d. 14 Maret (14 hari)`, `20 Desember 2026–4 Januari 2027`. */
export const readRange: PhraseReader = (line, at, setting) => {
	const first = readStart(line, line.skip(at, FROM));
	const last = first && readDateParts(line, first.endAt);
	if (!first || !last || last.month === null) return null;
	const to = completed(last.day, last.month, last.year, setting.base);
	const from = to && startDate(first, to);
	if (!to || !from) return unreadable(last.next, 'no_such_date');
	if (from > to) return unreadable(last.next, 'ends_before_start');
	const said = readSaidLength(line, last.next);
	const flags = [
		...weekdayFlags(first.weekday, from),
		...weekdayFlags(last.weekday, to),
		...(said ? lengthFlags(said, from, to, setting) : [])
	];
	const next = said?.next ?? last.next;
	return {
		next,
		meaning: meaning({ kind: 'period', from, date: to, flags }),
		certainty: 'anywhere',
		opens: from
	};
};

/** `14 hari (1 s.d. 14 Maret 2027)`, `14 hari, mulai 1 Maret s.d. 14 Maret`: the length before its dates. */
export const readLengthAndRange: PhraseReader = (line, at, setting) => {
	const said = readLength(line, at);
	const start = said ? line.skip(said.next, BETWEEN) : 0;
	const range = said && start > said.next ? readRange(line, start, setting) : null;
	if (!said || !range?.meaning.from || !range.meaning.date) return range;
	const bracket = line.word(said.next) === '(' && line.word(range.next) === ')';
	const { from, date } = range.meaning;
	const flags = [...range.meaning.flags, ...lengthFlags(said, from, date, setting)];
	return {
		...range,
		next: bracket ? range.next + 1 : range.next,
		meaning: { ...range.meaning, flags }
	};
};

/** `Januari–Maret 2027`, `bulan Maret s.d. Mei`: from the first day of one month to the end of another. */
export const readMonthRange: PhraseReader = (line, at, setting) => {
	const first = readMonth(line, line.skip(at, FROM));
	const toAt = first ? line.skip(first.next, TO) : 0;
	const last = first && toAt > first.next ? readMonth(line, toAt) : null;
	if (!first || !last) return null;
	const soonest = completed(1, last.month, last.year, setting.base.slice(0, 7) + '-01');
	if (!soonest) return null;
	const { year } = partsOf(soonest);
	const firstYear = first.year ?? (first.month > last.month ? year - 1 : year);
	const [from, to] = [dateOf(firstYear, first.month, 1), endOfMonth(year, last.month)];
	if (!from || from > to) return unreadable(last.next, 'ends_before_start');
	const parts = { kind: 'period', from, ...closing(from, to, setting) } as const;
	return { next: last.next, meaning: meaning(parts), certainty: 'at_end', opens: from };
};

interface Start extends Pick<DateParts, 'day' | 'month' | 'year' | 'weekday'> {
	/** The place after the sign between both ends. */
	readonly endAt: number;
}

// "1-14 Maret" must not become the day 1/14, so a day alone is tried before a written date.
function readStart(line: Line, dayAt: number): Start | null {
	const day = line.value(dayAt);
	const alone = day !== null && day <= 99 ? line.skip(dayAt + 1, TO) : 0;
	if (day !== null && alone > dayAt + 1 && readDateParts(line, alone)?.month)
		return { day, month: null, year: null, weekday: null, endAt: alone };
	const parts = readDateParts(line, dayAt);
	const endAt = parts ? line.skip(parts.next, TO) : 0;
	return parts && endAt > parts.next ? { ...parts, endAt } : null;
}

// What the start does not say it takes from the end: "20 Desember–4 Januari 2027" begins in 2026.
function startDate(first: Start, to: string): string | null {
	const end = partsOf(to);
	const month = first.month ?? end.month;
	if (first.year !== null) return completed(first.day, month, first.year, to);
	const sameYear = completed(first.day, month, end.year, to);
	return month > end.month ? completed(first.day, month, end.year - 1, to) : sameYear;
}

function readSaidLength(line: Line, at: number): Length | null {
	const start = line.skip(at, SAID);
	const length = start > at ? readLength(line, start) : null;
	if (!length) return null;
	const bracket = line.word(at) === '(';
	if (bracket && line.word(length.next) !== ')') return null;
	return { ...length, next: bracket ? length.next + 1 : length.next };
}

// A period counts its first and its last day: 1 to 14 March are 14 days.
function lengthFlags(said: Length, from: string, to: string, { holidays }: Setting): DueFlag[] {
	const working = said.unit === 'working_day';
	const computed = working
		? workingDaysBetween(from, to, holidays) + (isWorkingDay(from, holidays) ? 1 : 0)
		: daysBetween(from, to) + 1;
	const stated =
		said.unit === 'month' ? daysBetween(from, addMonthsClamped(from, said.count)) : said.count;
	return stated === computed ? [] : [{ code: 'duration_mismatch', stated, computed, working }];
}

function readMonth(
	line: Line,
	at: number
): { month: number; year: number | null; next: number } | null {
	const start = line.word(at) === 'bulan' ? at + 1 : at;
	const month = monthNamed(line.word(start));
	if (month === null) return null;
	const year = readYear(line, start + 1);
	return { month, year: year?.value ?? null, next: year?.next ?? start + 1 };
}
