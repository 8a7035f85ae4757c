import { readDue } from '#domain/calendar/due.ts';
import type { ExtensionPage } from '#domain/commitments/extension-page.ts';
import { dueWords } from '#messages/due.ts';
import type { Language } from '#messages/words.ts';

/** What `DueField` shows of words that were read; a module of types cannot be taken from a component. */
interface Reading {
	readonly text: string;
	readonly odd?: string;
}

/** Reads words as a date while they are typed, as the operation reads them again; null where it is none. */
export function dueReader(
	calendar: ExtensionPage['calendar'],
	language: Language
): (text: string) => Reading | null {
	const context = { today: calendar.today, holidays: new Map(calendar.holidays) };
	const words = dueWords[language];
	return (text) => {
		const reading = readDue(text, context);
		if (reading.date === null) return null;
		const odd = reading.flags.map(words.flag).join(' ');
		return { text: words.reading(reading), ...(odd === '' ? {} : { odd }) };
	};
}
