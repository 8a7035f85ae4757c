import { error } from '@sveltejs/kit';
import { CreateGroup } from '#domain/groups/input.ts';
import { createGroup } from '#domain/groups/operations.ts';
import { regionsKept } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const regions = regionsKept(locals.actor);
	if (regions.length === 0) error(403, 'forbidden');
	return { regions: regions.map(({ id, name }) => ({ value: String(id), label: name })) };
};

export const actions: Actions = {
	create: (event) =>
		submit(event, { name: 'create', input: CreateGroup }, ({ input }) => {
			const id = createGroup(event.locals.actor, input);
			return { to: `/groups/${id}`, done: 'group.created' };
		})
};
