import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import { institutionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { predecessorsOf } from '../institutions/succession.ts';

/**
 * The institutions that an actor may never verify: those in which they hold an account role, and
 * those in which the person holds a post today, in whatever capacity; and whatever became part of them.
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
	const own = [...new Set([...institutionsOf(actor), ...held])];
	return [...new Set([...own, ...predecessorsOf(own)])];
}

/**
 * Whose reports a decision on this one would settle: the accounts that handed in it and whatever else
 * waits on its part, for a verdict is given on the part. They may have lost the role in which they
 * reported since; nobody settles a report of their own, neither by itself nor with a colleague's.
 */
export function reportersOf(reportId: number): number[] {
	return statement<[number], { by: number }>(
		`select distinct r.reported_by as by from reports this
		join reports r on r.part_id = this.part_id and (r.id = this.id or r.state = 'submitted')
		where this.id = ?`
	)
		.all(reportId)
		.map(({ by }) => by);
}
