import { registerChoices } from '#domain/commitments/register-choices.ts';
import { readRegisterFilters } from '#domain/commitments/register-filters.ts';
import { REGISTER_PAGE, register } from '#domain/commitments/register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const read = readRegisterFilters(url.searchParams);
	const { institutions, functions, meeting, filters, unknown } = registerChoices(
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
		meeting,
		rows,
		total,
		counts,
		late,
		pages: Math.max(1, Math.ceil(total / REGISTER_PAGE)),
		pageSize: REGISTER_PAGE
	};
};
