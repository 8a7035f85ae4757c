import { addDays, addMonthsClamped } from '#lib/format/calendar-date.ts';
import { addWorkingDays } from '../working-days.ts';
import type { Setting } from './match.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { readCount } from './numbers.ts';

/** A span of time as spoken, in the unit in which it is counted. */
export interface Length {
	readonly count: number;
	readonly unit: 'day' | 'working_day' | 'month';
	readonly next: number;
	/** What else the words can mean: the shorter of "2–3 minggu", the other of "14 (lima belas) hari". */
	readonly others: readonly number[];
}

interface Unit {
	readonly unit: Length['unit'];
	readonly size: number;
}

const DAY: Unit = { unit: 'day', size: 1 };
const WORKING_DAY: Unit = { unit: 'working_day', size: 1 };
const WEEK: Unit = { unit: 'day', size: 7 };
const MONTH: Unit = { unit: 'month', size: 1 };
const QUARTER: Unit = { unit: 'month', size: 3 };
const HALF_YEAR: Unit = { unit: 'month', size: 6 };
const YEAR: Unit = { unit: 'month', size: 12 };

const UNITS = new Map([
	['hari', DAY],
	['hk', WORKING_DAY],
	['minggu', WEEK],
	['pekan', WEEK],
	['bulan', MONTH],
	['triwulan', QUARTER],
	['semester', HALF_YEAR],
	['tahun', YEAR]
]);

// "Seminggu" is one week; "sehari", "sepekan", "sebulan" and "setahun" likewise.
const WITH_ONE = new Map<string, Unit>(
	[...UNITS].map(([word, unit]) => [`se${word}`, unit] as const)
);
WITH_ONE.set('semester', { unit: 'month', size: 0 });

const BETWEEN = phrases('-|–|—|sampai|sampai dengan|s . d .|s . d|s / d|sd|hingga|atau');
/** What stands between how often and how long: `2 x 24 jam`, `2x seminggu`. */
export const TIMES = new Set(['x', '×', 'kali']);

/** Ten years: more is no due date but a slip, or somebody trying the reader out. */
const MOST_DAYS = 3660;

/** `2 minggu`, `10 hari kerja`, `14 (empat belas) hari kalender`, `sebulan`, `2–3 minggu`, `2 x 24 jam`. */
export function readLength(line: Line, at: number): Length | null {
	const one = WITH_ONE.get(line.word(at));
	if (one && one.size > 0) return lengthOf([1], one, at + 1);
	const first = readCount(line, at);
	if (!first) return null;
	const hours = readHours(line, first.value, first.next);
	if (hours) return hours;
	const signEnd = line.skip(first.next, BETWEEN);
	const second = signEnd > first.next ? readCount(line, signEnd) : null;
	const last = second ?? first;
	const unit = readUnit(line, last.next);
	if (!unit) return null;
	const counts = second ? [second.value, first.value] : [first.value];
	return lengthOf(last.other === null ? counts : [...counts, last.other], unit, unit.next);
}

/** The date on which a span ends that begins at the setting's base; null where it is beyond reason. */
export function endOfLength(count: number, unit: Length['unit'], setting: Setting): string | null {
	return isReasonable(count, unit) ? moved(count, unit, setting) : null;
}

/** The date on which a span begins that ends at the setting's base; null where it is beyond reason. */
export function startOfLength(
	count: number,
	unit: Length['unit'],
	setting: Setting
): string | null {
	return isReasonable(count, unit) ? moved(-count, unit, setting) : null;
}

/** `hari kerja`, `minggu`, `triwulan`: a unit of time, as a number of days, working days or months. */
export function readUnit(line: Line, at: number): (Unit & { readonly next: number }) | null {
	const unit = UNITS.get(line.word(at));
	if (!unit) return null;
	const qualifier = line.word(at + 1);
	if (unit === DAY && qualifier === 'kerja') return { ...WORKING_DAY, next: at + 2 };
	if (unit === DAY && qualifier === 'kalender') return { ...DAY, next: at + 2 };
	return { ...unit, next: at + 1 };
}

function isReasonable(count: number, unit: Length['unit']): boolean {
	return count >= 1 && (unit === 'month' ? count * 31 : count) <= MOST_DAYS;
}

function moved(count: number, unit: Length['unit'], { base, holidays }: Setting): string {
	if (unit === 'day') return addDays(base, count);
	if (unit === 'month') return addMonthsClamped(base, count);
	return addWorkingDays(base, count, holidays);
}

// "2 x 24 jam", "dua kali 24 jam", "48 jam": a started day counts whole.
function readHours(line: Line, value: number, at: number): Length | null {
	if (line.word(at) === 'jam') return lengthOf([Math.ceil(value / 24)], DAY, at + 1);
	if (!TIMES.has(line.word(at))) return null;
	const hours = readCount(line, at + 1);
	if (!hours || line.word(hours.next) !== 'jam') return null;
	return lengthOf([Math.ceil((value * hours.value) / 24)], DAY, hours.next + 1);
}

function lengthOf(counts: readonly number[], { unit, size }: Unit, next: number): Length {
	const [count = 0, ...others] = counts.map((one) => one * size);
	return { count, unit, next, others };
}
