import { addDays } from '#lib/format/calendar-date.ts';
import type { DueFlag, DueReading, UnreadableReason } from '../due-reading.ts';
import { lastWorkingDayUntil } from '../working-days.ts';
import type { Holidays } from '../working-days.ts';
import type { Line } from './line.ts';

/** From where a phrase counts and what it must know. */
export interface Setting {
	/** The day on which the words were spoken. */
	readonly base: string;
	readonly holidays: Holidays;
}

/** What a phrase means, before the calendar was asked whether that day is a good one. */
export type Meaning = Omit<DueReading, 'words'>;

/**
 * How sure it is that the words are a due date when they stand in a running sentence: anywhere, only
 * as its last words or after "paling lambat", or only when they stand alone in the field.
 */
export type Certainty = 'anywhere' | 'at_end' | 'alone';

export interface Match {
	/** The place after the phrase. */
	readonly next: number;
	readonly meaning: Meaning;
	readonly certainty: Certainty;
	/** The first day of what the words name, from which "sebelum" counts back; null where nothing begins. */
	readonly opens: string | null;
}

/** Reads a phrase that begins exactly at a place, or answers null. */
export type PhraseReader = (line: Line, at: number, setting: Setting) => Match | null;

/** What no words mean: nothing set. */
export const NOTHING: Meaning = {
	kind: 'unset',
	date: null,
	from: null,
	recurrence: null,
	milestone: null,
	flags: []
};

/** A meaning from the parts that are not empty. */
export function meaning(parts: Partial<Meaning>): Meaning {
	return { ...NOTHING, ...parts };
}

/** Words that look like a due date and are none: they stay text. */
export function unreadable(next: number, reason: UnreadableReason): Match {
	const flags = [{ code: 'unreadable', reason } as const];
	return { next, meaning: meaning({ flags }), certainty: 'anywhere', opens: null };
}

/** The flag for other dates that the words may mean, if there are any. */
export function ambiguous(date: string, ...others: readonly (string | null)[]): DueFlag[] {
	const alternatives = others.filter((other): other is string => other !== null && other !== date);
	return alternatives.length > 0
		? [{ code: 'ambiguous', alternatives: [...new Set(alternatives)] }]
		: [];
}

/**
 * The day by which something must be done that is due at the end of a period: its last working day.
 * A period without a working day, or whose last one is behind us, keeps its calendar end.
 */
export function closing(
	from: string,
	to: string,
	setting: Setting
): Pick<Meaning, 'date' | 'flags'> {
	const day = lastWorkingDayUntil(to, setting.holidays);
	const tooEarly = day < from || (day < setting.base && to >= setting.base);
	if (day === to || tooEarly) return { date: to, flags: [] };
	return { date: day, flags: [{ code: 'moved_to_working_day', from: to }] };
}

/** The same match for "sebelum …": on time until the day before. */
export function before(match: Match): Match {
	const { meaning: named, opens } = match;
	if (opens === null) {
		return named.kind === 'date' ? { ...match, meaning: { ...named, kind: 'before' } } : match;
	}
	const date = addDays(opens, -1);
	const flags = named.flags.flatMap((flag): DueFlag[] => {
		if (flag.code === 'moved_to_working_day') return [];
		if (flag.code !== 'ambiguous') return [flag];
		return [{ ...flag, alternatives: flag.alternatives.map((other) => addDays(other, -1)) }];
	});
	return { ...match, meaning: meaning({ kind: 'before', date, flags }), opens: null };
}
