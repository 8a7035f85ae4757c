import { monitoringChoices } from '#domain/monitoring/choices.ts';
import { readMonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { monitoringPage } from '#domain/monitoring/page.ts';
import { queueFigures } from '#domain/monitoring/queue.ts';
import type { PageServerLoad } from './$types';

const SHOWN = { institutions: 10, functions: 7 };

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const read = readMonitoringFilters(url.searchParams);
	const choices = monitoringChoices(locals.actor, read.filters, locals.language);
	return {
		choices,
		ignored: [...read.ignored, ...choices.unknown],
		page: monitoringPage(locals.actor, choices.filters, { date: reader.today, shown: SHOWN }),
		queue: queueFigures(locals.actor)
	};
};
