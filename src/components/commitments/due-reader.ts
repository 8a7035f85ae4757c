import type { Reading } from '#components/forms/reading.ts';
import { readDue } from '#domain/calendar/due.ts';
import type { DueReading } from '#domain/calendar/due-reading.ts';
import type { DueFormContext } from '#domain/commitments/due-columns.ts';
import { dueWords } from '#messages/due.ts';
import type { Language } from '#messages/words.ts';

type DueReader = (text: string) => Reading | null;

/** Reads words as they are typed, with everything odd about them in sentences; null where nothing is to be said. */
export function dueReader(context: DueFormContext, language: Language): DueReader {
	return wording(context, language, ({ kind, flags }) => kind !== 'unset' || flags.length > 0);
}

/** The same where only words that give a date are taken: null for all others. */
export function dueDateReader(context: DueFormContext, language: Language): DueReader {
	return wording(context, language, ({ date }) => date !== null);
}

function wording(
	context: DueFormContext,
	language: Language,
	isTaken: (reading: DueReading) => boolean
): DueReader {
	const words = dueWords[language];
	const known = { ...context, holidays: new Map(context.holidays) };
	return (text) => {
		const reading = readDue(text, known);
		if (!isTaken(reading)) return null;
		const odd = reading.flags.map(words.flag).join(' ') || undefined;
		return { text: words.reading(reading), odd };
	};
}
