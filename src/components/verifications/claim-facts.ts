import { scheduleWord } from '#components/commitments/badges.ts';
import type { Fact } from '#components/display/fact.ts';
import type { ReportToVerify } from '#domain/verifications/one-report.ts';
import { fullDate } from '#lib/format/dates.ts';
import { percent } from '#lib/format/numbers.ts';
import { shortDateTime } from '#lib/format/times.ts';
import { sheetWords } from '#messages/commitment-sheet.ts';
import { standingWords } from '#messages/standings.ts';
import { verificationDeskWords } from '#messages/verification-desk.ts';
import { verificationFormWords } from '#messages/verification-form.ts';
import type { Language } from '#messages/words.ts';

/** The claim against the plan, who made it, by when it was promised, and by when it is to be decided. */
export function claimFacts(
	{ commitment, report, part, earlier, limit, verifier }: ReportToVerify,
	today: string,
	language: Language
): Fact[] {
	const t = verificationFormWords[language];
	const desk = verificationDeskWords[language];
	const figure = (value: number | null | undefined) =>
		value === null || value === undefined ? null : percent(value, language);
	const before = earlier.find((one) => one.report.state !== 'returned')?.report.percent;
	const now = figure(report.percent);
	return [
		{
			label: t.claim,
			value: [
				standingWords[language].reported[report.status],
				now === null ? null : desk.claimed(now, figure(before))
			]
				.filter((word) => word !== null)
				.join(', '),
			note:
				commitment.planned === null
					? undefined
					: desk.planned(percent(commitment.planned, language))
		},
		{
			label: part.institution,
			value: report.reportedBy,
			note: shortDateTime(report.reportedAt, commitment.timeZone, language)
		},
		{
			label: sheetWords[language].due,
			value:
				commitment.dueCurrent === null
					? commitment.dueWords
					: fullDate(commitment.dueCurrent, language),
			note: commitment.schedule ? scheduleWord(commitment.schedule, language) : undefined
		},
		{
			label: desk.limit,
			value: fullDate(limit, language),
			note:
				[
					report.state === 'submitted' && limit < today ? desk.limitPassed : null,
					verifier === null ? null : `${desk.verifier}: ${verifier}`
				]
					.filter((word) => word !== null)
					.join(' · ') || undefined
		}
	];
}
