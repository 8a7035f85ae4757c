import { and, asc, between, eq, inArray, isNull, or } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { directoryRegions } from '../regions/queries.ts';
import { regions } from '../regions/schema.ts';
import type { HolidayKind } from './kinds.ts';
import { holidays } from './schema.ts';
import { tableYears } from './table.ts';

export interface HolidayRow {
	readonly id: number;
	readonly date: string;
	readonly name: string;
	readonly kind: HolidayKind;
	readonly regionId: number | null;
	/** The name of the region of a regional holiday. */
	readonly region: string | null;
	readonly estimated: boolean;
	readonly version: number;
}

/** The holidays of a year that concern the actor: national ones and those of their regions. */
export function holidaysOfYear(actor: Actor, year: number): HolidayRow[] {
	return db
		.select(row)
		.from(holidays)
		.leftJoin(regions, eq(regions.id, holidays.regionId))
		.where(and(between(holidays.date, `${year}-01-01`, `${year}-12-31`), concerns(actor)))
		.orderBy(asc(holidays.date), asc(holidays.kind))
		.all();
}

/** One holiday, for correcting it. */
export function findHolidayRow(actor: Actor, holidayId: number): HolidayRow | undefined {
	return db
		.select(row)
		.from(holidays)
		.leftJoin(regions, eq(regions.id, holidays.regionId))
		.where(and(eq(holidays.id, holidayId), concerns(actor)))
		.get();
}

/** The years that have holidays, or could be loaded from the shipped table. */
export function holidayYears(): number[] {
	const years = statement<[], { year: number }>(
		'select distinct cast(substr(date, 1, 4) as integer) as year from holidays'
	)
		.all()
		.map(({ year }) => year);
	return [...new Set([...years, ...tableYears()])].sort((one, other) => one - other);
}

const row = {
	id: holidays.id,
	date: holidays.date,
	name: holidays.name,
	kind: holidays.kind,
	regionId: holidays.regionId,
	region: regions.name,
	estimated: holidays.estimated,
	version: holidays.version
};

function concerns(actor: Actor) {
	return or(isNull(holidays.regionId), inArray(holidays.regionId, directoryRegions(actor)));
}
