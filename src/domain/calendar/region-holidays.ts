import { statement } from '#lib/server/database.ts';
import type { Holidays } from './working-days.ts';

/**
 * The days on which the offices of a region are closed, from a date on (default: all that are known):
 * national holidays, cuti bersama and those of the region. For reading due phrases and for warnings.
 */
export function holidaysOf(regionId: number, from = '0000-01-01'): Holidays {
	const days = statement<[{ regionId: number; from: string }], { date: string; name: string }>(
		`select date, name from holidays
		where (region_id is null or region_id = @regionId) and date >= @from order by date, kind`
	).all({ regionId, from });
	return new Map(days.map(({ date, name }) => [date, name]));
}
