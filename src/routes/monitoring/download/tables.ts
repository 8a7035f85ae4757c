import { STANDINGS } from '#domain/commitments/standings.ts';
import type { Overview } from '#domain/monitoring/overview.ts';
import type { Cell } from '#lib/format/csv.ts';
import { monitoringWords } from '#messages/monitoring.ts';
import type { monitoringTableWords } from '#messages/monitoring-tables.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';

/** The drawings that can be taken away as a file; the standing counts as well. */
export const TABLES = [
	'standing',
	'ageing',
	'months',
	'calendar',
	'institutions',
	'concentration'
] as const satisfies readonly (keyof (typeof monitoringTableWords)['id']['tables'])[];
export type TableName = (typeof TABLES)[number];

interface Names {
	readonly institution: (id: number | null) => string;
	readonly function: (id: number | null) => string;
}

/** All rows of one drawing, in the order of its headings; nothing is left out for want of room. */
export function tableRows(
	table: TableName,
	overview: Overview,
	{ language, names }: { readonly language: Language; readonly names: Names }
): Cell[][] {
	const { standing, ageing, months, calendar, institutions, concentration } = overview;
	switch (table) {
		case 'standing':
			return STANDINGS.map((code) => [
				standingWords[language].standings[code],
				standing.counts[code] ?? 0,
				standing.late[code] ?? 0
			]);
		case 'ageing':
			return ageing.map(({ from, to, count, silent }) => [from, to, count, silent]);
		case 'months':
			return months.map(({ month, made, done, due, late, stock }) => [
				...[month, made, done, due, late],
				...[stock.done, stock.running, stock.late, stock.cannot_be_done]
			]);
		case 'calendar':
			return calendar.weeks.flat().flatMap((day) => (day.past ? [] : [[day.date, day.count]]));
		case 'institutions':
			return institutions.map((one) => [
				...[names.institution(one.institutionId), one.total],
				...STANDINGS.map((code) => one.counts[code] ?? 0),
				...[one.late, one.silent, one.lateSilent],
				...[one.meanDaysLate, one.onTime.due, one.onTime.onTime]
			]);
		case 'concentration':
			return concentration.institutions.flatMap(({ institutionId, cells }) =>
				concentration.functions.flatMap(({ functionId }) => {
					const cell = cells.get(functionId ?? -1);
					const named = [names.institution(institutionId), names.function(functionId)];
					return cell ? [[...named, cell.total, cell.late]] : [];
				})
			);
	}
}

/** Names as the file writes them; what is missing says so. */
export function namesFor(
	language: Language,
	institutions: ReadonlyMap<number, { readonly name: string }>,
	functions: readonly { readonly id: number; readonly name: string }[]
): Names {
	const t = monitoringWords[language];
	return {
		institution: (id) => (id === null ? t.noLead : (institutions.get(id)?.name ?? '')),
		function: (id) =>
			id === null ? t.noFunction : (functions.find((one) => one.id === id)?.name ?? '')
	};
}
