import type { Actor } from '#domain/access/actor.ts';
import { monitoringChoices } from '#domain/monitoring/choices.ts';
import { readMonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import type { MonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { monitoringPage } from '#domain/monitoring/page.ts';
import { pressing } from '#domain/monitoring/pressing.ts';

const SHOWN = { institutions: 30, functions: 30 };

/** The content of a page about one institution or one theme: its own filter is fixed by the address. */
export function onePage(
	actor: Actor,
	query: URLSearchParams,
	{
		language,
		date,
		fixed = {}
	}: {
		readonly language: 'id' | 'en';
		readonly date: string;
		readonly fixed?: Partial<MonitoringFilters>;
	}
) {
	const read = readMonitoringFilters(query);
	const choices = monitoringChoices(actor, { ...read.filters, ...fixed }, language);
	const filters = { ...choices.filters, ...fixed };
	return {
		choices: { ...choices, filters },
		ignored: [...read.ignored, ...choices.unknown].filter((name) => !(name in fixed)),
		page: monitoringPage(actor, filters, { date, shown: SHOWN }),
		...pressing(actor, filters)
	};
}
