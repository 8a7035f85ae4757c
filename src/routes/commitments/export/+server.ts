import { placementOf } from '#domain/accounts/placement.ts';
import { takeRegister } from '#domain/commitments/export.ts';
import { registerChoices } from '#domain/commitments/register-choices.ts';
import { readRegisterFilters } from '#domain/commitments/register-filters.ts';
import { today } from '#lib/clock.ts';
import { excelSeparator } from '#lib/format/csv.ts';
import type { Separator } from '#lib/format/csv.ts';
import { csvFile } from '#lib/server/csv-file.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { registerExportWords } from '#messages/register-export.ts';
import type { Language } from '#messages/words.ts';
import type { RequestHandler } from './$types';
import { cellsOf } from './cells.ts';

/**
 * The filtered register as CSV, sent while it is read. A post, because taking it away is written down. The
 * separator is what Excel expects in the reader's language; `separator` chooses the other one. The name of
 * the file tells the day of the figures, and nothing of its content.
 */
export const POST: RequestHandler = async ({ locals, request, url }) => {
	const { actor, activeGrant, language } = locals;
	// What is asked for stands in the address; a body that is no form takes nothing away.
	await readForm(request);
	const words = registerExportWords[language];
	const { filters } = registerChoices(
		actor,
		readRegisterFilters(url.searchParams).filters,
		language
	);
	const day = today(activeGrant ? placementOf(activeGrant).timeZone : 'Asia/Jakarta');
	return csvFile({
		name: `${words.file}-${day}`,
		separator: separatorOf(url.searchParams.get('separator'), language),
		headings: words.headings,
		chunks: takeRegister(actor, filters),
		rowsOf: (chunk) => chunk.map((row) => cellsOf(row, language))
	});
};

function separatorOf(asked: string | null, language: Language): Separator {
	if (asked === 'comma') return ',';
	if (asked === 'semicolon') return ';';
	return excelSeparator(language);
}
