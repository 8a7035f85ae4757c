import { placementOf } from '#domain/accounts/placement.ts';
import { monitoringChoices } from '#domain/monitoring/choices.ts';
import { readMonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { institutionNames } from '#domain/monitoring/names.ts';
import { overviewOf } from '#domain/monitoring/overview.ts';
import { today } from '#lib/clock.ts';
import { BYTE_ORDER_MARK, csvLine } from '#lib/format/csv.ts';
import { monitoringTableWords } from '#messages/monitoring-tables.ts';
import { askedChoice } from '../../asked.ts';
import type { RequestHandler } from './$types';
import { namesFor, TABLES, tableRows } from './tables.ts';

/** One drawing of monitoring as CSV, with the filters of the page and all of its rows. */
export const GET: RequestHandler = ({ locals, url }) => {
	const { actor, language, activeGrant } = locals;
	const table = askedChoice(url, 'table', TABLES) ?? 'standing';
	const date = today(activeGrant ? placementOf(activeGrant).timeZone : 'Asia/Jakarta');
	const read = readMonitoringFilters(url.searchParams);
	const { filters, functions } = monitoringChoices(actor, read.filters, language);
	const overview = overviewOf(actor, filters, date);
	const institutions = institutionNames(
		overview.institutions.map(({ institutionId }) => institutionId)
	);
	const words = monitoringTableWords[language];
	const separator = language === 'id' ? ';' : ',';
	const names = namesFor(language, institutions, functions);
	const rows = tableRows(table, overview, { language, names });
	const lines = [words.tables[table], ...rows].map((cells) => csvLine(cells, separator));
	return new Response(BYTE_ORDER_MARK + lines.join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${words.file}-${table}-${date}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
};
