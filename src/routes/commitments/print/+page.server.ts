import { registerRows } from '#domain/commitments/export.ts';
import { registerChoices } from '#domain/commitments/register-choices.ts';
import { readRegisterFilters, registerQuery } from '#domain/commitments/register-filters.ts';
import { now } from '#lib/clock.ts';
import { namedFilters } from '../named-filters.ts';
import type { PageServerLoad } from './$types';

/** More is no paper that anybody reads; the file holds everything. */
const MOST_ROWS = 500;

export const load: PageServerLoad = ({ locals, url }) => {
	const { actor, language } = locals;
	const { filters } = registerChoices(
		actor,
		readRegisterFilters(url.searchParams).filters,
		language
	);
	const { rows, total } = registerRows(actor, filters, MOST_ROWS);
	return {
		query: registerQuery({ ...filters, page: 1 }),
		named: namedFilters(actor, filters, language),
		sort: filters.sort,
		rows: rows.map((row) => ({
			id: row.id,
			code: row.code,
			description: row.description,
			lead: row.lead,
			leadAcronym: row.leadAcronym,
			standing: row.standing,
			late: row.schedule?.code === 'late' ? row.schedule.days : 0,
			due: row.dueCurrent,
			dueWords: row.dueWords,
			reportedPercent: row.reportedPercent,
			verifiedPercent: row.verifiedPercent
		})),
		total,
		most: MOST_ROWS,
		printedBy: actor.kind === 'account' ? actor.name : '',
		printedAt: now()
	};
};
