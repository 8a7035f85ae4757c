import { monthNamed, weekdayNamed } from '#lib/format/calendar-names.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import type { Certainty } from './match.ts';

/** Day, month and perhaps year as written; whether there is such a day is not asked here. */
export interface DateParts {
	readonly next: number;
	readonly day: number;
	/** Null for "tanggal 15", which names no month. */
	readonly month: number | null;
	readonly year: number | null;
	/** Written in front: Sunday 0 to Saturday 6. */
	readonly weekday: number | null;
	readonly certainty: Certainty;
}

type Found = Omit<DateParts, 'weekday'>;

const DATE_SIGN = phrases('tanggal|tgl|tgl .|pada tanggal|pada tgl|pada tgl .');
const APOSTROPHE = /^['’‘`ʼ]$/;
const YEAR_SIGN = phrases(',|tahun|tahun anggaran|ta');

/** `10 Juli`, `Jumat, 11 Desember 2026`, `11/12`, `18-12-2026`, `2026-12-18`, `tgl 15`. */
export function readDateParts(line: Line, at: number): DateParts | null {
	const named = readWeekday(line, at, 'also_short');
	let start = named?.next ?? at;
	if (named && (line.word(start) === ',' || line.word(start) === '.')) start++;
	const dayAt = line.skip(start, DATE_SIGN);
	const weekday = named?.weekday ?? null;
	const found = readIso(line, dayAt) ?? readNumeric(line, dayAt) ?? readNamed(line, dayAt);
	if (found) return { ...found, weekday };
	const day = line.value(dayAt);
	if (dayAt === start || day === null || day > 31) return null;
	return { next: dayAt + 1, day, month: null, year: null, weekday, certainty: 'anywhere' };
}

/** `2027`, `, 2027`, `-2027`, `/2027`, `tahun 2027`, `TA 2027`, `'27`: the year that may follow a month. */
export function readYear(line: Line, at: number): { value: number; next: number } | null {
	const sign = line.word(at);
	const joined = (sign === '-' || sign === '/') && line.joined(at);
	const start = joined ? at + 1 : line.skip(at, YEAR_SIGN);
	const value = line.value(start);
	if (value !== null && line.word(start).length === 4) return { value, next: start + 1 };
	return readShortYear(line, at);
}

// "15 Des 26", "Jan '27": two digits with which the phrase ends; "15 Des 30 kader" counts people.
function readShortYear(line: Line, at: number): { value: number; next: number } | null {
	const start = APOSTROPHE.test(line.word(at)) && line.joined(at + 1) ? at + 1 : at;
	const [value, after] = [line.value(start), line.word(start + 1)];
	const ends = after === '' || line.breaks(start + 1) || /^[,;:)]$/.test(after);
	if (value === null || line.word(start).length !== 2 || !ends) return null;
	return value >= 20 && value < 50 ? { value: 2000 + value, next: start + 1 } : null;
}

/** `Jumat`, `hari Jumat`; `Jum` only where a date follows. Sunday is also "Minggu", a week: the caller decides. */
export function readWeekday(
	line: Line,
	at: number,
	spelling: 'whole' | 'also_short' = 'whole'
): { weekday: number; next: number } | null {
	const start = line.word(at) === 'hari' ? at + 1 : at;
	const word = line.word(start);
	if (spelling === 'whole' && word.length <= 3) return null;
	const weekday = weekdayNamed(word);
	return weekday === null ? null : { weekday, next: start + 1 };
}

function readIso(line: Line, at: number): Found | null {
	if (line.word(at).length !== 4 || line.word(at + 1) !== '-' || line.word(at + 3) !== '-')
		return null;
	const [year, month, day] = [line.value(at), line.value(at + 2), line.value(at + 4)];
	if (year === null || month === null || day === null) return null;
	if (![1, 2, 3, 4].every((step) => line.joined(at + step))) return null;
	return { next: at + 5, day, month, year, certainty: 'anywhere' };
}

function readNumeric(line: Line, at: number): Found | null {
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(line.word(at));
	if (dotted) {
		const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
		return { next: at + 1, day, month, year, certainty: 'anywhere' };
	}
	const sign = line.word(at + 1);
	const [day, month] = [line.value(at), line.value(at + 2)];
	if (day === null || month === null || day > 31 || month > 99) return null;
	if ((sign !== '/' && sign !== '-') || !line.joined(at + 1) || !line.joined(at + 2)) return null;
	const written = line.word(at + 3) === sign && line.joined(at + 4) ? line.value(at + 4) : null;
	if (written !== null) {
		const year = line.word(at + 4).length === 2 ? 2000 + written : written;
		return { next: at + 5, day, month, year, certainty: 'anywhere' };
	}
	// In a sentence "24/7" is around the clock.
	const certainty = day === 24 && month === 7 ? 'alone' : 'at_end';
	return { next: at + 3, day, month, year: null, certainty };
}

function readNamed(line: Line, at: number): Found | null {
	const day = line.value(at);
	if (day === null || day > 99) return null;
	const monthAt = line.word(at + 1) === '-' ? at + 2 : at + 1;
	const month = monthNamed(line.word(monthAt));
	if (month === null) return null;
	const dotted = line.word(monthAt + 1) === '.' && line.joined(monthAt + 1);
	const year = readYear(line, dotted ? monthAt + 2 : monthAt + 1);
	// A point that no year follows ends the sentence.
	if (!year) return { next: monthAt + 1, day, month, year: null, certainty: 'anywhere' };
	return { next: year.next, day, month, year: year.value, certainty: 'anywhere' };
}
