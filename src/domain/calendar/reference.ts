import type { Actor } from '../access/actor.ts';
import { statement } from '#lib/server/database.ts';
import { loadFunctions, loadReferenceRegions } from '../regions/reference.ts';
import { loadHolidayYear } from './operations.ts';
import { tableYears } from './table.ts';

/**
 * What every instance begins with: regions, fields of government work, holidays. Run at each start;
 * writes only what is missing. A year of holidays is loaded once: what an administrator removed from it
 * stays removed.
 */
export async function loadReferenceData(actor: Actor): Promise<void> {
	await loadReferenceRegions(actor);
	loadFunctions(actor);
	for (const year of tableYears().filter((one) => !isKept(one))) loadHolidayYear(actor, year);
}

function isKept(year: number): boolean {
	return (
		statement<[string, string], { one: 1 }>(
			'select 1 as one from holidays where date between ? and ? limit 1'
		).get(`${year}-01-01`, `${year}-12-31`) !== undefined
	);
}
