import type { RegisterRow } from '#domain/commitments/register.ts';
import { shortDate } from '#lib/format/dates.ts';
import { commitmentWords } from '#messages/commitments.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';
import { standingWord } from './filter-labels.ts';

/** The words of one line of the register. */
export interface RegisterLine {
	readonly lead: string;
	/** The standing, and lateness beside it. */
	readonly marks: readonly { readonly tone: string; readonly word: string }[];
	readonly due: string;
}

/** A row of the register in words; what is not known is said to be missing. */
export function lineOf(
	row: Pick<RegisterRow, 'lead' | 'standing' | 'late' | 'due' | 'dueWords'>,
	language: Language
): RegisterLine {
	const t = commitmentWords[language];
	const outside =
		row.standing === 'drafted' || row.standing === 'cancelled' || row.standing === 'replaced';
	const marks = [
		{ tone: outside ? 'neutral' : row.standing, word: standingWord(row.standing, language) }
	];
	if (row.late > 0) marks.push({ tone: 'late', word: standingWords[language].lateShort(row.late) });
	return {
		lead: row.lead ?? t.noLead,
		marks,
		due: row.due === null ? (row.dueWords ?? t.noDue) : shortDate(row.due, language)
	};
}
