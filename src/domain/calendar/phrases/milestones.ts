import { monthNamed, weekdayNamed } from '#lib/format/calendar-names.ts';
import { readClause } from './clauses.ts';
import { phrases } from './line.ts';
import type { Line } from './line.ts';
import { meaning } from './match.ts';
import type { Certainty, Match, PhraseReader } from './match.ts';

const AFTER = phrases('setelah|sesudah|seusai|usai|pasca|sejak|semenjak');
const WHEN = phrases(
	'pada saat|saat|ketika|begitu|jika|apabila|bila|bilamana|menunggu|bersamaan dengan|menjelang'
);
const GATHERING = phrases(
	[
		...[
			'rapat',
			'rapat koordinasi',
			'rapat evaluasi',
			'rakor',
			'rakorda',
			'pertemuan',
			'musrenbang'
		],
		...['rapat kerja', 'sidang', 'forum', 'evaluasi', 'rapat tim', 'rapat pleno', 'rapat teknis']
	].join('|')
);
const COMING = phrases(
	'berikutnya|selanjutnya|mendatang|depan|yang akan datang|berikut|bulan depan|minggu depan|triwulan depan'
);

const UNTIL = phrases('sebelum|pada|sampai|sampai dengan|hingga|s . d .');
const TIME_WORDS = new Set([
	...[
		'awal',
		'tengah',
		'pertengahan',
		'medio',
		'akhir',
		'hari',
		'minggu',
		'pekan',
		'bulan',
		'tahun'
	],
	...['tanggal', 'tgl', 'triwulan', 'kuartal', 'semester', 'ta', 'b', 'besok', 'lusa'],
	...['kesempatan', 'waktu', 'saat', 'sekitar', 'pukul', 'jam', 'dengan', 'setiap', 'tiap']
]);

/** `setelah data terkumpul`, `pada rapat berikutnya`, `H-7`, `sebelum masa tanam`: an event, not a date. */
export const readMilestone: PhraseReader = (line, at) =>
	nextGathering(line, at) ??
	clauseAfter(line, at) ??
	untilEvent(line, at) ??
	relativeToEvent(line, at);

// "pada rapat berikutnya", "sebelum rakor mendatang"
function nextGathering(line: Line, at: number): Match | null {
	const start = ['pada', 'dalam', 'di', 'sebelum', 'saat'].includes(line.word(at)) ? at + 1 : at;
	const gathering = line.skip(start, GATHERING);
	if (gathering === start) return null;
	const coming = line.skip(gathering, COMING);
	if (coming > gathering) return milestone(line, at, coming, 'anywhere');
	// "pada rakor triwulan II": an event although a period is named.
	return start > at ? milestone(line, at, readClause(line, at), 'alone') : null;
}

function clauseAfter(line: Line, at: number): Match | null {
	const soon = line.word(at) === 'segera' ? at + 1 : at;
	const after = line.skip(soon, AFTER);
	const start = after > soon ? after : line.skip(soon, WHEN);
	if (start === soon) return null;
	const clause = readClause(line, at);
	if (clause <= start) return null;
	return milestone(line, at, clause, after > soon ? 'at_end' : 'alone');
}

// "sebelum masa tanam", "sampai SK terbit"; but "pada awal Desember" names a time, if a vague one.
function untilEvent(line: Line, at: number): Match | null {
	const start = line.skip(at, UNTIL);
	const word = line.word(start);
	if (start === at || word === '' || line.value(start) !== null || TIME_WORDS.has(word))
		return null;
	if (monthNamed(word) !== null || weekdayNamed(word) !== null) return null;
	const clause = readClause(line, at);
	const certainty = line.word(at) === 'sebelum' ? 'at_end' : 'alone';
	return clause > start ? milestone(line, at, clause, certainty) : null;
}

// "H-7", "H+3": counted from an event that the words do not date.
function relativeToEvent(line: Line, at: number): Match | null {
	const sign = line.word(at + 1);
	if (line.word(at) !== 'h' || (sign !== '-' && sign !== '+') || !line.joined(at + 1)) return null;
	if (line.value(at + 2) === null || !line.joined(at + 2)) return null;
	return milestone(line, at, readClause(line, at), 'alone');
}

function milestone(line: Line, at: number, next: number, certainty: Certainty): Match {
	const parts = { kind: 'milestone', milestone: line.cut(at, next) } as const;
	return { next, meaning: meaning(parts), certainty, opens: null };
}
