import { functionOptions } from '#domain/regions/queries.ts';
import { notFound } from '#lib/problem.ts';
import { onePage } from '../../one-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const { reader } = await parent();
	const found = functionOptions(locals.language).find(({ id }) => id === params.function);
	if (!found) throw notFound();
	return {
		function: found,
		...onePage(locals.actor, url.searchParams, {
			language: locals.language,
			date: reader.today,
			fixed: { function: found.id }
		})
	};
};
