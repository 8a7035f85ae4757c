import { and, count, inArray, isNull, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { isOpen } from './lateness.ts';
import { commitmentParts, commitments } from './schema.ts';

/**
 * How many open commitments that the actor may see each of these institutions leads or supports: as the
 * register counts them with `institution=…&as=any&standing=open`. Those without any are left out.
 */
export function openOf(
	actor: Actor,
	institutionIds: readonly number[]
): ReadonlyMap<number, number> {
	if (institutionIds.length === 0) return new Map();
	const rows = db
		.select({
			institutionId: commitmentParts.institutionId,
			open: count(sql`distinct ${commitments.id}`)
		})
		.from(commitmentParts)
		.innerJoin(commitments, sql`${commitments.id} = ${commitmentParts.commitmentId}`)
		.where(
			and(
				inArray(commitmentParts.institutionId, [...institutionIds]),
				isNull(commitmentParts.withdrawnAt),
				isOpen,
				visibleCommitments(actor)
			)
		)
		.groupBy(commitmentParts.institutionId)
		.all();
	return new Map(rows.map(({ institutionId, open }) => [institutionId, open]));
}
