import { may } from '#domain/access/policy.ts';
import { BeginTenure } from '#domain/people/input.ts';
import { postOptions } from '#domain/people/options.ts';
import { personPage } from '#domain/people/queries.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const person = personPage(locals.actor, params.person);
	const keep = may(locals.actor, 'person.keep', person);
	return {
		person,
		posts: keep
			? postOptions(locals.actor).map(({ id, title, institution, acronym }) => ({
					value: String(id),
					label: title,
					group: institution,
					hint: acronym ?? undefined
				}))
			: [],
		may: { keep, invite: may(locals.actor, 'account.keep', {}) }
	};
};

export const actions: Actions = {
	begin: (event) =>
		submit(event, { name: 'begin', input: BeginTenure }, ({ input }) => {
			belongs(event.params.person, input.personId ?? 0);
			beginTenure(event.locals.actor, input);
			return { to: `/people/${event.params.person}`, done: 'tenure.began' };
		})
};
