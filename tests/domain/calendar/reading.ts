import { readFileSync } from 'node:fs';
import { readDue } from '#domain/calendar/due.ts';
import type { DueReading } from '#domain/calendar/due-reading.ts';
import type { Holidays } from '#domain/calendar/working-days.ts';

/** The public holidays and collective leave of 2021 to 2027, as they come with the program. */
export const holidays: Holidays = new Map(
	readFileSync('src/domain/calendar/holidays-2021-2027.csv', 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((row): [string, string] => {
			const [date = '', , ...name] = row.split(',');
			return [date, name.join(',')];
		})
);

/** Monday, 23 November 2026: the day of the reference table in the design brief. */
export const MONDAY = '2026-11-23';

/** Reads a phrase on a day; the day of the reference table unless told. */
export function read(words: string, today: string = MONDAY): DueReading {
	return readDue(words, { today, holidays });
}

/** The codes of a reading's flags, in their order. */
export function codes(reading: DueReading): string {
	return reading.flags.map(({ code }) => code).join(' ');
}
