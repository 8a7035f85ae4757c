import { institutionsOf } from '#domain/access/actor.ts';
import { may } from '#domain/access/policy.ts';
import { findSeries } from '#domain/meetings/keeping-series.ts';
import { seriesPage } from '#domain/meetings/series-page.ts';
import { askedPage } from '../../../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const { reader } = await parent();
	const { actor } = locals;
	return {
		series: seriesPage(actor, params.series, { page: askedPage(url), today: reader.today }),
		may: {
			keep: may(actor, 'series.keep', findSeries(actor, params.series)),
			draft: institutionsOf(actor, ['secretariat', 'official']).length > 0
		}
	};
};
