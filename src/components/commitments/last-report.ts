import type { LastReport } from '#domain/reports/report-form.ts';
import { fullDate } from '#lib/format/dates.ts';
import { percent } from '#lib/format/numbers.ts';
import { inSentence } from '#messages/in-sentence.ts';
import { reportWords } from '#messages/reports.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';

/** `Berjalan, 75%: “3.090 keluarga terverifikasi.”` */
export function lastSaid(last: LastReport, language: Language): string {
	const status = standingWords[language].reported[last.status];
	const figure = last.percent === null ? '' : `, ${percent(last.percent, language)}`;
	return `${status}${figure}: “${last.progress}”`;
}

/** When that was, and whether it still waits for its verifier or came back. */
export function lastKnown({ on, state }: LastReport, language: Language): string {
	const t = reportWords[language];
	const known = { submitted: t.waiting, returned: t.returned, verified: null }[state];
	return [fullDate(on, language), known === null ? null : inSentence(known)]
		.filter((part) => part !== null)
		.join(', ');
}
