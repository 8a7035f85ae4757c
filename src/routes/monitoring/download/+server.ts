import { placementOf } from '#domain/accounts/placement.ts';
import { monitoringChoices } from '#domain/monitoring/choices.ts';
import { readMonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { institutionNames } from '#domain/monitoring/names.ts';
import { overviewOf } from '#domain/monitoring/overview.ts';
import { today } from '#lib/clock.ts';
import { excelSeparator } from '#lib/format/csv.ts';
import { csvFile } from '#lib/server/csv-file.ts';
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
	const names = namesFor(language, institutions, functions);
	return csvFile({
		name: `${words.file}-${words.names[table]}-${date}`,
		separator: excelSeparator(language),
		headings: words.tables[table],
		chunks: [tableRows(table, overview, { language, names })],
		rowsOf: (rows) => rows
	});
};
