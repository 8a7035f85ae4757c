import { error } from '@sveltejs/kit';
import { RegisterInstitution } from '#domain/institutions/input.ts';
import { registerInstitution } from '#domain/institutions/operations.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { functionOptions, regionsKept } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const regions = regionsKept(locals.actor);
	if (regions.length === 0) error(403, 'forbidden');
	return {
		regions: regions.map(({ id, name }) => ({ value: String(id), label: name })),
		functions: functionOptions(locals.language).map(({ id, name }) => ({
			value: String(id),
			label: name
		})),
		parents: institutionOptions(
			locals.actor,
			regions.map(({ id }) => id)
		).map(({ id, name, acronym }) => ({
			value: String(id),
			label: name,
			short: acronym ?? undefined
		}))
	};
};

export const actions: Actions = {
	register: (event) =>
		submit(event, { name: 'register', input: RegisterInstitution }, ({ input }) => {
			const id = registerInstitution(event.locals.actor, input);
			return { to: `/institutions/${id}`, done: 'institution.registered' };
		})
};
