import { error } from '@sveltejs/kit';
import { JudgeInstitutionList, RegisterInstitutionList } from '#domain/institutions/input.ts';
import { judgeInstitutionList, registerInstitutionList } from '#domain/institutions/list.ts';
import { regionsKept } from '#domain/regions/queries.ts';
import { preview, submit } from '#lib/server/forms/submit.ts';
import { institutionKindWords } from '#messages/institutions.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of both languages: a list comes out of somebody's file. */
const KINDS = [institutionKindWords.id, institutionKindWords.en];

export const load: PageServerLoad = ({ locals }) => {
	const regions = regionsKept(locals.actor);
	if (regions.length === 0) error(403, 'forbidden');
	return {
		homeRegionId: locals.activeGrant?.regionId ?? null,
		regions: regions.map(({ id, name }) => ({ value: String(id), label: name }))
	};
};

export const actions: Actions = {
	check: (event) =>
		preview(event, { name: 'check', input: JudgeInstitutionList }, (input) =>
			judgeInstitutionList(event.locals.actor, input, KINDS)
		),
	register: (event) =>
		submit(event, { name: 'register', input: RegisterInstitutionList }, ({ input }) => {
			registerInstitutionList(event.locals.actor, input, KINDS);
			return { to: '/institutions', done: 'institution.list_registered' };
		})
};
