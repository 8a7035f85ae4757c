import { error } from '@sveltejs/kit';
import { may } from '#domain/access/policy.ts';
import {
	ChangeInstitution,
	EndInstitution,
	RenameInstitution
} from '#domain/institutions/input.ts';
import {
	changeInstitution,
	endInstitution,
	renameInstitution
} from '#domain/institutions/operations.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import { functionOptions } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const institution = findInstitution(locals.actor, params.institution);
	if (!may(locals.actor, 'institution.keep', institution)) error(403, 'forbidden');
	return {
		institution,
		functions: functionOptions(locals.language).map(({ id, name }) => ({
			value: String(id),
			label: name
		})),
		parents: institutionOptions(locals.actor, [institution.regionId], institution.parentId)
			.filter(({ id }) => id !== institution.id)
			.map(({ id, name, acronym }) => ({
				value: String(id),
				label: name,
				short: acronym ?? undefined
			}))
	};
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeInstitution }, ({ input }) => {
			changeInstitution(event.locals.actor, event.params.institution, input);
			return { to: `/institutions/${event.params.institution}`, done: 'saved' };
		}),
	rename: (event) =>
		submit(event, { name: 'rename', input: RenameInstitution }, ({ input }) => {
			renameInstitution(event.locals.actor, event.params.institution, input);
			return { to: `/institutions/${event.params.institution}`, done: 'institution.renamed' };
		}),
	end: (event) =>
		submit(event, { name: 'end', input: EndInstitution }, ({ input }) => {
			endInstitution(event.locals.actor, event.params.institution, input);
			return { to: `/institutions/${event.params.institution}`, done: 'institution.ended' };
		})
};
