import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import { notFound } from '#lib/problem.ts';
import { grantsOf } from '../access/actor.ts';
import type { AccountActor, Actor } from '../access/actor.ts';
import { scopeKey } from '../access/scope.ts';
import type { Role } from '../accounts/roles.ts';
import { savedViews } from './schema.ts';

/** A view of the register as lists show it. */
export interface ViewLine {
	readonly id: number;
	readonly name: string;
	readonly query: string;
	readonly own: boolean;
	/** With whom it is shared; null where it is only one's own. */
	readonly sharedRole: Role | null;
	readonly version: number;
}

const MOST_VIEWS = 50;

/** The actor's own views and those that are shared with a role of theirs, by name. */
export function viewsFor(actor: Actor): ViewLine[] {
	if (actor.kind !== 'account') return [];
	return readable(actor)
		.all()
		.map((row) => ({ ...row, own: row.own === 1 }));
}

const readable = keptQueries(scopeKey, (actor: AccountActor) => {
	const isOwn = eq(savedViews.accountId, actor.accountId);
	return db
		.select({
			id: savedViews.id,
			name: savedViews.name,
			query: savedViews.query,
			own: sql<number>`${isOwn}`,
			sharedRole: savedViews.sharedRole,
			version: savedViews.version
		})
		.from(savedViews)
		.where(or(isOwn, ...sharedWith(actor)))
		.orderBy(asc(sql`${savedViews.name} collate nocase`), asc(savedViews.id))
		.limit(MOST_VIEWS)
		.prepare();
});

/** What the rules need to know of a view of one's own; others do not exist. */
export function findOwnView(actor: Actor, id: number) {
	const found = db
		.select({
			id: savedViews.id,
			accountId: savedViews.accountId,
			name: savedViews.name,
			version: savedViews.version
		})
		.from(savedViews)
		.where(
			and(
				eq(savedViews.id, id),
				eq(savedViews.accountId, actor.kind === 'account' ? actor.accountId : 0)
			)
		)
		.get();
	if (!found) throw notFound();
	return found;
}

function sharedWith(actor: Actor): (SQL | undefined)[] {
	return grantsOf(actor).map(({ role, regionId }) =>
		and(eq(savedViews.sharedRole, role), eq(savedViews.sharedRegionId, regionId))
	);
}
