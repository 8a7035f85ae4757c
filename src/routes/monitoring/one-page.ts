import type { Actor } from '#domain/access/actor.ts';
import { monitoringChoices } from '#domain/monitoring/choices.ts';
import { readMonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import type { MonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { monitoringPage } from '#domain/monitoring/page.ts';
import { pressing } from '#domain/monitoring/pressing.ts';

/** How much of each list a page shows, and how much a paper that goes to a meeting. */
const SHOWN = {
	page: { institutions: 30, functions: 30, pressing: 20 },
	paper: { institutions: 200, functions: 30, pressing: 200 }
};

/** The content of a page about one institution or one theme: its own filter is fixed by the address. */
export function onePage(
	actor: Actor,
	query: URLSearchParams,
	{
		language,
		date,
		fixed = {},
		as = 'page'
	}: {
		readonly language: 'id' | 'en';
		readonly date: string;
		readonly fixed?: Partial<MonitoringFilters>;
		readonly as?: keyof typeof SHOWN;
	}
) {
	const read = readMonitoringFilters(query);
	const choices = monitoringChoices(actor, { ...read.filters, ...fixed }, language);
	const filters = { ...choices.filters, ...fixed };
	return {
		choices: { ...choices, filters },
		ignored: [...read.ignored, ...choices.unknown].filter((name) => !(name in fixed)),
		page: monitoringPage(actor, filters, { date, shown: SHOWN[as] }),
		...pressing(actor, filters, SHOWN[as].pressing)
	};
}
