import { and, asc, eq, inArray } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import { holds, regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { regions } from './schema.ts';
import type { Region } from './schema.ts';

export interface RegionOption {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly timeZone: Region['timeZone'];
}

/**
 * The regions whose directory the actor may read: those in which they hold a role. Administrators and
 * the system keep all that are in use.
 */
export function directoryRegions(actor: Actor): number[] {
	if (actor.kind === 'system' || holds(actor, 'administrator'))
		return statement<[], { id: number }>('select id from regions where in_use = 1 order by code')
			.all()
			.map(({ id }) => id);
	return regionsOf(actor);
}

/** The regions in use whose directory the actor may read, by code. */
export function regionsInUse(actor: Actor): RegionOption[] {
	return db
		.select(option)
		.from(regions)
		.where(and(eq(regions.inUse, true), inArray(regions.id, directoryRegions(actor))))
		.orderBy(asc(regions.code))
		.all();
}

/** The regions for which the actor may keep the directory: of their secretariat, or all as administrator. */
export function regionsKept(actor: Actor): RegionOption[] {
	const kept =
		actor.kind === 'system' || holds(actor, 'administrator')
			? directoryRegions(actor)
			: regionsOf(actor, ['secretariat']);
	return regionsInUse(actor).filter(({ id }) => kept.includes(id));
}

/** Every region that there is, for choosing the first one; provinces before their kabupaten. */
export function allRegions(): RegionOption[] {
	return db.select(option).from(regions).orderBy(asc(regions.code)).all();
}

/** A region by its Kemendagri code, `63.06`; undefined where there is none. */
export function regionByCode(code: string): RegionOption | undefined {
	return db.select(option).from(regions).where(eq(regions.code, code)).get();
}

/** The zone in which the days of a region begin. */
export function zoneOfRegion(regionId: number): Region['timeZone'] {
	return (
		statement<[number], { timeZone: Region['timeZone'] }>(
			'select time_zone as timeZone from regions where id = ?'
		).get(regionId)?.timeZone ?? 'Asia/Jakarta'
	);
}

/** The name of a region: "Kabupaten Contoh". */
export function nameOfRegion(regionId: number): string {
	return (
		statement<[number], { name: string }>('select name from regions where id = ?').get(regionId)
			?.name ?? ''
	);
}

export interface FunctionOption {
	readonly id: number;
	readonly name: string;
}

/** Fields of government work in the order of the law, in the reader's language. */
export function functionOptions(language: 'id' | 'en'): FunctionOption[] {
	const name = language === 'en' ? 'name_english' : 'name';
	return statement<[], FunctionOption>(
		`select id, ${name} as name from functions order by position`
	).all();
}

const option = {
	id: regions.id,
	code: regions.code,
	name: regions.name,
	timeZone: regions.timeZone
};
