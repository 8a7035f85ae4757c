import { may } from '#domain/access/policy.ts';
import { accountsServing } from '#domain/accounts/serving.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import { successionOf } from '#domain/institutions/succession.ts';
import { CreatePost } from '#domain/people/input.ts';
import { createPost } from '#domain/people/posts.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { functions, ...page } = institutionPage(locals.actor, params.institution);
	return {
		...page,
		functions: functions.map((one) => (locals.language === 'en' ? one.nameEnglish : one.name)),
		succession: successionOf(locals.actor, params.institution),
		serving: accountsServing(locals.actor, params.institution),
		may: {
			keep: may(locals.actor, 'institution.keep', page.institution),
			passOn: may(locals.actor, 'institution.pass_on', page.institution),
			invite: may(locals.actor, 'account.keep', {})
		}
	};
};

export const actions: Actions = {
	createPost: (event) =>
		submit(event, { name: 'createPost', input: CreatePost }, ({ input }) => {
			const { institution } = event.params;
			const id = createPost(event.locals.actor, institution, input);
			return { to: `/institutions/${institution}/posts/${id}`, done: 'post.created' };
		})
};
