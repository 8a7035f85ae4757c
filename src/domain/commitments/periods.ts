import { addDays, addMonthsClamped } from '../../lib/format/calendar-date.ts';

/** A stretch of calendar dates, both included, with the text by which an address names it. */
export interface Period {
	readonly text: string;
	readonly from: string;
	readonly to: string;
}

/** A year `2026`, a quarter (triwulan) `2026-q4` or a month `2026-11`; null for anything else. Browser-safe. */
export function periodOf(text: string): Period | null {
	const read = /^(20\d{2})(?:-q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text);
	if (!read) return null;
	const [, year, quarter, month] = read;
	if (quarter !== undefined)
		return stretch(text, `${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}-01`, 3);
	if (month !== undefined) return stretch(text, `${year}-${month}-01`, 1);
	return stretch(text, `${year}-01-01`, 12);
}

function stretch(text: string, from: string, months: number): Period {
	return { text, from, to: addDays(addMonthsClamped(from, months), -1) };
}
