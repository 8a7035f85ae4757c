import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { readDue } from '../calendar/due.ts';
import type { DueContext } from '../calendar/due-reading.ts';
import { holidaysFor } from '../calendar/holidays.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { Commitment } from './schema.ts';

export type DueColumns = Pick<
	Commitment,
	'dueKind' | 'dueWords' | 'dueFrom' | 'dueOriginal' | 'dueCurrent' | 'recurrence' | 'milestone'
>;

/**
 * What is stored of a due date: the words as spoken, what was read in them, and the date, which is
 * original and current at once. A date given by hand wins; nothing is made up where neither says one.
 */
export function dueColumns(
	{ dueWords, dueOn }: { dueWords: string | null; dueOn: string | null },
	meeting: FoundMeeting
): DueColumns {
	const reading = readDue(dueWords ?? '', dueContext(meeting));
	const date = dueOn ?? reading.date;
	const from = reading.from !== null && date !== null && reading.from <= date ? reading.from : null;
	return {
		dueKind: reading.kind === 'unset' && dueOn !== null ? 'date' : reading.kind,
		dueWords,
		dueFrom: from,
		dueOriginal: date,
		dueCurrent: date,
		recurrence: reading.recurrence,
		milestone: reading.milestone
	};
}

/** How words are read that were spoken in a meeting: from its date, with the closed days of its region. */
function dueContext(meeting: FoundMeeting): DueContext {
	const { holidays, ...rest } = dueFormContext(meeting);
	return { ...rest, holidays: new Map(holidays) };
}

/** The same as a page receives it, so that words are read while they are typed. */
export interface DueFormContext extends Omit<DueContext, 'holidays'> {
	readonly holidays: readonly (readonly [date: string, name: string])[];
}

/** From the meeting, or from today where it has no date or lies ahead, for three years. */
export function dueFormContext({ timeZone, regionId, heldOn }: FoundMeeting): DueFormContext {
	const day = today(timeZone);
	const first = heldOn !== null && heldOn < day ? heldOn : day;
	const holidays = holidaysFor(regionId, first, addDays(day, 3 * 366));
	return { today: day, meetingDate: heldOn, holidays: [...holidays] };
}

/** The date as a form asks for it by hand: only where the words alone would not give it. */
export function dueByHand(stored: DueColumns, meeting: FoundMeeting): string | null {
	const read = stored.dueWords === null ? null : readDue(stored.dueWords, dueContext(meeting)).date;
	return read === stored.dueCurrent ? null : stored.dueCurrent;
}
