import { and, eq, sql } from 'drizzle-orm';
import { now, today } from '#lib/clock.ts';
import { invalidInput, notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { readDue } from '../calendar/due.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { ruleViolation } from '../problems.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { ownInstitutions } from '../verifications/conflict.ts';
import { extensionLifecycle } from './lifecycle.ts';
import { extensions } from './schema.ts';
import type { Extension } from './schema.ts';
import { findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';

/** A request with its commitment; `not_found` unless the actor may see the commitment. */
export function findExtension(
	actor: Actor,
	id: number
): { extension: Extension; commitment: FoundCommitment } {
	const extension = db.select().from(extensions).where(eq(extensions.id, id)).get();
	if (!extension) throw notFound();
	return { extension, commitment: findCommitment(actor, extension.commitmentId) };
}

/** What `extension.decide` needs to know: the commitment, and where the actor serves. */
export function decidedBy(actor: Actor, commitment: FoundCommitment) {
	return { ...commitment, actorInstitutionIds: ownInstitutions(actor) };
}

/** The date that was typed, as words or as a date; it must be ahead and later than the current one. */
export function readNewDue(commitment: FoundCommitment, words: string): string {
	const day = today(zoneOfRegion(commitment.regionId));
	const holidays = holidaysOf(commitment.regionId, day);
	const { date } = readDue(words, { today: day, holidays });
	if (date === null) throw invalidInput({ due: 'due_unreadable' });
	const passed = commitment.dueCurrent !== null && date <= commitment.dueCurrent;
	if (passed || date < day) throw invalidInput({ due: 'not_later' });
	return date;
}

/** Moves an open request; refuses, naming who was first, where it has been decided. */
export function settleExtension(
	writer: Writer,
	actor: Actor,
	extension: Extension,
	move: 'grant' | 'refuse' | 'withdraw',
	values: Partial<Pick<Extension, 'dueGranted' | 'decisionReason' | 'decidedInMeetingId'>>
): void {
	const { changes } = writer
		.update(extensions)
		.set({
			...values,
			state: extensionLifecycle.after('asked', move) ?? 'asked',
			decidedBy: actor.kind === 'account' ? actor.accountId : null,
			decidedAt: now(),
			version: sql`${extensions.version} + 1`
		})
		.where(and(eq(extensions.id, extension.id), eq(extensions.state, 'asked')))
		.run();
	if (changes === 0)
		throw ruleViolation('extension.already_decided', { by: deciderOf(extension.id) });
}

function deciderOf(id: number): string {
	const decider = statement<[number], { name: string }>(
		`select p.name from extensions e join accounts a on a.id = e.decided_by
		join persons p on p.id = a.person_id where e.id = ?`
	).get(id);
	return decider?.name ?? '';
}
