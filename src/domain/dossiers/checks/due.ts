import { readDue } from '#domain/calendar/due.ts';
import type { DueReading } from '#domain/calendar/due-reading.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { addDays, daysBetween } from '#lib/format/calendar-date.ts';
import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { DossierCommitment } from '../format.ts';
import { durationFits, real } from './dates.ts';
import { datesIn, durationsIn } from './written-dates.ts';

type Due = NonNullable<DossierCommitment['due']>;

/** A due date that lies before the meeting, on a day off, or elsewhere than its words say. */
export function* checkDue(
	path: string,
	due: Due,
	held: string | undefined,
	context: CheckContext
): Findings {
	const [date, from] = [real(due.date), real(due.from)];
	const reading = readingOf(due.words, from ?? held, context);
	yield* flagged(`${path}.words`, reading);
	if (!date) return;
	if (held && date < held) yield finding('due_before_meeting', `${path}.date`, { date, held });
	if (from && from > date) yield finding('until_before_start', `${path}.date`, { date });
	if (!isWorkingDay(date, context.holidays))
		yield finding('due_on_day_off', `${path}.date`, { date });
	const [stated, ...others] = durationsIn(due.words ?? '');
	const said = reading?.flags.some(({ code }) => code === 'duration_mismatch');
	if (said) return;
	if (from && stated !== undefined && others.length === 0) {
		if (!durationFits(stated, from, date))
			yield finding('duration_differs', path, { stated, days: daysBetween(from, date) + 1 });
	} else if (reading?.date && !datesMeant(reading).has(date))
		yield finding('due_words_differ', path, { words: due.words ?? '', date });
}

// Without the day on which it was spoken only a full date says the same as it did then.
function readingOf(
	words: string | undefined,
	base: string | undefined,
	{ holidays }: CheckContext
): DueReading | undefined {
	const complete = datesIn(words ?? '').some(({ year }) => year !== null);
	const today = base ?? (complete ? '2000-01-01' : undefined);
	if (!words || !today) return undefined;
	const reading = readDue(words, { today, meetingDate: base ?? null, holidays });
	return reading.kind === 'unset' || reading.kind === 'recurring' ? undefined : reading;
}

function* flagged(path: string, reading: DueReading | undefined): Findings {
	for (const flag of reading?.flags ?? []) {
		if (flag.code === 'weekday_mismatch' && reading?.date)
			yield finding('weekday_differs', path, { weekday: flag.stated, date: reading.date });
		if (flag.code === 'duration_mismatch' && !flag.working)
			yield finding('duration_differs', path, { stated: flag.stated, days: flag.computed });
	}
}

// The last working day of a period, the nominal one, and what else the words can mean are all right.
function datesMeant({ kind, date, flags }: DueReading): ReadonlySet<string> {
	const dates = date === null ? [] : [date];
	for (const flag of flags) {
		if (flag.code === 'moved_to_working_day') dates.push(flag.from);
		if (flag.code === 'non_working_day') dates.push(flag.suggestion);
		if (flag.code === 'ambiguous') dates.push(...flag.alternatives);
	}
	if (kind === 'before' && date) dates.push(addDays(date, 1));
	return new Set(dates);
}
