import { today } from '#lib/clock.ts';
import { registerChoices } from '../commitments/register-choices.ts';
import { NO_FILTERS } from '../commitments/register-filters.ts';
import type { Actor } from '../access/actor.ts';
import type { MonitoringFilterName, MonitoringFilters } from './monitoring-filters.ts';

interface Named {
	readonly id: number;
	readonly name: string;
}

/** What the filters of monitoring offer, and the filters without those that name nothing here. */
export interface MonitoringChoices {
	/** Periods as the address writes them, the present year first. */
	readonly periods: readonly string[];
	readonly functions: readonly Named[];
	readonly series: readonly Named[];
	readonly institutions: readonly (Named & { readonly acronym: string | null })[];
	readonly filters: MonitoringFilters;
	readonly unknown: readonly MonitoringFilterName[];
}

/** The same records as the register offers: what the actor may not know of does not exist. */
export function monitoringChoices(
	actor: Actor,
	filters: MonitoringFilters,
	language: 'id' | 'en'
): MonitoringChoices {
	const found = registerChoices(actor, { ...NO_FILTERS, ...filters }, language);
	return {
		periods: periodsUpTo(today('Asia/Makassar'), filters.made),
		functions: found.functions.map(({ id, name }) => ({ id, name })),
		series: found.series.map(({ id, name }) => ({ id, name })),
		institutions: found.institutions.map(({ id, name, acronym }) => ({ id, name, acronym })),
		filters: {
			made: filters.made,
			function: found.filters.function,
			series: found.filters.series,
			institution: found.filters.institution
		},
		unknown: found.unknown.filter((name) => name !== 'meeting') as MonitoringFilterName[]
	};
}

/** The year, its quarters so far and the two years before; another one that is chosen stays offered. */
function periodsUpTo(day: string, chosen: string | null): string[] {
	const year = Number(day.slice(0, 4));
	const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
	const periods = [
		String(year),
		...Array.from({ length: quarter }, (_, index) => `${year}-q${quarter - index}`),
		String(year - 1),
		String(year - 2)
	];
	return chosen === null || periods.includes(chosen) ? periods : [...periods, chosen];
}
