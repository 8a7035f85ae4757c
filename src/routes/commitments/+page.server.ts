import { registerChoices } from '#domain/commitments/register-choices.ts';
import { readRegisterFilters } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { viewsFor } from '#domain/views/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const read = readRegisterFilters(url.searchParams);
	const { institutions, functions, series, meeting, filters, unknown } = registerChoices(
		locals.actor,
		read.filters,
		locals.language
	);
	const { rows, total, counts, late } = register(locals.actor, filters);
	return {
		filters,
		ignored: [...read.ignored, ...unknown],
		institutions: institutions.map(({ id, name, acronym }) => ({ id, name, acronym })),
		functions: functions.map(({ id, name }) => ({ id, name })),
		series,
		meeting,
		rows,
		total,
		counts,
		late,
		views: viewsFor(locals.actor).map(({ id, name, query }) => ({ id, name, query })),
		pages: Math.max(1, Math.ceil(total / filters.rows))
	};
};
