import { inOrder } from '#domain/monitoring/institution-order.ts';
import { institutionsAddress, EVERYTHING } from '#domain/monitoring/monitoring-filters.ts';
import type { InstitutionSort } from '#domain/monitoring/monitoring-filters.ts';
import type { NamedFigures } from '#domain/monitoring/page.ts';
import { expect, it } from 'vitest';

const row = (name: string, figures: Partial<NamedFigures>): NamedFigures => ({
	...{ institutionId: 1, name, short: name, paged: true, counts: {}, lateByStanding: {} },
	...{ total: 1, late: 0, silent: 0, lateSilent: 0, meanDaysLate: null },
	onTime: { due: 0, onTime: 0, weeks: [] },
	...figures
});
/** As they come: most late first. */
const ROWS = [
	row('Polres', {
		...{ total: 3, late: 2, silent: 1, meanDaysLate: 4.5 },
		onTime: { due: 4, onTime: 3, weeks: [] }
	}),
	row('Dinkes', {
		...{ total: 9, late: 1, silent: 5, meanDaysLate: 60 },
		onTime: { due: 2, onTime: 2, weeks: [] }
	}),
	row('Bappeda', { total: 3, silent: 1 }),
	row('Dinsos', { total: 2, onTime: { due: 3, onTime: 0, weeks: [] } })
];

it.each<[InstitutionSort, string]>([
	['late', 'Polres Dinkes Bappeda Dinsos'],
	['name', 'Bappeda Dinkes Dinsos Polres'],
	['total', 'Dinkes Polres Bappeda Dinsos'],
	['silent', 'Dinkes Polres Bappeda Dinsos'],
	['mean', 'Dinkes Polres Bappeda Dinsos'],
	['on_time', 'Dinsos Polres Dinkes Bappeda']
])('sorted by %s, what asks for a call comes first and what has no figure last', (sort, names) => {
	expect(inOrder(ROWS, sort).map(({ name }) => name)).toEqual(names.split(' '));
});

it('is in the address where it is not the usual one, beside the filters', () => {
	expect(institutionsAddress(EVERYTHING, 'late')).toBe('/monitoring/institutions');
	expect(institutionsAddress({ ...EVERYTHING, made: '2026' }, 'silent')).toBe(
		'/monitoring/institutions?made=2026&sort=silent'
	);
});
