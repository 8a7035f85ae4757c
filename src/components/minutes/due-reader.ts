import type { Reading } from '#components/forms/reading.ts';
import { readDue } from '#domain/calendar/due.ts';
import type { DueReading } from '#domain/calendar/due-reading.ts';
import type { DueFormContext } from '#domain/commitments/due-columns.ts';
import { dueWords } from '#messages/due.ts';
import type { Language } from '#messages/words.ts';

/** Reads words as they are typed, with everything odd about them in sentences. */
export function dueReader(context: DueFormContext, language: Language) {
	const words = dueWords[language];
	const holidays = new Map(context.holidays);
	return (text: string): Reading | null => {
		const reading: DueReading = readDue(text, { ...context, holidays });
		const odd = reading.flags.map(words.flag).join(' ');
		return reading.kind === 'unset' && odd === ''
			? null
			: { text: words.reading(reading), odd: odd || undefined };
	};
}
