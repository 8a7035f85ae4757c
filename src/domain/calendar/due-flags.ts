import type { DueContext, DueFlag, DueReading } from './due-reading.ts';
import type { Meaning } from './phrases/match.ts';
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from './working-days.ts';

/** A meaning with the words it came from and with what the calendar has to say about its date. */
export function asReading(meaning: Meaning, words: string, context: DueContext): DueReading {
	const { kind, date } = meaning;
	if (date === null || kind === 'recurring') return { ...meaning, words };
	return { ...meaning, words, flags: [...meaning.flags, ...calendarFlags(meaning, date, context)] };
}

function calendarFlags({ kind }: Meaning, date: string, context: DueContext): DueFlag[] {
	const flags: DueFlag[] = [];
	const { holidays, today, meetingDate } = context;
	if (!isWorkingDay(date, holidays)) {
		// The next working day after the day before a limit would be the limit itself or later.
		const nearest = kind === 'before' ? previousWorkingDay : nextWorkingDay;
		const name = holidays.get(date) ?? null;
		flags.push({ code: 'non_working_day', date, name, suggestion: nearest(date, holidays) });
	}
	if (meetingDate && date < meetingDate) flags.push({ code: 'before_meeting', date, meetingDate });
	else if (date < today) flags.push({ code: 'past', date });
	return flags;
}
