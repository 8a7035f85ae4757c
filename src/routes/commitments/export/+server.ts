import { placementOf } from '#domain/accounts/placement.ts';
import { takeRegister } from '#domain/commitments/export.ts';
import { registerChoices } from '#domain/commitments/register-choices.ts';
import { readRegisterFilters } from '#domain/commitments/register-filters.ts';
import { today } from '#lib/clock.ts';
import { BYTE_ORDER_MARK, csvLine } from '#lib/format/csv.ts';
import type { Separator } from '#lib/format/csv.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { registerExportWords } from '#messages/register-export.ts';
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
	const separator = separatorOf(url.searchParams.get('separator'), language);
	const chunks = takeRegister(actor, filters);
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		start(stream) {
			stream.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(words.headings, separator)));
		},
		pull(stream) {
			const { value, done } = chunks.next();
			if (done) return stream.close();
			const lines = value.map((row) => csvLine(cellsOf(row, language), separator));
			stream.enqueue(encoder.encode(lines.join('')));
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${words.file}-${day}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
};

function separatorOf(asked: string | null, language: 'id' | 'en'): Separator {
	if (asked === 'comma') return ',';
	if (asked === 'semicolon') return ';';
	return language === 'id' ? ';' : ',';
}
