import type { Line } from './line.ts';
import { ambiguous } from './match.ts';
import type { Meaning, Setting } from './match.ts';
import { readPhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';

const CLOSING = /^[.,;:)!?"”*•–—-]$/;

/** True where nothing but closing signs stands from a place to the end of the line. */
export function endsAt(line: Line, at: number): boolean {
	for (let next = at; next < line.length; next++) if (!CLOSING.test(line.word(next))) return false;
	return true;
}

/**
 * Every due phrase in a text, from left to right, without overlaps. In a `sentence` only those that
 * can hardly be anything else; in a `field`, where a due date is expected, also weaker ones.
 */
export function scan(line: Line, setting: Setting, place: 'sentence' | 'field'): Phrase[] {
	const found: Phrase[] = [];
	for (let at = 0; at < line.length;) {
		const phrase = line.isSign(at) ? null : readPhrase(line, at, setting);
		if (phrase && isCertain(line, phrase, setting, place)) found.push(phrase);
		at = phrase ? phrase.next : at + 1;
	}
	return found;
}

/** The phrase that proves best that it is the due date; among equals the last, as in "…, selesai Jumat". */
export function bestOf(found: readonly Phrase[]): Phrase | null {
	let best: Phrase | null = null;
	for (const phrase of found) if (!best || weight(phrase) >= weight(best)) best = phrase;
	return best;
}

/** The meaning of the best phrase; of several equal dates the last day, with the others to choose from. */
export function withOthers(best: Phrase, found: readonly Phrase[]): Meaning {
	const dates = found
		.filter(
			(phrase) => weight(phrase) === weight(best) && phrase.meaning.kind === best.meaning.kind
		)
		.flatMap((phrase) => phrase.meaning.date ?? [])
		.sort();
	const last = dates.at(-1);
	if (last === undefined || best.meaning.kind === 'recurring') return best.meaning;
	const flags = [...best.meaning.flags, ...ambiguous(last, ...dates)];
	return { ...best.meaning, date: last, flags };
}

function isCertain(
	line: Line,
	phrase: Phrase,
	setting: Setting,
	place: 'sentence' | 'field'
): boolean {
	if (phrase.opening === 'limit') return true;
	if (phrase.certainty === 'alone') return false;
	if (place === 'field') return true;
	const { date } = phrase.meaning;
	// Dates gone by tell what happened; the day itself only counts as "hari ini" at the end.
	if (
		date !== null &&
		(date < setting.base || (date === setting.base && phrase.certainty === 'anywhere'))
	)
		return false;
	return phrase.certainty === 'anywhere' || phrase.opening === 'hint' || endsAt(line, phrase.next);
}

function weight({ opening, certainty, meaning }: Phrase): number {
	if (meaning.kind === 'unset') return meaning.flags.length > 0 ? 1 : 0;
	if (meaning.kind === 'milestone') return 2;
	if (opening === 'limit') return 5;
	return certainty === 'anywhere' ? 4 : 3;
}
