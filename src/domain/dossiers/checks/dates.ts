import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { addDays, daysBetween, isDate, weekdayOf } from '#lib/format/calendar-date.ts';
import { weekdayNamed } from '#lib/format/calendar-names.ts';
import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { fieldAt, isGroup, textsIn } from '../paths.ts';
import { datesIn, durationsIn, rangesIn } from './written-dates.ts';

interface Written {
	readonly path: string;
	readonly words: string | undefined;
	readonly date: string | undefined;
	readonly weekday: string | undefined;
	readonly until: string | undefined;
}

/** Dates that do not exist, do not fit their weekday or their words, or cannot be where they stand. */
export function* checkDates(dossier: Dossier, context: CheckContext): Findings {
	yield* datesThatExist(dossier, context);
	for (const written of writtenDates(dossier)) {
		yield* weekdays(written);
		yield* words(written);
	}
	yield* heldOn(dossier, context);
	for (const [at, source] of (dossier.sources ?? []).entries()) {
		const published = real(source.published?.date);
		const held = real(dossier.held_on?.date);
		if (published && held && published < held && happened(dossier))
			yield finding('published_before_meeting', `sources[${at}].published.date`, {
				date: published,
				held
			});
	}
}

/** True where the meeting is said, or must be taken, to have taken place. */
export function happened(dossier: Dossier): boolean {
	return !['draft', 'scheduled', 'cancelled', 'postponed'].includes(dossier.state ?? '');
}

/** The date, where it is one that exists. */
export function real(date: string | undefined): string | undefined {
	return date !== undefined && isDate(date) ? date : undefined;
}

/** True where a stated number of days fits two dates, the first day counted or not. */
export function durationFits(days: number, from: string, to: string): boolean {
	const between = daysBetween(from, to);
	return days === between || days === between + 1;
}

function* datesThatExist(dossier: Dossier, { marks, today }: CheckContext): Findings {
	const added = [...marks].map(([path, { at }]) => [`${path}.at`, at?.slice(0, 10) ?? ''] as const);
	for (const [path, date] of [...textsIn(dossier), ...added]) {
		if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) continue;
		const year = Number(date.slice(0, 4));
		if (year < 1945 || year > Number(today.slice(0, 4)) + 30)
			yield finding('year_impossible', path, { year });
		else if (!isDate(date)) yield finding('date_impossible', path, { words: date });
	}
}

function* weekdays({ path, date, weekday }: Written): Findings {
	if (weekday === undefined) return;
	const named = weekdayNamed(weekday);
	if (named === null)
		yield finding('weekday_unknown', fieldAt(path, 'weekday'), { words: weekday });
	else if (real(date) && date && named !== weekdayOf(date))
		yield finding('weekday_differs', fieldAt(path, 'weekday'), { weekday: named, date });
}

function* words({ path, words, date, weekday, until }: Written): Findings {
	const held = real(date);
	if (words === undefined || !held) return;
	const [year, month, day] = held.split('-').map(Number);
	const [range] = rangesIn(words);
	const written = datesIn(words);
	const meant = written.find(
		(one) => one.day === day && one.month === month && (one.year ?? year) === year
	);
	if (range ? range.from !== held && !meant : written.length > 0 && !meant)
		yield finding('date_words_differ', path, { words, date: held });
	// A year beside it is checked with every other text, the weekday's own field above.
	const named = meant?.year === null && !weekday ? meant.weekday : null;
	if (named !== null && named !== weekdayOf(held))
		yield finding('weekday_differs', fieldAt(path, 'words'), { weekday: named, date: held });
	const [days, another] = durationsIn(words);
	const last = real(until);
	if (last && days !== undefined && another === undefined && !durationFits(days, held, last))
		yield finding('duration_differs', path, { stated: days, days: daysBetween(held, last) + 1 });
	if (last && range && range.from === held && range.to !== last)
		yield finding('date_words_differ', fieldAt(path, 'until'), { words, date: last });
}

function* heldOn(dossier: Dossier, { today, holidays }: CheckContext): Findings {
	const held = real(dossier.held_on?.date);
	if (!held) return;
	const until = real(dossier.held_on?.until);
	const said = ['in_session', 'interrupted', 'concluded', 'adopted'];
	if (held > today && said.includes(dossier.state ?? ''))
		yield finding('date_in_future', 'held_on.date', { date: held });
	if (addDays(held, 1) < today && dossier.state === 'scheduled')
		yield finding('scheduled_in_past', 'held_on.date', { date: held });
	if (!isWorkingDay(held, holidays)) yield finding('on_day_off', 'held_on.date', { date: held });
	if (until && until < held) yield finding('until_before_start', 'held_on.until', { date: until });
}

function writtenDates(dossier: Dossier): readonly Written[] {
	const found: Written[] = [];
	const take = (path: string, value: unknown): void => {
		if (!isGroup(value)) return;
		const field = (key: string): string | undefined =>
			typeof value[key] === 'string' ? value[key] : undefined;
		const [words, date, weekday, until] = ['words', 'date', 'weekday', 'until'].map(field);
		found.push({ path, words, date, weekday, until });
	};
	take('held_on', dossier.held_on);
	dossier.other_dates?.forEach((other, at) => take(`other_dates[${at}]`, other));
	dossier.sources?.forEach(({ published }, at) => take(`sources[${at}].published`, published));
	dossier.documents?.forEach(({ dated }, at) => take(`documents[${at}].dated`, dated));
	dossier.task_forces?.forEach(({ decree }, at) =>
		take(`task_forces[${at}].decree.dated`, decree?.dated)
	);
	return found;
}
