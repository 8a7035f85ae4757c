import { addDays, dateOf, partsOf, weekdayOf } from './calendar-date.ts';
import { weekdayNamed } from './calendar-names.ts';
import { readWrittenDate } from './written-date.ts';
import type { WrittenDate } from './written-date.ts';

/** A day as people say it, with the time of day (`HH:MM`) that stood behind it. */
export interface SpokenDay extends WrittenDate {
	readonly time: string | null;
}

const TIMED =
	/^(.+?),?\s+(pukul\s+|pkl\.?\s+|jam\s+|at\s+)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?:\s*wi(?:b|ta|t))?$/i;

/**
 * Reads what is written, and the days that people say on `today`: `besok`, `Senin depan`, `tgl 15`,
 * `next Monday`, each with a time behind it or none: `3 des 09.00`, `lusa jam 9`. A weekday alone is the
 * next one; that of the next week begins on its Monday.
 */
export function readSpokenDay(text: string, today: string): SpokenDay | null {
	const whole = dayIn(text, today);
	if (whole) return { ...whole, time: null };
	const [, day = '', sign, hour = '', minute] = TIMED.exec(text.trim()) ?? [];
	// `3 des 9` is no time.
	if (sign === undefined && minute === undefined) return null;
	const found = dayIn(day, today);
	return found && { ...found, time: `${hour.padStart(2, '0')}:${minute ?? '00'}` };
}

function dayIn(text: string, today: string): WrittenDate | null {
	const written = readWrittenDate(text, today);
	if (written) return written;
	const words = text
		.trim()
		.toLowerCase()
		.replace(/^hari\s+(?!ini)/, '');
	const date = near(words, today) ?? dayOfMonth(words, today) ?? namedDay(words, today);
	return date === null ? null : { date, weekday: null };
}

function near(words: string, today: string): string | null {
	if (/^(?:hari ini|today)$/.test(words)) return today;
	if (/^(?:besok|esok|tomorrow)$/.test(words)) return addDays(today, 1);
	return /^(?:(?:besok )?lusa|(?:the )?day after tomorrow)$/.test(words) ? addDays(today, 2) : null;
}

/** The next day of this number: of this month, or else of the one after. */
function dayOfMonth(words: string, today: string): string | null {
	const day = Number(/^(?:tanggal|tgl\.?|the)\s*(\d{1,2})(?:st|nd|rd|th)?$/.exec(words)?.[1] ?? 0);
	const { year, month } = partsOf(today);
	const here = dateOf(year, month, day);
	if (here !== null && here >= today) return here;
	return month === 12 ? dateOf(year + 1, 1, day) : dateOf(year, month + 1, day);
}

function namedDay(words: string, today: string): string | null {
	const ahead = /^(?:([a-z'’]+) (?:(?:minggu |pekan )?depan|next week)|next ([a-z]+))$/.exec(words);
	const name = ahead?.[1] ?? ahead?.[2] ?? words.replace(/^this | (?:ini|this week)$/g, '');
	const weekday = weekdayNamed(name);
	// "Minggu depan" is a week.
	if (weekday === null || (ahead && name === 'minggu')) return null;
	const since = (weekdayOf(today) + 6) % 7;
	if (ahead) return addDays(today, 7 - since + ((weekday + 6) % 7));
	return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
}
