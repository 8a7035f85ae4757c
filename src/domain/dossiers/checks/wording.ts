import { dateOf, daysBetween, weekdayOf } from '#lib/format/calendar-date.ts';
import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { textsIn } from '../paths.ts';
import { durationFits } from './dates.ts';
import { datesIn, durationsIn, rangesIn } from './written-dates.ts';

/** What running text says that cannot be right: dates, times, shares, sums. The text stays as it is. */
export function* checkWording(dossier: Dossier, context: CheckContext): Findings {
	for (const [path, text] of textsIn(dossier)) {
		// A quotation of what is wrong is no second error.
		if (/(?:^|\.)(?:remarks?|readings)\b/.test(path)) continue;
		yield* dates(path, text, context);
		yield* times(path, text);
		yield* shares(path, text);
		yield* sums(path, text);
	}
}

function* dates(path: string, text: string, { today }: CheckContext): Findings {
	for (const { day, month, year, weekday, words } of datesIn(text)) {
		// Without a year only a day that no year has is impossible; 2024 is a leap year.
		const date = dateOf(year ?? 2024, month, day);
		if (year !== null && (year < 1945 || year > Number(today.slice(0, 4)) + 30))
			yield finding('year_impossible', path, { year });
		else if (date === null) yield finding('date_impossible', path, { words });
		else if (year !== null && weekday !== null && weekday !== weekdayOf(date))
			yield finding('weekday_differs', path, { weekday, date });
	}
	const [range, ...ranges] = rangesIn(text);
	const [days, ...others] = durationsIn(text);
	if (!range || days === undefined || ranges.length > 0 || others.length > 0) return;
	if (!durationFits(days, range.from, range.to))
		yield finding('duration_differs', path, {
			stated: days,
			days: daysBetween(range.from, range.to) + 1
		});
}

function* times(path: string, text: string): Findings {
	for (const [words, hour, minute] of text.matchAll(
		/\b(?:pukul|jam)\s+(\d{1,2})[.:](\d{2})(?!\d)/gi
	))
		if (Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && Number(minute) > 0))
			yield finding('time_impossible', path, { words });
}

// Growth may well pass a hundred percent, a share may not.
function* shares(path: string, text: string): Findings {
	const share =
		/(?:(?<!\p{L})(?<before>\p{L}{3,12}\s+))?(?<![\d.,])(?<value>\d{1,6}(?:[.,]\d+)?)\s*(?:%|persen\b)/giu;
	for (const { groups } of text.matchAll(share)) {
		if (/^(?:naik|meningkat|sebesar|tumbuh|turun|lebih)\s/i.test(groups?.before ?? '')) continue;
		const value = Number(groups?.value?.replace(',', '.'));
		if (value > 100) yield finding('percent_over_hundred', path, { value });
	}
}

// "48 peserta, 20 laki-laki dan 27 perempuan": only where each of the three stands once.
function* sums(path: string, text: string): Findings {
	const [male, ...males] = counted(text, 'laki-laki|pria');
	const [female, ...females] = counted(text, 'perempuan|wanita');
	const [total, ...totals] = counted(text, 'orang|peserta|korban|kasus|jiwa|anak');
	if (male === undefined || female === undefined || total === undefined) return;
	if (males.length > 0 || females.length > 0 || totals.length > 0) return;
	if (male + female !== total)
		yield finding('sexes_differ_from_total', path, { male, female, total });
}

function counted(text: string, what: string): readonly number[] {
	const pattern = new RegExp(
		`(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})\\s+(?:(?:orang|anak|korban|peserta)\\s+)?(?:${what})\\b(?!\\s+(?:laki|perempuan))`,
		'giu'
	);
	return [...text.matchAll(pattern)].map(([, digits]) => Number(digits?.replaceAll('.', '')));
}
