import { MOST_HITS, search } from '#domain/search/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const question = (url.searchParams.get('q') ?? '').slice(0, 200).trim();
	const found = search(locals.actor, question);
	const counts = Object.values(found).map((hits) => hits.length);
	return {
		question,
		found,
		count: counts.reduce((sum, count) => sum + count, 0),
		more: counts.includes(MOST_HITS)
	};
};
