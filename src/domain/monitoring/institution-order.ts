import type { InstitutionSort } from './monitoring-filters.ts';
import type { NamedFigures } from './page.ts';

/** Sorts rows that come by lateness; equal ones keep that order, and what has no such figure stands last. */
export function inOrder(rows: readonly NamedFigures[], sort: InstitutionSort): NamedFigures[] {
	const key = KEYS[sort];
	if (key === null) return [...rows];
	return rows.toSorted((one, other) => {
		const [a, b] = [key(one), key(other)];
		if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'id');
		return Number(a === null) - Number(b === null) || Number(b) - Number(a);
	});
}

/** Numbers from the largest down, names from A; null: as the rows come. */
const KEYS = {
	late: null,
	name: ({ name }) => name,
	total: ({ total }) => total,
	silent: ({ silent }) => silent,
	mean: ({ meanDaysLate }) => meanDaysLate,
	on_time: ({ onTime: { due, onTime } }) => (due === 0 ? null : 1 - onTime / due)
} as const satisfies Readonly<
	Record<InstitutionSort, ((row: NamedFigures) => number | string | null) | null>
>;
