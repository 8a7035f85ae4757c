import { institutionsOf } from '#domain/access/actor.ts';
import { seriesPage } from '#domain/meetings/series-page.ts';
import { askedPage } from '../../../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const { reader } = await parent();
	return {
		series: seriesPage(locals.actor, params.series, {
			page: askedPage(url),
			today: reader.today
		}),
		may: { draft: institutionsOf(locals.actor, ['secretariat', 'official']).length > 0 }
	};
};
