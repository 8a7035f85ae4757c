import type { DueContext, DueReading } from './due-reading.ts';
import { asReading } from './due-flags.ts';
import { Line } from './phrases/line.ts';
import { meaning, NOTHING } from './phrases/match.ts';
import type { Meaning, Setting } from './phrases/match.ts';
import { readPhrase } from './phrases/phrase.ts';
import { bestOf, endsAt, scan, withOthers } from './phrases/search.ts';

/** A due phrase within a sentence: `start` and `end` are places in the text, the end exclusive. */
export interface FoundDue {
	readonly reading: DueReading;
	readonly start: number;
	readonly end: number;
}

/** Longer is no due phrase; whole sentences belong to `findDue`. */
const LONGEST = 500;

/** The longest description; what follows is not searched, so that hostile text costs no time. */
const FARTHEST = 4000;

const NOT_SET = new Set([
	...['', '-', '–', 'tidak ada', 'belum ada', 'tidak ditetapkan', 'belum ditetapkan'],
	...['tidak ditentukan', 'belum ditentukan', 'tidak disebutkan', 'menyusul']
]);

/**
 * Reads a whole due phrase: "paling lama dua minggu", "10 hari kerja", "akhir bulan". Relative words
 * count from the meeting, or from today where none is given. What cannot be read stays text: the kind
 * is `unset` and a flag says so. Impossible dates never become another date.
 */
export function readDue(words: string, context: DueContext): DueReading {
	const spoken = words.trim();
	if (NOT_SET.has(spoken.toLowerCase())) return asReading(NOTHING, spoken, context);
	if (spoken.length > LONGEST) return asReading(NOT_READ, spoken, context);
	const line = new Line(spoken);
	const setting = settingOf(context);
	const whole = readPhrase(line, 0, setting);
	if (whole && endsAt(line, whole.next)) return asReading(whole.meaning, spoken, context);
	return asReading(readPart(line, setting), spoken, context);
}

/**
 * Finds the due phrase in a sentence, "Dinkes menyiagakan 2 ambulans paling lambat 30 November": the
 * one that says it is a limit, otherwise the last that can only be a due date; null where none is sure.
 */
export function findDue(text: string, context: DueContext): FoundDue | null {
	const line = new Line(text.slice(0, FARTHEST));
	const found = bestOf(scan(line, settingOf(context), 'sentence'));
	const [first, last] = [line.tokens[found?.start ?? 0], line.tokens[(found?.next ?? 0) - 1]];
	if (!found || !first || !last) return null;
	const spoken = text.slice(first.start, last.end);
	return { reading: asReading(found.meaning, spoken, context), start: first.start, end: last.end };
}

const NOT_READ: Meaning = meaning({ flags: [{ code: 'unreadable', reason: 'words' }] });

// More words than a phrase: take what can be read, and say which part that was.
function readPart(line: Line, setting: Setting): Meaning {
	const found = scan(line, setting, 'field');
	const first = found[0];
	const rhythm = first?.start === 0 && first.meaning.kind === 'recurring' ? first : null;
	const best = rhythm ?? bestOf(found);
	if (!best) return NOT_READ;
	if (best.meaning.kind === 'unset') return best.meaning;
	if (best.meaning.kind === 'milestone' && best.start === 0)
		return { ...best.meaning, milestone: line.text };
	const read = line.cut(best.start, best.next);
	const { flags, ...rest } = withOthers(best, found);
	return { ...rest, flags: [...flags, { code: 'partly_read', read }] };
}

function settingOf({ today, meetingDate, holidays }: DueContext): Setting {
	return { base: meetingDate ?? today, holidays };
}
