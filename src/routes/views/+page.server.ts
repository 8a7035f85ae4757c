import { may } from '#domain/access/policy.ts';
import { registerChoices } from '#domain/commitments/register-choices.ts';
import { readRegisterFilters, registerQuery } from '#domain/commitments/register-filters.ts';
import { RemoveView, RenameView, SaveView } from '#domain/views/input.ts';
import { removeView, renameView, saveView } from '#domain/views/operations.ts';
import { viewsFor } from '#domain/views/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { namedFilters } from '../commitments/named-filters.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const save = url.searchParams.get('save');
	const { filters } = registerChoices(
		locals.actor,
		readRegisterFilters(new URLSearchParams(save ?? '')).filters,
		locals.language
	);
	const query = registerQuery({ ...filters, page: 1 });
	return {
		save:
			query === '' ? null : { query, shows: namedFilters(locals.actor, filters, locals.language) },
		views: viewsFor(locals.actor),
		may: { share: may(locals.actor, 'view.share', {}) }
	};
};

export const actions: Actions = {
	save: (event) =>
		submit(event, { name: 'save', input: SaveView }, ({ input }) => {
			saveView(event.locals.actor, input);
			return { to: `/commitments?${input.query}`, done: 'view.saved' };
		}),
	rename: (event) =>
		submit(event, { name: 'rename', input: RenameView }, ({ input }) => {
			renameView(event.locals.actor, input);
			return { to: '/views', done: 'saved' };
		}),
	remove: (event) =>
		submit(event, { name: 'remove', input: RemoveView }, ({ input }) => {
			removeView(event.locals.actor, input);
			return { to: '/views', done: 'view.removed' };
		})
};
