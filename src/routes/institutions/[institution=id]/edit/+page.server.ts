import { error } from '@sveltejs/kit';
import type { Actor } from '#domain/access/actor.ts';
import { may } from '#domain/access/policy.ts';
import { endInstitution, nameSuccessor } from '#domain/institutions/ending.ts';
import {
	ChangeInstitution,
	EndInstitution,
	NameSuccessor,
	RenameInstitution
} from '#domain/institutions/input.ts';
import { changeInstitution, renameInstitution } from '#domain/institutions/operations.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import type { InstitutionSubject } from '#domain/institutions/subject.ts';
import { successionOf } from '#domain/institutions/succession.ts';
import { functionOptions } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const institution = findInstitution(locals.actor, params.institution);
	if (!may(locals.actor, 'institution.keep', institution)) error(403, 'forbidden');
	const { open, unfinished } = successionOf(locals.actor, institution.id);
	return {
		institution,
		functions: functionOptions(locals.language).map(({ id, name }) => ({
			value: String(id),
			label: name
		})),
		parents: others(locals.actor, institution, institution.parentId),
		open,
		unfinished: unfinished.length,
		units: institutionPage(locals.actor, institution.id).units.length,
		successors: may(locals.actor, 'institution.pass_on', institution)
			? others(locals.actor, institution, institution.successorId)
			: null
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
		}),
	succeed: (event) =>
		submit(event, { name: 'succeed', input: NameSuccessor }, ({ input }) => {
			nameSuccessor(event.locals.actor, event.params.institution, input);
			return { to: `/institutions/${event.params.institution}`, done: 'institution.succeeded' };
		})
};

/** The other institutions of its region, and the one that was chosen before it ended. */
function others(actor: Actor, { id, regionId }: InstitutionSubject, chosen: number | null) {
	return institutionOptions(actor, [regionId], chosen)
		.filter((one) => one.id !== id)
		.map(({ id: value, name, acronym }) => ({
			value: String(value),
			label: name,
			short: acronym ?? undefined
		}));
}
