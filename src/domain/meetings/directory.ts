import { invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';

/** Row numbers that a form sent, under the name of its field; null where nothing was chosen. */
export type Chosen = Readonly<Record<string, number | null | readonly number[]>>;

/**
 * The regions from whose directories posts, persons and groups may be named at a meeting: those in
 * which the actor has a role, and those of the hosts. The system may name anybody.
 */
export function namingRegions(actor: Actor, hostIds: readonly number[]): readonly number[] {
	const ofHosts = statement<[string], { regionId: number }>(
		'select distinct region_id as regionId from institutions where id in (select value from json_each(?))'
	)
		.all(JSON.stringify(hostIds))
		.map(({ regionId }) => regionId);
	if (actor.kind === 'system')
		return statement<[], { id: number }>('select id from regions where in_use = 1')
			.all()
			.map(({ id }) => id);
	return [...new Set([...regionsOf(actor), ...ofHosts])];
}

/** Refuses (422, `choose`) institutions that are not in the directory. */
export function institutionsMustExist(chosen: Chosen): void {
	refuseUnknown(chosen, (ids) =>
		count(
			'select count(*) as n from institutions where id in (select value from json_each(?))',
			ids
		)
	);
}

/** Refuses a field of work that is not in the list. */
export function functionsMustExist(chosen: Chosen): void {
	refuseUnknown(chosen, (ids) =>
		count('select count(*) as n from functions where id in (select value from json_each(?))', ids)
	);
}

/** Refuses persons who do not stand in the directory of one of the regions. */
export function personsMustBeNamed(chosen: Chosen, regions: readonly number[]): void {
	refuseUnknown(chosen, (ids) =>
		countWithin(
			`select count(*) as n from persons where id in (select value from json_each(?))
			and region_id in (select value from json_each(?))`,
			ids,
			regions
		)
	);
}

/** Refuses posts of institutions outside these regions. */
export function postsMustBeNamed(chosen: Chosen, regions: readonly number[]): void {
	refuseUnknown(chosen, (ids) =>
		countWithin(
			`select count(*) as n from posts p join institutions i on i.id = p.institution_id
			where p.id in (select value from json_each(?)) and i.region_id in (select value from json_each(?))`,
			ids,
			regions
		)
	);
}

/** Refuses groups of other regions. */
export function groupsMustBeNamed(chosen: Chosen, regions: readonly number[]): void {
	refuseUnknown(chosen, (ids) =>
		countWithin(
			`select count(*) as n from groups where id in (select value from json_each(?))
			and region_id in (select value from json_each(?))`,
			ids,
			regions
		)
	);
}

function refuseUnknown(chosen: Chosen, known: (ids: readonly number[]) => number): void {
	const wrong: Record<string, string> = {};
	for (const [field, value] of Object.entries(chosen)) {
		const ids = typeof value === 'number' ? [value] : [...new Set(value ?? [])];
		if (ids.length > 0 && known(ids) !== ids.length) wrong[field] = 'choose';
	}
	if (Object.keys(wrong).length > 0) throw invalidInput(wrong);
}

function count(sql: string, ids: readonly number[]): number {
	return statement<[string], { n: number }>(sql).get(JSON.stringify(ids))?.n ?? 0;
}

function countWithin(sql: string, ids: readonly number[], regions: readonly number[]): number {
	return (
		statement<[string, string], { n: number }>(sql).get(
			JSON.stringify(ids),
			JSON.stringify(regions)
		)?.n ?? 0
	);
}
