import { endOfMonth, partsOf } from '#lib/format/calendar-date.ts';
import { monthNamed } from '#lib/format/calendar-names.ts';
import { readWeekday } from './date-parts.ts';
import { nextDayOfMonth, readDate } from './dates.ts';
import { nextWeekday } from './days.ts';
import { readInterval, recurrenceOf, recurring } from './intervals.ts';
import { readLength, readUnit } from './lengths.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import type { Match, PhraseReader, Setting } from './match.ts';
import { readPeriod } from './periods.ts';

const EVERY = phrases('setiap|tiap|tiap - tiap|saban|per');
const ALSO = phrases('dan|,|serta|/');
const DAY_SIGN = phrases('tanggal|tgl|tgl .|pada tanggal|pada tgl');
// What is reported on the 10th is the month before.
const OF_NEXT_MONTH = phrases('bulan berikutnya|bulan berikut');
const BEFORE_DAY = phrases('paling lambat|, paling lambat|pada|, pada|selambat - lambatnya|setiap');

/** `setiap triwulan`, `tiap Senin`, `setiap tanggal 5`, `setiap akhir bulan`, `tanggal 10 setiap bulan`. */
export const readRecurrence: PhraseReader = (line, at, setting) =>
	every(line, at, setting) ?? onDayEvery(line, at, setting) ?? readInterval(line, at);

const every: PhraseReader = (line, at, setting) => {
	const start = line.skip(at, EVERY);
	if (start === at) return null;
	// "Rp5 juta per bulan" is no promise, and "per 30 November" is one day.
	if (line.word(at) === 'per') {
		const match = inUnits(line, start, setting);
		return match && { ...match, certainty: 'alone' };
	}
	return (
		onDay(line, start, setting) ?? atEnd(line, start, setting) ?? inUnits(line, start, setting)
	);
};

// "tanggal 10 setiap bulan", "Senin setiap minggu": the day first, then how often.
const onDayEvery: PhraseReader = (line, at, setting) => {
	const day = onDay(line, at, setting);
	const start = day ? line.skip(day.next, EVERY) : 0;
	const unit = day && start > day.next ? readUnit(line, start) : null;
	if (!day || !unit) return null;
	return recurring(unit.next, recurrenceOf({ ...unit, count: unit.size }), day.meaning.date);
};

// "setiap akhir bulan": the last working day, as everywhere.
const atEnd: PhraseReader = (line, at, setting) => {
	const unit = line.word(at) === 'akhir' ? readUnit(line, at + 1) : null;
	const end = unit && readPeriod(line, at, setting);
	if (!unit || !end || end.next !== unit.next) return null;
	return recurring(end.next, recurrenceOf({ ...unit, count: unit.size }), end.meaning.date);
};

// "setiap triwulan", "setiap dua minggu", "setiap bulan paling lambat tanggal 10"
const inUnits: PhraseReader = (line, at, setting) => {
	const unit = readUnit(line, at);
	const length = unit ? { ...unit, count: unit.size } : readLength(line, at);
	if (!length) return null;
	const dayAt = line.skip(length.next, BEFORE_DAY);
	const day = onDay(line, dayAt, setting);
	return recurring(day?.next ?? length.next, recurrenceOf(length), day?.meaning.date ?? null);
};

const onDay: PhraseReader = (line, at, setting) =>
	onWeekdays(line, at, setting) ?? onDate(line, at, setting);

function onWeekdays(line: Line, at: number, { base }: Setting): Match | null {
	const first = readWeekday(line, at);
	if (!first || line.word(at) === 'minggu') return null;
	let next = first.next;
	let soonest = nextWeekday(first.weekday, base);
	for (let count = 1; count < 7; count++) {
		const also = line.skip(next, ALSO);
		const another = readWeekday(line, also);
		if (!another || also === next) break;
		const date = nextWeekday(another.weekday, base);
		if (date < soonest) soonest = date;
		next = another.next;
	}
	return recurring(next, 'weekly', soonest);
}

function onDate(line: Line, at: number, setting: Setting): Match | null {
	const dayAt = line.skip(at, DAY_SIGN);
	const day = line.value(dayAt);
	if (day === null || day < 1 || day > 31) return null;
	if (monthNamed(line.word(dayAt + 1)) !== null) {
		const yearly = readDate(line, dayAt, setting);
		return yearly?.meaning.date ? recurring(yearly.next, 'yearly', yearly.meaning.date) : null;
	}
	// Without "tanggal" the number counts something: "setiap 5 hari".
	if (dayAt === at) return null;
	const next = line.skip(dayAt + 1, OF_NEXT_MONTH);
	const { year, month } = partsOf(setting.base);
	const after = next > dayAt + 1 ? endOfMonth(year, month) : setting.base;
	return recurring(next, 'monthly', nextDayOfMonth(day, after));
}
