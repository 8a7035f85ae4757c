import { readDue } from '#domain/calendar/due.ts';
import type { DueReading } from '#domain/calendar/due-reading.ts';
import type { DueFormContext } from '#domain/commitments/due-columns.ts';
import type { MinutesCommitment } from '#domain/commitments/minutes-lines.ts';
import type { Reading } from '#components/forms/reading.ts';
import { shortDate, weekday } from '#lib/format/dates.ts';
import { dueWords } from '#messages/due.ts';
import type { Language } from '#messages/words.ts';

/** A due date as the table of the minutes shows it: `Jumat, 11 Des 2026`; null where there is none. */
export function dueInTable(
	commitment: Pick<
		MinutesCommitment,
		'dueKind' | 'dueWords' | 'dueFrom' | 'dueCurrent' | 'recurrence' | 'milestone'
	>,
	language: Language
): string | null {
	const { dueKind: kind, dueFrom: from, dueCurrent: date, recurrence, milestone } = commitment;
	if (kind === 'recurring' || from !== null || (milestone !== null && date === null))
		return dueWords[language].reading({
			...{ kind, words: commitment.dueWords ?? '', date, from, recurrence, milestone },
			flags: []
		});
	return date === null ? null : `${weekday(date, language)}, ${shortDate(date, language)}`;
}

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
