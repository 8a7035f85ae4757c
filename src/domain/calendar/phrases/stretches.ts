import { addDays, addMonthsClamped, endOfMonth, partsOf } from '#lib/format/calendar-date.ts';
import { monthNamed } from '#lib/format/calendar-names.ts';
import { readYear } from './date-parts.ts';
import { completed, NEXT, THIS } from './dates.ts';
import { mondayOf } from './days.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import type { Certainty } from './match.ts';
import { readOrdinal } from './numbers.ts';

/** First and last day of a named stretch of the calendar, and the place after its name. */
export interface Stretch {
	readonly from: string;
	readonly to: string;
	readonly next: number;
	readonly certainty: Certainty;
}

/** After "akhir" (`ending`) a unit alone means the current one: "akhir bulan". */
export interface StretchPlace {
	readonly line: Line;
	readonly at: number;
	readonly base: string;
	readonly ending: boolean;
}

const QUARTER = new Set(['triwulan', 'kuartal']);
const YEAR = phrases('tahun|tahun anggaran|ta|t . a .');

/** `minggu ini`, `Desember 2026`, `triwulan I`, `semester 1`, `B06`, `tahun anggaran 2027`. */
export function readStretch(place: StretchPlace): Stretch | null {
	return week(place) ?? month(place) ?? quarter(place) ?? reportPeriod(place) ?? year(place);
}

function week({ line, at, base, ending }: StretchPlace): Stretch | null {
	if (line.word(at) !== 'minggu' && line.word(at) !== 'pekan') return null;
	const ahead = unitsAhead(line.word(at + 1)) ?? (ending ? 0 : null);
	if (ahead === null) return null;
	const monday = mondayOf(base, ahead);
	// The working week ends on Friday; who says "minggu ini" on a Saturday means what is left of it.
	const friday = addDays(monday, 4);
	const to = friday < base ? addDays(monday, 6) : friday;
	return { from: monday, to, next: afterQualifier(line, at + 1), certainty: 'anywhere' };
}

function month({ line, at, base, ending }: StretchPlace): Stretch | null {
	const unit = line.word(at) === 'bulan';
	const start = unit ? at + 1 : at;
	const named = monthNamed(line.word(start));
	if (named !== null) {
		const written = readYear(line, start + 1);
		const first = completed(1, named, written?.value ?? null, `${base.slice(0, 7)}-01`);
		const certainty = ending ? 'anywhere' : written || unit ? 'at_end' : 'alone';
		const next = written?.next ?? start + 1;
		if (first === null) return null;
		return { ...months(partsOf(first).year, named, 1), next, certainty };
	}
	const ahead = unitsAhead(line.word(start)) ?? (ending ? 0 : null);
	if (!unit || ahead === null) return null;
	const now = partsOf(addMonthsClamped(base, ahead));
	const next = afterQualifier(line, start);
	return { ...months(now.year, now.month, 1), next, certainty: 'anywhere' };
}

function quarter({ line, at, base, ending }: StretchPlace): Stretch | null {
	const size = QUARTER.has(line.word(at)) ? 3 : line.word(at) === 'semester' ? 6 : null;
	if (size === null) return null;
	const now = partsOf(base);
	const ahead = unitsAhead(line.word(at + 1));
	const ordinal = ahead === null ? readOrdinal(line, afterHyphen(line, at + 1)) : null;
	if (ordinal && ordinal.value * size <= 12) {
		const last = ordinal.value * size;
		const written = readYear(line, ordinal.next);
		const named = yearOf(last, written?.value ?? null, base);
		if (named === null) return null;
		const next = written?.next ?? ordinal.next;
		return {
			...months(named, last - size + 1, size),
			next,
			certainty: ending ? 'anywhere' : 'at_end'
		};
	}
	if (ahead === null && !ending) return null;
	const current = now.month - ((now.month - 1) % size);
	const next = afterQualifier(line, at + 1);
	return { ...months(now.year, current + (ahead ?? 0) * size, size), next, certainty: 'anywhere' };
}

// "TW-I", "TW. 1"
function afterHyphen(line: Line, at: number): number {
	return /^[-.]$/.test(line.word(at)) && line.joined(at) ? at + 1 : at;
}

// B03, B06, B09 and B12, the reports on action plans, count from January.
function reportPeriod({ line, at, base }: StretchPlace): Stretch | null {
	const last = line.value(at + 1) ?? 0;
	if (line.word(at) !== 'b' || !line.joined(at + 1) || ![3, 6, 9, 12].includes(last)) return null;
	const written = readYear(line, at + 2);
	const named = yearOf(last, written?.value ?? null, base);
	if (named === null) return null;
	return { ...months(named, 1, last), next: written?.next ?? at + 2, certainty: 'at_end' };
}

// The budget year is the calendar year (UU 17/2003).
function year({ line, at, base, ending }: StretchPlace): Stretch | null {
	const start = line.skip(at, YEAR);
	if (start === at) return null;
	const written = readYear(line, start);
	const ahead = unitsAhead(line.word(start)) ?? (ending ? 0 : null);
	const named = written
		? yearOf(12, written.value, base)
		: ahead === null
			? null
			: partsOf(base).year + ahead;
	if (named === null) return null;
	const next = written?.next ?? afterQualifier(line, start);
	return { ...months(named, 1, 12), next, certainty: written && !ending ? 'alone' : 'anywhere' };
}

// The year as written, or the one in which the month that ends the stretch comes next.
function yearOf(lastMonth: number, written: number | null, base: string): number | null {
	if (written !== null) return written >= 1945 && written <= 2200 ? written : null;
	const now = partsOf(base);
	return lastMonth < now.month ? now.year + 1 : now.year;
}

function months(year: number, first: number, size: number): Pick<Stretch, 'from' | 'to'> {
	return { from: addDays(endOfMonth(year, first - 1), 1), to: endOfMonth(year, first + size - 1) };
}

function unitsAhead(word: string): 0 | 1 | null {
	return THIS.has(word) ? 0 : NEXT.has(word) ? 1 : null;
}

function afterQualifier(line: Line, at: number): number {
	return unitsAhead(line.word(at)) === null ? at : at + 1;
}
