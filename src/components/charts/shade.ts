import { LEAST_FOR_SHADE } from '#domain/monitoring/figure-values.ts';

/** The class of a cell: the larger the late share the darker, outlined where there are too few to say. */
export function shadeOf(
	cell: { readonly total: number; readonly late: number } | null
): string | undefined {
	if (!cell || cell.late === 0) return undefined;
	if (cell.total < LEAST_FOR_SHADE) return 'few';
	const share = cell.late / cell.total;
	return share > 0.45 ? 'share-4' : share > 0.3 ? 'share-3' : share > 0.15 ? 'share-2' : 'share-1';
}
