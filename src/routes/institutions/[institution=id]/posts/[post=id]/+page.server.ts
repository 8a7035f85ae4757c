import { error } from '@sveltejs/kit';
import type { Actor } from '#domain/access/actor.ts';
import { may } from '#domain/access/policy.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import { BeginTenure, ChangePost, EndPost } from '#domain/people/input.ts';
import { changePost, endPost } from '#domain/people/posts.ts';
import { personOptions } from '#domain/people/queries.ts';
import { findPost } from '#domain/people/subject.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { institution, posts } = institutionPage(locals.actor, params.institution);
	const post = posts.find(({ id }) => id === params.post);
	if (!post) error(404, 'not_found');
	const keep = may(locals.actor, 'person.keep', institution);
	return {
		institution: { id: institution.id, name: institution.name },
		post,
		persons: keep
			? personOptions(locals.actor, [institution.regionId]).map(({ id, name, post: held }) => ({
					value: String(id),
					label: name,
					hint: held ?? undefined
				}))
			: [],
		may: { keep }
	};
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangePost }, ({ input }) => {
			checked(event);
			changePost(event.locals.actor, event.params.post, input);
			return { to: here(event.params), done: 'saved' };
		}),
	begin: (event) =>
		submit(event, { name: 'begin', input: BeginTenure }, ({ input }) => {
			checked(event);
			belongs(event.params.post, input.postId);
			beginTenure(event.locals.actor, input);
			return { to: here(event.params), done: 'tenure.began' };
		}),
	end: (event) =>
		submit(event, { name: 'end', input: EndPost }, ({ input }) => {
			checked(event);
			endPost(event.locals.actor, event.params.post, input);
			return { to: `/institutions/${event.params.institution}`, done: 'post.ended' };
		})
};

function checked({ locals, params }: Addressed): void {
	belongs(params.institution, findPost(locals.actor, params.post).institutionId);
}

interface Addressed {
	readonly locals: { readonly actor: Actor };
	readonly params: { readonly institution: number; readonly post: number };
}

function here({ institution, post }: { institution: number; post: number }): string {
	return `/institutions/${institution}/posts/${post}`;
}
