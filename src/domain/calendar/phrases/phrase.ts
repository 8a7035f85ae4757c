import { readDate } from './dates.ts';
import { readNearDay, readWeekdayPhrase } from './days.ts';
import { readDuration } from './durations.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { before, meaning, unreadable } from './match.ts';
import type { Match, PhraseReader, Setting } from './match.ts';
import { readMilestone } from './milestones.ts';
import { readOpening } from './openings.ts';
import { readPeriod } from './periods.ts';
import { readLengthAndRange, readMonthRange, readRange } from './ranges.ts';
import { readRecurrence } from './recurrences.ts';

/** A whole due phrase with what stands before and after the date. */
export interface Phrase extends Match {
	/** The place of its first word. */
	readonly start: number;
	/** Whether words such as "paling lambat" prove that it is a due date. */
	readonly opening: 'none' | 'hint' | 'limit';
}

const SOON = phrases(
	'segera|sesegera mungkin|secepatnya|secepat mungkin|sesegeranya|dalam waktu dekat|dalam waktu yang dekat'
);
const BEFORE = phrases('sebelum|kurang dari');
// Neither "awal Desember" nor "paling cepat 10 Juli" names the last day on which it is on time.
const VAGUE = phrases(
	'awal|di awal|pertengahan|tengah|medio|paling cepat|mulai|terhitung mulai|tidak sebelum|bukan|setengah|satu setengah'
);
const CLOCK = phrases('pukul|, pukul|jam|, jam');
const TAIL = phrases(
	[
		...['juga', 'nanti', 'mendatang', 'yang akan datang', 'pagi', 'siang', 'sore', 'malam'],
		...['sudah selesai', 'harus selesai', 'sudah harus selesai', 'harus sudah selesai', 'selesai'],
		...['wib', 'wita', 'wit', 'waktu setempat']
	].join('|')
);

/** The due phrase that begins exactly at a place, or null. */
export function readPhrase(line: Line, at: number, setting: Setting): Phrase | null {
	const opening = readOpening(line, at);
	const bare = readCore(line, at, setting);
	const opened = opening.next > at ? readCore(line, opening.next, setting) : null;
	const named = longest(bare, opened);
	const match = longest(readBefore(line, opening.next, setting), named);
	if (!match) return null;
	const proven = match === bare ? 'none' : opening.strength;
	const certainty =
		opening.lasting && match !== bare && proven !== 'limit' ? 'alone' : match.certainty;
	const strength = isBefore(line, opening.next) && match !== named ? 'limit' : proven;
	return { ...match, certainty, next: readTail(line, match.next), start: at, opening: strength };
}

// What spans more words was understood better: "1 s.d. 14 Maret" before "1/14", "2 minggu" before "2".
function readCore(line: Line, at: number, setting: Setting): Match | null {
	return longest(
		readNamed(line, at, setting),
		longest(readVague(line, at, setting), readSoon(line, at))
	);
}

function readNamed(line: Line, at: number, setting: Setting): Match | null {
	let best: Match | null = null;
	for (const read of READERS) best = longest(best, read(line, at, setting));
	return best;
}

const READERS: readonly PhraseReader[] = [
	readDate,
	readRange,
	readLengthAndRange,
	readMonthRange,
	readRecurrence,
	readDuration,
	readWeekdayPhrase,
	readNearDay,
	readPeriod,
	readMilestone
];

function readVague(line: Line, at: number, setting: Setting): Match | null {
	const start = line.skip(at, VAGUE);
	const named = start > at ? readNamed(line, start, setting) : null;
	return named && { ...unreadable(named.next, 'words'), certainty: 'alone' };
}

function readSoon(line: Line, at: number): Match | null {
	const next = line.skip(at, SOON);
	return next > at ? { next, meaning: meaning({}), certainty: 'anywhere', opens: null } : null;
}

function isBefore(line: Line, at: number): boolean {
	return line.has(at, BEFORE);
}

function readBefore(line: Line, at: number, setting: Setting): Match | null {
	if (!isBefore(line, at)) return null;
	const match = readCore(line, line.skip(at, BEFORE), setting);
	// "sebelum setiap rapat": an event or a rhythm has no day before it that could be counted.
	if (!match || match.meaning.kind === 'milestone' || match.meaning.kind === 'recurring')
		return null;
	return before(match);
}

function readTail(line: Line, at: number): number {
	let next = at;
	for (let round = 0; round < 5; round++) {
		const clock = line.skip(next, CLOCK);
		const time = /^\d{1,2}(?:[.,]\d{2})?$/.test(line.word(clock)) ? clock + 1 : clock;
		if (clock > next && time > clock) next = time;
		else if (line.has(next, TAIL)) next = line.skip(next, TAIL);
		else return next;
		if (line.word(next) === ':' && line.joined(next) && line.value(next + 1) !== null) next += 2;
	}
	return next;
}

function longest(one: Match | null, other: Match | null): Match | null {
	if (!one || !other) return one ?? other;
	return other.next > one.next ? other : one;
}
