import type { Sheet } from '#domain/commitments/sheet.ts';
import { longDate } from '#lib/format/dates.ts';
import { commitmentWords } from '#messages/commitments.ts';
import { sheetWords } from '#messages/commitment-sheet.ts';
import { confidentialityWords } from '#messages/confidentiality.ts';
import { recurrenceWords } from '#messages/due.ts';
import { inSentence } from '#messages/in-sentence.ts';
import type { Language } from '#messages/words.ts';
import { dayOf } from './badges.ts';

/** One line of `Facts`: null where nobody has said it. */
interface Fact {
	readonly label: string;
	readonly value: string | null;
	readonly note?: string;
	readonly href?: string;
}

/** The facts beside the course: the agreed proof first, then the due date with its history, then the rest. */
export function sheetFacts(sheet: Sheet, language: Language): Fact[] {
	const t = sheetWords[language];
	return [
		{ label: t.proof, value: sheet.proof },
		...dueFacts(sheet, language),
		...where(sheet, language),
		...(sheet.function
			? [
					{
						label: t.function,
						value: language === 'en' ? sheet.function.nameEnglish : sheet.function.name
					}
				]
			: []),
		...(sheet.verifier ? [{ label: t.verifier, value: sheet.verifier }] : []),
		...(sheet.kind ? [{ label: t.kind, value: commitmentWords[language].kinds[sheet.kind] }] : []),
		{ label: t.confidentiality, value: confidentialityWords[language][sheet.confidentiality] }
	];
}

/**
 * The figure that the owner claims, and one that was claimed after it and came back: the curve and the
 * distance to the line go by the first. Null where there is none.
 */
export function claimOf({ curve, reportedPercent }: Pick<Sheet, 'curve' | 'reportedPercent'>): {
	readonly figure: number | null;
	readonly returned: number | null;
} {
	const last = curve?.points.at(-1);
	if (!curve || last?.state !== 'returned') return { figure: reportedPercent, returned: null };
	return { figure: curve.actual, returned: last.percent };
}

/** Which values were added, as a list in a sentence: "Penanggung jawab dan tenggat". */
export function addedFields(fields: readonly string[], language: Language): string {
	const labels: Readonly<Record<string, string>> = commitmentWords[language].parts;
	const words = fields.flatMap((field) => (Object.hasOwn(labels, field) ? [labels[field]] : []));
	const known = words
		.filter((word) => word !== undefined)
		.map((word, index) => (index === 0 ? word : inSentence(word)));
	return new Intl.ListFormat(language).format(known);
}

/** The words as spoken, the promise as first made, and the date now: never one for another. */
function dueFacts(sheet: Sheet, language: Language): Fact[] {
	const t = sheetWords[language];
	const facts: Fact[] = [];
	if (sheet.dueWords) facts.push({ label: t.asSpoken, value: `“${sheet.dueWords}”` });
	if (sheet.recurrence)
		facts.push({ label: t.recurs, value: recurrenceWords[language][sheet.recurrence] });
	if (sheet.milestone) facts.push({ label: t.waitsFor, value: sheet.milestone });
	if (sheet.dueOriginal)
		facts.push({ label: t.originalDue, value: longDate(sheet.dueOriginal, language) });
	facts.push(...changesOf(sheet, language));
	if (sheet.dueCurrent && sheet.dueCurrent !== sheet.dueOriginal && !sheet.recurrence)
		facts.push({
			label: t.currentDue,
			value: longDate(sheet.dueCurrent, language),
			href: `/commitments/${sheet.id}/extension`
		});
	return facts;
}

/** Each change of the due date, oldest first: to which date, who granted it, and why it was asked. */
function changesOf(sheet: Sheet, language: Language): Fact[] {
	const t = sheetWords[language];
	return sheet.extensions
		.filter((one) => one.state === 'granted')
		.toReversed()
		.map((change) => ({
			label: t.changedTo,
			value: longDate(change.granted ?? change.asked, language),
			note: t.changedBy(
				change.decidedBy ?? change.askedBy,
				dayOf(change.decidedAt ?? change.askedAt, sheet.timeZone, language),
				change.reason
			)
		}));
}

function where(sheet: Sheet, language: Language): Fact[] {
	if (!sheet.meeting) return [];
	const t = sheetWords[language];
	const resolution = sheet.number.split('.')[0] ?? '';
	const on = sheet.meeting.heldOn === null ? null : longDate(sheet.meeting.heldOn, language);
	return [
		{
			label: t.meeting,
			value: sheet.meeting.title,
			href: `/meetings/${sheet.meeting.id}`,
			note: [on, t.resolution(resolution)].filter(Boolean).join(', ')
		}
	];
}
