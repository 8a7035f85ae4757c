import { error } from '@sveltejs/kit';
import { may } from '#domain/access/policy.ts';
import { ChangeTenure, EndTenure } from '#domain/people/input.ts';
import { findTenure } from '#domain/people/subject.ts';
import { changeTenure, endTenure } from '#domain/people/tenures.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const tenure = findTenure(locals.actor, params.tenure);
	belongs(params.person, tenure.personId);
	if (!may(locals.actor, 'person.keep', tenure)) error(403, 'forbidden');
	return { tenure };
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeTenure }, ({ input }) => {
			belongs(event.params.person, findTenure(event.locals.actor, event.params.tenure).personId);
			changeTenure(event.locals.actor, event.params.tenure, input);
			return { to: `/people/${event.params.person}`, done: 'saved' };
		}),
	end: (event) =>
		submit(event, { name: 'end', input: EndTenure }, ({ input }) => {
			belongs(event.params.person, findTenure(event.locals.actor, input.tenureId).personId);
			belongs(event.params.tenure, input.tenureId);
			endTenure(event.locals.actor, input);
			return { to: `/people/${event.params.person}`, done: 'tenure.ended' };
		})
};
