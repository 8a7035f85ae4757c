import { periodOf } from '../commitments/periods.ts';
import { NO_FILTERS, registerAddress } from '../commitments/register-filters.ts';
import type { RegisterFilters } from '../commitments/register-filters.ts';

/**
 * What the pages of monitoring are narrowed to, all of it in the address. The names are those of the
 * register, so that every figure leads there with the same filters. Browser-safe.
 */
export interface MonitoringFilters {
	/** Made within a year, quarter or month: `2026`, `2026-q4`, `2026-11`. */
	readonly made: string | null;
	readonly function: number | 'none' | null;
	readonly series: number | null;
	/** As the lead. */
	readonly institution: number | 'none' | null;
}

export type MonitoringFilterName = keyof MonitoringFilters;

export const EVERYTHING: MonitoringFilters = {
	made: null,
	function: null,
	series: null,
	institution: null
};

/** Reads an address; what cannot be read is left out and named, so that the page can say so. */
export function readMonitoringFilters(query: URLSearchParams): {
	filters: MonitoringFilters;
	ignored: MonitoringFilterName[];
} {
	const ignored: MonitoringFilterName[] = [];
	const read = <Value>(name: MonitoringFilterName, parse: (text: string) => Value | null) => {
		const text = query.get(name)?.trim() ?? '';
		if (text === '') return null;
		const value = parse(text);
		if (value === null) ignored.push(name);
		return value;
	};
	const filters = {
		made: read('made', (text) => periodOf(text)?.text ?? null),
		function: read('function', idOrNone),
		series: read('series', idOf),
		institution: read('institution', idOrNone)
	};
	return { filters, ignored };
}

/** The address of a page of monitoring with these filters, and what else it holds. */
export function monitoringAddress(
	filters: Partial<MonitoringFilters>,
	path: `/monitoring${string}` = '/monitoring',
	more: Readonly<Record<string, string>> = {}
): string {
	const query = queryOf({ ...filters, ...more });
	return query === '' ? path : `${path}?${query}`;
}

/** By what the rows of institutions can be sorted, what asks for a call first. */
export const INSTITUTION_SORTS = ['late', 'name', 'total', 'silent', 'mean', 'on_time'] as const;
export type InstitutionSort = (typeof INSTITUTION_SORTS)[number];

/** The page of all institutions with these filters, in an order. */
export function institutionsAddress(filters: MonitoringFilters, sort: InstitutionSort): string {
	return monitoringAddress(filters, '/monitoring/institutions', sort === 'late' ? {} : { sort });
}

/** The register with the filters of the page and some more: the rows that a figure counts. */
export function rowsBehind(
	filters: MonitoringFilters,
	more: Partial<RegisterFilters> = {}
): string {
	return registerAddress({ ...NO_FILTERS, ...filters }, more);
}

function queryOf(filters: Readonly<Record<string, string | number | null>>): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(filters))
		if (value !== null) query.set(name, String(value));
	return query.toString();
}

function idOf(text: string): number | null {
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

function idOrNone(text: string): number | 'none' | null {
	return text === 'none' ? 'none' : idOf(text);
}
