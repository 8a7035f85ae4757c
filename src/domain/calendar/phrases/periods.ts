import { addDays, partsOf } from '#lib/format/calendar-date.ts';
import { isWorkingDay } from '../working-days.ts';
import { mondayOf } from './days.ts';
import type { Line } from './line.ts';
import { ambiguous, closing, meaning } from './match.ts';
import type { Match, PhraseReader, Setting } from './match.ts';
import { readOrdinal } from './numbers.ts';
import { readStretch } from './stretches.ts';
import type { Stretch } from './stretches.ts';

/**
 * A named stretch of the calendar, due on its last working day. With "akhir" in front it is that day
 * and no period: nothing begins there, so that "sebelum akhir bulan" is still within the month.
 */
export const readPeriod: PhraseReader = (line, at, setting) => {
	const ending = line.word(at) === 'akhir';
	const start = ending ? at + 1 : at;
	const stretch = readStretch({ line, at: start, base: setting.base, ending });
	if (!stretch) return ending ? null : readWeekOfMonth(line, at, setting);
	if (!ending) return periodMatch(stretch, setting);
	const end = endMatch(stretch, setting);
	return line.word(start) === 'pekan' ? orWeekend(end, stretch) : end;
};

// "Akhir pekan" is the end of the working week to some, Saturday and Sunday to others.
function orWeekend(match: Match, { from }: Stretch): Match {
	const { meaning: named } = match;
	if (named.date === null) return match;
	const flags = [...named.flags, ...ambiguous(named.date, addDays(from, 6))];
	return { ...match, meaning: { ...named, flags } };
}

function endMatch(stretch: Stretch, setting: Setting): Match {
	const { from, to, next, certainty } = stretch;
	const parts = { kind: 'date', ...closing(from, to, setting) } as const;
	return { next, meaning: meaning(parts), certainty, opens: null };
}

function periodMatch(stretch: Stretch, setting: Setting): Match {
	const { from, to, next, certainty } = stretch;
	const parts = { kind: 'period', from, ...closing(from, to, setting) } as const;
	return { next, meaning: meaning(parts), certainty, opens: from };
}

// "Minggu kedua Desember": most count days 8 to 14, some the second week of the calendar sheet.
function readWeekOfMonth(line: Line, at: number, setting: Setting): Match | null {
	if (line.word(at) !== 'minggu' && line.word(at) !== 'pekan') return null;
	const last = line.word(at + 1) === 'terakhir';
	const ordinal = last ? { value: 0, next: at + 2 } : readOrdinal(line, at + 1);
	if (!ordinal || ordinal.value > 5) return null;
	const month = readStretch({ line, at: ordinal.next, base: setting.base, ending: false });
	if (!month || partsOf(month.from).month !== partsOf(month.to).month) return null;
	const { from, to } = last ? lastWeek(month) : countedWeek(month, ordinal.value);
	if (from > to) return null;
	const { date, flags } = closing(from, to, setting);
	const sheetEnd = sheetWeekEnd(month, ordinal.value);
	const other = !last && isWorkingDay(sheetEnd, setting.holidays) ? sheetEnd : null;
	const parts = {
		kind: 'period',
		from,
		date,
		flags: [...flags, ...ambiguous(date ?? to, other)]
	} as const;
	return { next: month.next, meaning: meaning(parts), certainty: 'anywhere', opens: from };
}

function lastWeek(month: Stretch): { from: string; to: string } {
	return { from: addDays(month.to, -6), to: month.to };
}

function countedWeek(month: Stretch, count: number): { from: string; to: string } {
	const to = addDays(month.from, 7 * count - 1);
	return { from: addDays(to, -6), to: to < month.to ? to : month.to };
}

function sheetWeekEnd(month: Stretch, count: number): string {
	const friday = addDays(mondayOf(month.from, count - 1), 4);
	return friday < month.to ? friday : month.to;
}
