import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { RegisterInstitution } from '#domain/institutions/input.ts';
import { registerInstitution } from '#domain/institutions/operations.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { functionOptions, regionsKept } from '#domain/regions/queries.ts';
import { checkbox } from '#lib/forms/fields.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const regions = regionsKept(locals.actor);
	if (regions.length === 0) error(403, 'forbidden');
	return {
		homeRegionId: locals.activeGrant?.regionId ?? null,
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

/** With the button that leads on to the next one: an office that begins enters forty of them. */
const Register = v.object({ ...RegisterInstitution.entries, another: checkbox() });

export const actions: Actions = {
	register: (event) =>
		submit(event, { name: 'register', input: Register }, ({ input: { another, ...input } }) => {
			const id = registerInstitution(event.locals.actor, input);
			// An address of its own: at the same one the form would keep what was typed.
			if (another)
				return { to: `/institutions/new?after=${id}`, done: 'institution.registered_next' };
			const done = input.headTitle === null ? 'institution.registered' : 'institution.complete';
			return { to: `/institutions/${id}`, done };
		})
};
