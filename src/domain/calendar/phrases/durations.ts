import { daysBetween } from '#lib/format/calendar-date.ts';
import type { DueFlag } from '../due-reading.ts';
import { workingDaysBetween } from '../working-days.ts';
import { readClause } from './clauses.ts';
import { readDate } from './dates.ts';
import { endOfLength, readLength, startOfLength } from './lengths.ts';
import type { Length } from './lengths.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { ambiguous, meaning, unreadable } from './match.ts';
import type { Match, PhraseReader, Setting } from './match.ts';

const AHEAD = phrases('lagi|ke depan|kedepan|mendatang|yang akan datang|depan|berikutnya');
// "2 minggu terakhir" and "3 hari pelatihan per bulan" describe; they do not promise.
const BEHIND = phrases('lalu|yang lalu|terakhir|silam|sebelumnya|kemarin|berturut|pertama');
const AFTER = phrases(
	'setelah|sesudah|sejak|semenjak|dari|usai|pasca|terhitung|terhitung sejak|terhitung mulai|terhitung dari|dihitung sejak'
);
const THIS_MEETING = phrases(
	[
		...['rapat', 'rapat ini', 'rapat koordinasi', 'rapat koordinasi ini', 'rakor', 'rakor ini'],
		...['pertemuan ini', 'hari ini', 'sekarang', 'rapat hari ini', 'rakor hari ini']
	].join('|')
);
const MEETING_DAY = phrases(
	'tanggal|hari|pelaksanaan|tanggal pelaksanaan|selesainya|hari pelaksanaan'
);
const OVER = phrases('selesai|berakhir|ditutup|dilaksanakan|selesai dilaksanakan');
const STATED = phrases(
	'(|, yaitu|, yakni|yaitu|yakni|( paling lambat|( yaitu|( s . d .|( sampai dengan'
);

/** `2 minggu`, `paling lama 14 hari setelah rapat ini`, `60 hari setelah LHP diterima`. */
export const readDuration: PhraseReader = (line, at, setting) => {
	const length = readLength(line, at);
	if (!length || line.has(length.next, BEHIND)) return null;
	if (line.word(length.next) === 'sebelum') return daysAhead(line, at, length, setting);
	const anchorAt = line.skip(length.next, AFTER);
	if (anchorAt > length.next) return anchored(line, at, anchorAt, length, setting);
	const ahead = line.skip(length.next, AHEAD);
	const match = counted(length, ahead, setting);
	if (ahead > length.next) return { ...match, certainty: 'anywhere' };
	return withStatedDate(line, match, length, setting);
};

function counted(length: Length, next: number, setting: Setting): Match {
	const date = endOfLength(length.count, length.unit, setting);
	if (date === null) return { ...unreadable(next, 'words'), certainty: 'alone' };
	const others = length.others.map((count) => endOfLength(count, length.unit, setting));
	const kind = length.unit === 'working_day' ? 'working_days' : 'calendar_duration';
	const flags = ambiguous(date, ...others);
	return { next, meaning: meaning({ kind, date, flags }), certainty: 'at_end', opens: null };
}

// From this meeting or a written date it can be counted; from anything else it waits for the event.
function anchored(
	line: Line,
	at: number,
	anchorAt: number,
	length: Length,
	setting: Setting
): Match {
	const clause = readClause(line, at);
	const next = meetingEnd(line, anchorAt);
	if (next > anchorAt && next >= clause) {
		return { ...counted(length, next, setting), certainty: 'anywhere' };
	}
	const start = readDate(line, anchorAt, setting);
	if (start?.meaning.date && start.next >= clause) {
		const from = { ...setting, base: start.meaning.date };
		return { ...counted(length, start.next, from), certainty: 'anywhere' };
	}
	return waitingFor(line, at, clause);
}

// "rapat ini", "tanggal rapat", "hari ini", "rapat selesai": the day from which the setting counts.
function meetingEnd(line: Line, at: number): number {
	const dayAt = line.has(at, THIS_MEETING) ? at : line.skip(at, MEETING_DAY);
	const meeting = line.skip(dayAt, THIS_MEETING);
	return meeting > dayAt ? line.skip(meeting, OVER) : at;
}

// "3 hari sebelum 10 April" can be counted; "3 hari sebelum rapat berikutnya" cannot yet.
function daysAhead(line: Line, at: number, length: Length, setting: Setting): Match {
	const end = readDate(line, length.next + 1, setting);
	const clause = readClause(line, at);
	if (!end?.meaning.date) return waitingFor(line, at, clause);
	const from = { ...setting, base: end.meaning.date };
	const date = startOfLength(length.count, length.unit, from);
	if (date === null) return unreadable(end.next, 'words');
	const parts = { kind: 'before', date, flags: end.meaning.flags } as const;
	return { next: end.next, meaning: meaning(parts), certainty: 'anywhere', opens: null };
}

// "2 minggu (7 Desember 2026)": the date as written holds; a length that does not fit it is a warning.
function withStatedDate(line: Line, match: Match, length: Length, setting: Setting): Match {
	const start = line.skip(match.next, STATED);
	const stated = start > match.next ? readDate(line, start, setting) : null;
	if (!stated?.meaning.date || match.meaning.date === null) return match;
	const next = line.word(stated.next) === ')' ? stated.next + 1 : stated.next;
	const flags = [
		...stated.meaning.flags,
		...lengthFlags(length, match.meaning.date, stated.meaning.date, setting)
	];
	const { date } = stated.meaning;
	return { ...match, next, meaning: { ...match.meaning, date, flags }, certainty: 'anywhere' };
}

function lengthFlags(length: Length, expected: string, date: string, setting: Setting): DueFlag[] {
	if (expected === date) return [];
	const working = length.unit === 'working_day';
	const computed = working
		? workingDaysBetween(setting.base, date, setting.holidays)
		: daysBetween(setting.base, date);
	const stated = working ? length.count : daysBetween(setting.base, expected);
	return [{ code: 'duration_mismatch', stated, computed, working }];
}

function waitingFor(line: Line, at: number, next: number): Match {
	const parts = { kind: 'milestone', milestone: line.cut(at, next) } as const;
	return { next, meaning: meaning(parts), certainty: 'anywhere', opens: null };
}
