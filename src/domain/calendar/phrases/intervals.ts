import type { Recurrence } from '../due-kinds.ts';
import { readLength, readUnit, TIMES } from './lengths.ts';
import type { Length } from './lengths.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { meaning } from './match.ts';
import type { Certainty, Match } from './match.ts';
import { readCount } from './numbers.ts';

const ONCE = phrases('sekali|satu kali|1 kali|1 x');
const PER = phrases('per|setiap|tiap');
const NAMED = phrases('laporan|laporan rutin|pelaporan|secara|rekap|rekapitulasi');
const ROUTINE = phrases('secara berkala|berkala|secara rutin|rutin|secara periodik');

const ADJECTIVES = new Map<string, Recurrence>([
	['harian', 'daily'],
	['mingguan', 'weekly'],
	['bulanan', 'monthly'],
	['triwulanan', 'quarterly'],
	['semesteran', 'semester'],
	['tahunan', 'yearly']
]);

/** `tiga bulan sekali`, `2 kali setahun`, `laporan harian`, `secara berkala`: how often, without a day. */
export function readInterval(line: Line, at: number): Match | null {
	return onceIn(line, at) ?? timesIn(line, at) ?? byName(line, at);
}

/** A recurring promise; the date is the first day on which it is due, where one was said. */
export function recurring(
	next: number,
	recurrence: Recurrence | null,
	date: string | null = null,
	certainty: Certainty = 'anywhere'
): Match {
	return {
		next,
		meaning: meaning({ kind: 'recurring', recurrence, date }),
		certainty,
		opens: null
	};
}

/** The recurrence of an interval; null for those that have no name of their own, as two weeks. */
export function recurrenceOf({ count, unit }: Pick<Length, 'count' | 'unit'>): Recurrence | null {
	if (unit === 'month') return MONTHS.get(count) ?? null;
	if (count === 1) return 'daily';
	return unit === 'day' && count === 7 ? 'weekly' : null;
}

const MONTHS = new Map<number, Recurrence>([
	[1, 'monthly'],
	[3, 'quarterly'],
	[6, 'semester'],
	[12, 'yearly']
]);

// "tiga bulan sekali", "seminggu sekali"
function onceIn(line: Line, at: number): Match | null {
	const length = readLength(line, at);
	const next = length ? line.skip(length.next, ONCE) : 0;
	return length && next > length.next ? recurring(next, recurrenceOf(length)) : null;
}

// "2 kali setahun", "2x seminggu", "sekali dalam sebulan", "empat kali per tahun"
function timesIn(line: Line, at: number): Match | null {
	const times = line.word(at) === 'sekali' ? { value: 1, next: at } : readCount(line, at);
	if (!times || times.value < 1) return null;
	if (times.next > at && !TIMES.has(line.word(times.next))) return null;
	const start = times.next + 1;
	const perAt = line.skip(start, PER);
	const per = perAt > start ? readUnit(line, perAt) : null;
	if (per) {
		const count = per.size / times.value;
		return recurring(per.next, recurrenceOf({ unit: per.unit, count }));
	}
	const length = readLength(line, line.word(start) === 'dalam' ? start + 1 : start);
	// "Dua kali 24 jam" is a span, no rhythm.
	if (!length || line.word(length.next - 1) === 'jam') return null;
	return recurring(length.next, recurrenceOf({ ...length, count: length.count / times.value }));
}

// "laporan harian"; the adjective alone only where nothing else stands in the field
function byName(line: Line, at: number): Match | null {
	const routine = line.skip(at, ROUTINE);
	if (routine > at) return recurring(routine, null, null, 'alone');
	const start = line.skip(at, NAMED);
	const recurrence = ADJECTIVES.get(line.word(start));
	if (!recurrence) return null;
	return recurring(start + 1, recurrence, null, start > at ? 'anywhere' : 'alone');
}
