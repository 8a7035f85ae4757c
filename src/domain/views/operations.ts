import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict, forbidden } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import { grantsOf } from '../access/actor.ts';
import type { AccountActor, Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { readRegisterFilters, registerQuery } from '../commitments/register-filters.ts';
import type { RemoveView, RenameView, SaveView } from './input.ts';
import { ruleViolation } from '../problems.ts';
import { findOwnView } from './queries.ts';
import { savedViews } from './schema.ts';

const MOST_OWN = 30;

/**
 * Keeps the filters of the register under a name. What the address does not know is dropped, the page
 * number too. Sharing with a role is the administrator's; a name that one has already is refused.
 */
export function saveView(actor: Actor, input: SaveView): number {
	const account = accountOf(actor);
	if (input.role !== null) authorize(actor, 'view.share', {});
	const { filters } = readRegisterFilters(new URLSearchParams(input.query));
	const query = registerQuery({ ...filters, page: 1 });
	if (query === '') throw ruleViolation('view.shows_everything');
	refuseTaken(account, input.name);
	if (countOwn(account) >= MOST_OWN) throw ruleViolation('view.too_many', { most: MOST_OWN });
	return change(actor, 'view.saved', (writer) => {
		const row = writer
			.insert(savedViews)
			.values({
				accountId: account.accountId,
				name: input.name,
				query,
				sharedRole: input.role,
				sharedRegionId: input.role === null ? null : regionOf(account),
				createdAt: now()
			})
			.returning({ id: savedViews.id })
			.get();
		return {
			about: { subject: 'saved_views', subjectId: row.id },
			facts: { name: input.name, role: input.role },
			result: row.id
		};
	});
}

/** Gives one's own view another name. */
export function renameView(actor: Actor, input: RenameView): void {
	const view = findOwnView(actor, input.id);
	if (input.name === view.name) return;
	refuseTaken(accountOf(actor), input.name);
	change(actor, 'view.renamed', (writer) => {
		const { changes } = writer
			.update(savedViews)
			.set({ name: input.name, version: sql`${savedViews.version} + 1` })
			.where(and(eq(savedViews.id, view.id), eq(savedViews.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ name: view.name, version: view.version });
		return {
			about: { subject: 'saved_views', subjectId: view.id },
			facts: { before: view.name, name: input.name },
			result: undefined
		};
	});
}

/** Forgets one's own view; the commitments in it are untouched. */
export function removeView(actor: Actor, input: RemoveView): void {
	const view = findOwnView(actor, input.id);
	change(actor, 'view.removed', (writer) => {
		writer.delete(savedViews).where(eq(savedViews.id, view.id)).run();
		return {
			about: { subject: 'saved_views', subjectId: view.id },
			facts: { name: view.name },
			result: undefined
		};
	});
}

function accountOf(actor: Actor): AccountActor {
	if (actor.kind !== 'account') throw forbidden();
	return actor;
}

function regionOf(actor: AccountActor): number | null {
	return grantsOf(actor).find(({ role }) => role === 'administrator')?.regionId ?? null;
}

function refuseTaken(actor: AccountActor, name: string): void {
	const taken = db
		.select({ id: savedViews.id })
		.from(savedViews)
		.where(and(eq(savedViews.accountId, actor.accountId), eq(savedViews.name, name)))
		.get();
	if (taken) throw ruleViolation('view.name_taken');
}

function countOwn(actor: AccountActor): number {
	const own = db
		.select({ count: sql<number>`count(*)` })
		.from(savedViews)
		.where(eq(savedViews.accountId, actor.accountId))
		.get();
	return own?.count ?? 0;
}
