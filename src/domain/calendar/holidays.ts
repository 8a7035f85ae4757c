import { addDays } from '#lib/format/calendar-date.ts';
import { statement } from '#lib/server/database.ts';
import type { HolidayKind } from './kinds.ts';
import type { Holidays } from './working-days.ts';

export interface HolidayOn {
	readonly name: string;
	readonly kind: HolidayKind;
	readonly estimated: boolean;
}

/**
 * The days from `from` to `to` on which offices of a region are closed, national and regional; without a
 * region the national ones. Two names on one day are joined.
 */
export function holidaysFor(regionId: number | null, from: string, to: string): Holidays {
	const rows = statement<[string, string, number | null], { date: string; name: string }>(
		`select date, name from holidays where date between ? and ?
		and (region_id is null or region_id = ?) order by date, id`
	).all(from, to, regionId);
	const names = new Map<string, string>();
	for (const { date, name } of rows) {
		const before = names.get(date);
		names.set(date, before === undefined || before === name ? name : `${before}; ${name}`);
	}
	return names;
}

/** The same for some days from a date on; two years unless told otherwise. */
export function holidaysOf(regionId: number, from: string, days = 731): Holidays {
	return holidaysFor(regionId, from, addDays(from, days));
}

/** The holiday on one date in a region, the national one first; undefined on all other days. */
export function holidayOn(regionId: number, date: string): HolidayOn | undefined {
	const row = statement<[string, number], { name: string; kind: HolidayKind; estimated: number }>(
		`select name, kind, estimated from holidays where date = ?
		and (region_id is null or region_id = ?) order by region_id is not null, id limit 1`
	).get(date, regionId);
	return row && { ...row, estimated: row.estimated === 1 };
}
