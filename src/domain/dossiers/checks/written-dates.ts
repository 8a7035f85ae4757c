import { dateOf } from '#lib/format/calendar-date.ts';
import { monthNamed, weekdayNamed } from '#lib/format/calendar-names.ts';

/** A day and month found in running text, with the year and the weekday where they stand beside it. */
export interface DateInText {
	readonly day: number;
	readonly month: number;
	/** As written, four digits or more; null where there is none. */
	readonly year: number | null;
	/** Sunday 0 to Saturday 6. */
	readonly weekday: number | null;
	/** The words that were read. */
	readonly words: string;
}

/** Two days that a text joins: "1 s.d. 7 April 2024". */
export interface RangeInText {
	readonly from: string;
	readonly to: string;
}

// "Selasa, 6 Februari 2024", "Rabu tanggal 24 April": the weekday only where nothing stands between.
const IN_WORDS =
	/(?:(?<!\p{L})(?<named>[\p{L}'’]{3,9})\s*,?\s*\(?(?:tanggal\s+|tgl\.?\s+)?)?(?<![\d.,/–—-])(?<day>\d{1,2})\s+(?<month>\p{L}{3,9})\.?(?:\s+(?<year>\d{4,6})(?!\d|[.,]\d))?/gu;

// "Selasa (06/02)", "6/2/2024": a bare 6/2 may be a fraction, so a weekday or a year must stand with it.
const IN_NUMBERS =
	/(?:(?<!\p{L})(?<named>[\p{L}'’]{3,9})\s*,?\s*\(?)?(?<![\d/-])(?<day>\d{1,2})[/-](?<month>\d{1,2})(?:[/-](?<year>\d{4,6}))?(?![\d/-])/gu;

const JOINED =
	/(?<!\d)(?<first>\d{1,2})(?:\s+(?<firstMonth>\p{L}{3,9}))?(?:\s+(?<firstYear>\d{4}))?\s*(?:-|–|—|s\.?\s?\/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?<last>\d{1,2})\s+(?<month>\p{L}{3,9})\s+(?<year>\d{4})/gu;

const COUNT_WORDS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');

const DURATION = new RegExp(
	`(?<![\\d.,/])(?<count>\\d{1,3}|${COUNT_WORDS.join('|')})\\s*(?:\\([^)]{1,30}\\)\\s*)?(?<unit>hari|minggu|pekan)\\b(?!\\s+kerja)`,
	'giu'
);

/** Every date that a text names by day and month; impossible ones included, for that is the point. */
export function datesIn(text: string): readonly DateInText[] {
	const found: DateInText[] = [];
	for (const { groups, 0: words } of text.matchAll(IN_WORDS)) {
		const month = monthNamed(groups?.month ?? '');
		if (month !== null) found.push(read(groups, month, words));
	}
	for (const { groups, 0: words } of text.matchAll(IN_NUMBERS)) {
		const date = read(groups, Number(groups?.month), words);
		if (date.weekday !== null || date.year !== null) found.push(date);
	}
	return found;
}

/** The ranges of dates in a text that exist, first and last day. */
export function rangesIn(text: string): readonly RangeInText[] {
	const found: RangeInText[] = [];
	for (const { groups } of text.matchAll(JOINED)) {
		const month = monthNamed(groups?.month ?? '') ?? 0;
		const year = Number(groups?.year);
		const firstMonth = groups?.firstMonth ? (monthNamed(groups.firstMonth) ?? 0) : month;
		const from = dateOf(Number(groups?.firstYear ?? year), firstMonth, Number(groups?.first));
		const to = dateOf(year, month, Number(groups?.last));
		if (from !== null && to !== null) found.push({ from, to });
	}
	return found;
}

/** The durations in calendar days that a text names: "7 hari", "dua minggu"; working days are not meant. */
export function durationsIn(text: string): readonly number[] {
	return [...text.matchAll(DURATION)].map(({ groups }) => {
		const typed = groups?.count?.toLowerCase() ?? '';
		const count = /^\d/.test(typed) ? Number(typed) : COUNT_WORDS.indexOf(typed) + 1;
		return groups?.unit?.toLowerCase() === 'hari' ? count : count * 7;
	});
}

function read(
	groups: Readonly<Record<string, string | undefined>> | undefined,
	month: number,
	words: string
): DateInText {
	const weekday = groups?.named ? weekdayNamed(groups.named) : null;
	return {
		day: Number(groups?.day),
		month,
		year: groups?.year ? Number(groups.year) : null,
		weekday,
		words: weekday === null && groups?.named ? words.slice(groups.named.length).trim() : words
	};
}
