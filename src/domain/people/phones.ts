import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';

/**
 * The telephone numbers by which people are reached, by person: only of those whose directory the actor
 * keeps, because a number is personal; who has none is not in it.
 */
export function phonesOf(actor: Actor, personIds: readonly number[]): ReadonlyMap<number, string> {
	const rows = statement<[string], { id: number; regionId: number; phone: string }>(
		`select id, region_id as regionId, phone from persons
		where id in (select value from json_each(?)) and phone is not null`
	).all(JSON.stringify(personIds));
	return new Map(
		rows.filter((row) => may(actor, 'person.keep', row)).map(({ id, phone }) => [id, phone])
	);
}
