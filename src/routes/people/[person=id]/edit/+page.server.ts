import { error } from '@sveltejs/kit';
import { may } from '#domain/access/policy.ts';
import { ChangePerson } from '#domain/people/input.ts';
import { changePerson } from '#domain/people/persons.ts';
import { findPerson } from '#domain/people/subject.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const person = findPerson(locals.actor, params.person);
	if (!may(locals.actor, 'person.keep', person)) error(403, 'forbidden');
	return { person };
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangePerson }, ({ input }) => {
			changePerson(event.locals.actor, event.params.person, input);
			return { to: `/people/${event.params.person}`, done: 'saved' };
		})
};
