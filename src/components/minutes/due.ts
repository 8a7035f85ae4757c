import type { MinutesCommitment } from '#domain/commitments/minutes-lines.ts';
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
