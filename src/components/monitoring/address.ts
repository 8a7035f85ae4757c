import {
	institutionsAddress,
	monitoringAddress,
	rowsBehind
} from '#domain/monitoring/monitoring-filters.ts';
import type { InstitutionSort, MonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import type { RegisterFilters } from '#domain/commitments/register-filters.ts';

/** Where the figures of a page lead: the register and the files, with the same filters. */
export function addressesOf(filters: MonitoringFilters) {
	return {
		href: (more: Partial<RegisterFilters>) => rowsBehind(filters, more),
		csv: (table: string) => {
			const query = monitoringAddress(filters, '/monitoring/download').split('?')[1];
			return `/monitoring/download?table=${table}${query ? `&${query}` : ''}`;
		},
		/** Every row that is counted, with the columns from which all figures can be recounted. */
		raw: rowsBehind(filters).replace('/commitments', '/commitments/export'),
		/** All institutions in another order. */
		sorted: (sort: InstitutionSort) => institutionsAddress(filters, sort),
		print: monitoringAddress(filters, '/monitoring/print')
	};
}
