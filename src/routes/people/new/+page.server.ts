import { error } from '@sveltejs/kit';
import { RegisterPerson } from '#domain/people/input.ts';
import { registerPerson } from '#domain/people/persons.ts';
import { regionsKept } from '#domain/regions/queries.ts';
import { localPath } from '#lib/local-path.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const regions = regionsKept(locals.actor);
	if (regions.length === 0) error(403, 'forbidden');
	return {
		regions: regions.map(({ id, name }) => ({ value: String(id), label: name })),
		/** Where the person is wanted: the post whose holder they become. */
		to: wantedAt(url)
	};
};

export const actions: Actions = {
	default: (event) =>
		submit(event, { name: 'register', input: RegisterPerson }, ({ input }) => {
			const id = registerPerson(event.locals.actor, input);
			return { to: wantedAt(event.url) ?? `/people/${id}`, done: 'person.registered' };
		})
};

function wantedAt(url: URL): string | null {
	const to = localPath(url.searchParams.get('to'));
	return to === '/' ? null : to;
}
