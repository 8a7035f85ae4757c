import { error } from '@sveltejs/kit';
import { may } from '#domain/access/policy.ts';
import { MergeSeries, RenameSeries } from '#domain/meetings/input.ts';
import {
	findSeries,
	mergeSeries,
	mergeableSeries,
	renameSeries
} from '#domain/meetings/keeping-series.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const series = findSeries(locals.actor, params.series);
	if (!may(locals.actor, 'series.keep', series)) error(403, 'forbidden');
	return {
		series,
		others: mergeableSeries(locals.actor, series).map(({ id, name }) => ({
			value: String(id),
			label: name
		}))
	};
};

export const actions: Actions = {
	rename: (event) =>
		submit(event, { name: 'rename', input: RenameSeries }, ({ input }) => {
			renameSeries(event.locals.actor, event.params.series, input);
			return { to: `/meetings/series/${event.params.series}`, done: 'series.renamed' };
		}),
	merge: (event) =>
		submit(event, { name: 'merge', input: MergeSeries }, ({ input }) => {
			mergeSeries(event.locals.actor, event.params.series, input);
			return { to: `/meetings/series/${input.intoId}`, done: 'series.merged' };
		})
};
