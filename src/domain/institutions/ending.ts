import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { conflict, invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { endSessions } from '#lib/server/sessions.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { endPost } from '../people/posts.ts';
import { endTenure } from '../people/tenures.ts';
import { ruleViolation } from '../problems.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import type { EndInstitution, NameSuccessor } from './input.ts';
import { institutions } from './schema.ts';
import { findInstitution } from './subject.ts';
import type { InstitutionSubject } from './subject.ts';

/**
 * Ends an institution: it is offered no more, and stays where it is named. Its posts and whoever holds
 * them end with it. Where its tasks pass to another, which only an administrator may say because rights
 * pass with them, its units go along, and those who report there report what is left here.
 */
export function endInstitution(actor: Actor, id: number, input: EndInstitution): void {
	const { on, successorId, basis } = input;
	const before = findInstitution(actor, id);
	authorize(actor, 'institution.keep', before);
	if (successorId !== null) authorize(actor, 'institution.pass_on', before);
	// Everywhere it would be gone at once, also where its last day is still to come.
	if (on > today(zoneOfRegion(before.regionId))) throw invalidInput({ on: 'not_yet' });
	const successor = successorOf(actor, before, successorId);
	change(actor, 'institution.ended', (writer) => {
		const { changes } = writer
			.update(institutions)
			.set({ endedOn: on, successorId, version: sql`${institutions.version} + 1` })
			.where(and(eq(institutions.id, id), isNull(institutions.endedOn)))
			.run();
		if (changes === 0) throw ruleViolation('institution.already_ended');
		endPosts(actor, id, on);
		if (successor) takeUnits(writer, id, successor.id);
		endSessionsAt(successorId);
		const into = successor?.name ?? null;
		return {
			about: about(before),
			facts: { name: before.name, on, into, basis },
			result: undefined
		};
	});
}

/** Says afterwards, or corrects, to which institution the tasks of one that ended passed. */
export function nameSuccessor(actor: Actor, id: number, input: NameSuccessor): void {
	const before = findInstitution(actor, id);
	authorize(actor, 'institution.pass_on', before);
	const successor = successorOf(actor, before, input.successorId);
	change(actor, 'institution.succeeded', (writer) => {
		const { changes } = writer
			.update(institutions)
			.set({ successorId: input.successorId, version: sql`${institutions.version} + 1` })
			.where(
				and(
					eq(institutions.id, id),
					eq(institutions.version, input.version),
					isNotNull(institutions.endedOn)
				)
			)
			.run();
		if (changes === 0) throw conflict({ ...before });
		if (successor) takeUnits(writer, id, successor.id);
		endSessionsAt(before.successorId);
		endSessionsAt(input.successorId);
		return {
			about: about(before),
			facts: {
				name: before.name,
				before:
					before.successorId === null ? null : findInstitution(actor, before.successorId).name,
				after: successor?.name ?? null,
				basis: input.basis
			},
			result: undefined
		};
	});
}

/** 422 unless it is another of the region that has not ended itself: so no circle can come about. */
function successorOf(
	actor: Actor,
	{ id, regionId }: InstitutionSubject,
	successorId: number | null
): InstitutionSubject | null {
	if (successorId === null) return null;
	const successor = findInstitution(actor, successorId);
	if (successor.id === id || successor.regionId !== regionId || successor.endedOn !== null)
		throw invalidInput({ successorId: 'choose' });
	return successor;
}

/** Through the operations of posts and tenures, so that each stands in its own history. */
function endPosts(actor: Actor, institutionId: number, on: string): void {
	const held = statement<[number, string], { tenureId: number }>(
		`select t.id as tenureId from tenures t join posts o on o.id = t.post_id
		where o.institution_id = ? and t.ended_on is null and (t.started_on is null or t.started_on <= ?)`
	).all(institutionId, on);
	for (const { tenureId } of held) endTenure(actor, { tenureId, on });
	const posts = statement<[number], { id: number }>(
		'select id from posts where institution_id = ? and ended_on is null'
	).all(institutionId);
	for (const { id } of posts) endPost(actor, id, { on });
}

function takeUnits(writer: Writer, from: number, to: number): void {
	writer
		.update(institutions)
		.set({ parentId: to, version: sql`${institutions.version} + 1` })
		.where(and(eq(institutions.parentId, from), isNull(institutions.endedOn)))
		.run();
}

/** Rights never change under a session: who reports there gains or loses what was to be reported here. */
function endSessionsAt(institutionId: number | null): void {
	const accounts = statement<[number | null], { accountId: number }>(
		`select distinct account_id as accountId from grants where institution_id = ?
		and role in ('liaison', 'official') and revoked_at is null`
	).all(institutionId);
	for (const { accountId } of accounts) endSessions(accountId);
}

function about({ id, regionId }: InstitutionSubject) {
	return { regionId, subject: 'institutions', subjectId: id };
}
