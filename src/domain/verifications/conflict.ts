import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import { institutionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';

/**
 * The institutions that an actor may never verify: those in which they hold an account role, and
 * those in which the person holds a post today, in whatever capacity.
 */
export function ownInstitutions(actor: Actor): number[] {
	if (actor.kind !== 'account') return [];
	const held = statement<[number, string], { institutionId: number }>(
		`select distinct p.institution_id as institutionId
		from tenures t join posts p on p.id = t.post_id
		where t.person_id = ? and (t.ended_on is null or t.ended_on >= ?)`
	)
		// The earliest zone's day: a tenure that ends today still counts everywhere in the country.
		.all(actor.personId, today('Asia/Jakarta'))
		.map((row) => row.institutionId);
	return [...new Set([...institutionsOf(actor), ...held])];
}

/** The account that handed in a report; it may have lost the role in which it reported since. */
export function reporterOf(reportId: number): number | null {
	const report = statement<[number], { by: number }>(
		'select reported_by as by from reports where id = ?'
	).get(reportId);
	return report?.by ?? null;
}
