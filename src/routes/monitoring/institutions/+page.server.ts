import { INSTITUTION_SORTS } from '#domain/monitoring/monitoring-filters.ts';
import { monitoringChoices } from '#domain/monitoring/choices.ts';
import { readMonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { monitoringPage } from '#domain/monitoring/page.ts';
import { askedChoice } from '../../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const read = readMonitoringFilters(url.searchParams);
	const choices = monitoringChoices(locals.actor, read.filters, locals.language);
	const sort = askedChoice(url, 'sort', INSTITUTION_SORTS) ?? 'late';
	const { at, institutions } = monitoringPage(locals.actor, choices.filters, {
		date: reader.today,
		shown: { institutions: 1000, functions: 0, sort }
	});
	return { choices, ignored: [...read.ignored, ...choices.unknown], sort, at, institutions };
};
