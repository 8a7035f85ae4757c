import { scheduleName, standingWord } from '#components/commitments/filter-labels.ts';
import type { ExportRow } from '#domain/commitments/export.ts';
import type { Cell } from '#lib/format/csv.ts';
import { confidentialityWords } from '#messages/confidentiality.ts';
import { registerWords } from '#messages/register.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';

/** One commitment as a line of the file, in the order of its headings; dates as `YYYY-MM-DD`. */
export function cellsOf(row: ExportRow, language: Language): Cell[] {
	const words = standingWords[language];
	const { schedule } = row;
	return [
		row.code,
		inOneLine(row.description),
		row.lead,
		row.leadAcronym,
		row.supporting,
		language === 'id' ? row.functionName : row.functionNameEnglish,
		row.meeting,
		row.heldOn,
		row.series,
		// Apart: Excel in Indonesian takes 1.2 for two minutes past one.
		row.resolution,
		row.number,
		standingWord(row.standing, language),
		row.reportedStatus === null
			? registerWords[language].notReported
			: words.reported[row.reportedStatus],
		row.reportedPercent,
		row.reportedOn,
		row.doneReportedOn,
		words.verdicts[row.verdict ?? 'unverified'],
		row.verifiedPercent,
		row.verifiedOn,
		schedule === null ? null : scheduleName(schedule.code, language),
		schedule?.code === 'late' ? schedule.days : 0,
		row.silentDays,
		row.waiting,
		row.waitingPastLimit,
		row.dueOriginal,
		row.dueCurrent,
		row.dueWords,
		row.proof === null ? null : inOneLine(row.proof),
		confidentialityWords[language][row.confidentiality],
		row.activeOn,
		row.closedOn
	];
}

function inOneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ');
}
