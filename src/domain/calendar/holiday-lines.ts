import { parseWrittenDate } from '#lib/format/written-date.ts';

/** A day of a list that somebody pasted. */
export interface ListedDay {
	readonly date: string;
	readonly name: string;
}

/** The first line that is no date with a name behind it; lines are counted from 1. */
export interface UnreadLine {
	readonly line: number;
	readonly text: string;
}

const LONGEST_DATE = 6;
const NUMBERED = /^\d{1,2}[.)]?\s+(?=\d{1,2}\s|\d{4}-|[a-z]+,?\s+\d)/i;
const WEEKDAY_CELL =
	/([\t;|])\s*(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*(?=[\t;|])/gi;

/**
 * Reads a list as decrees and tables have it: a day in each line, its date first and its name behind it,
 * with or without a running number, a weekday, a tab or a semicolon between. A date without a year is one
 * of `year`.
 */
export function readHolidayLines(text: string, year: number): ListedDay[] | UnreadLine {
	const days: ListedDay[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const written = line
			.replaceAll(WEEKDAY_CELL, '$1')
			.replaceAll(/[\t;|]+/g, ' ')
			.trim();
		if (written === '') continue;
		const day = dayIn(written, year) ?? dayIn(written.replace(NUMBERED, ''), year);
		if (!day) return { line: index + 1, text: written.slice(0, 80) };
		days.push(day);
	}
	return days;
}

function dayIn(written: string, year: number): ListedDay | null {
	const words = written.split(/\s+/);
	for (let count = Math.min(LONGEST_DATE, words.length - 1); count > 0; count--) {
		const start = words
			.slice(0, count)
			.join(' ')
			.replace(/[,:–-]+$/, '');
		const date = parseWrittenDate(start) ?? parseWrittenDate(`${start} ${year}`);
		const name = words
			.slice(count)
			.join(' ')
			.replace(/^[,:–-]+\s*/, '');
		if (date && /\p{L}{2}/u.test(name)) return { date, name };
	}
	return null;
}
