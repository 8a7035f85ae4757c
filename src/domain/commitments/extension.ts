import { eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forbidden } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { findMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import { decidedBy, findExtension, readNewDue, settleExtension } from './extension-facts.ts';
import type { AskExtension, GrantExtension, RefuseExtension } from './extension-input.ts';
import { commitments, extensions } from './schema.ts';
import { aboutCommitment, findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';

/**
 * Asks for a later date; liaison and official of the lead institution, while the commitment is active
 * and not claimed to be done, one request at a time. Answers the number of the request.
 */
export function askExtension(actor: Actor, commitmentId: number, input: AskExtension): number {
	const commitment = findCommitment(actor, commitmentId);
	authorize(actor, 'extension.ask', commitment);
	if (actor.kind !== 'account') throw forbidden();
	refuseUnmovable(commitment);
	if (openExtensionOf(commitmentId) !== undefined) throw ruleViolation('extension.one_open');
	const dueAsked = readNewDue(commitment, input.due);
	return change(actor, 'extension.asked', (writer) => {
		const { id } = writer
			.insert(extensions)
			.values({
				commitmentId,
				dueBefore: commitment.dueCurrent,
				dueAsked,
				reason: input.reason,
				askedBy: actor.accountId,
				askedAt: now()
			})
			.returning({ id: extensions.id })
			.get();
		const { code, dueCurrent: before } = commitment;
		return {
			about: aboutCommitment(commitment),
			facts: { code, before, asked: dueAsked, reason: input.reason },
			result: id
		};
	});
}

/** Moves the current date to what was asked, or to another one; the original promise stays. */
export function grantExtension(actor: Actor, id: number, input: GrantExtension): void {
	const { extension, commitment } = findExtension(actor, id);
	authorize(actor, 'extension.decide', decidedBy(actor, commitment));
	if (extension.state === 'asked') refuseUnmovable(commitment);
	const dueGranted = input.due === null ? extension.dueAsked : readNewDue(commitment, input.due);
	const decidedInMeetingId = decidedIn(actor, input.meeting);
	change(actor, 'extension.granted', (writer) => {
		settleExtension(writer, actor, extension, 'grant', {
			dueGranted,
			decisionReason: input.reason,
			decidedInMeetingId
		});
		writer
			.update(commitments)
			.set({ dueCurrent: dueGranted, version: sql`${commitments.version} + 1` })
			.where(eq(commitments.id, commitment.id))
			.run();
		const { code, dueCurrent: before } = commitment;
		return {
			about: aboutCommitment(commitment),
			facts: { code, before, granted: dueGranted, reason: input.reason },
			result: undefined
		};
	});
}

/** Leaves the date as it is, with a reason. */
export function refuseExtension(actor: Actor, id: number, input: RefuseExtension): void {
	const { extension, commitment } = findExtension(actor, id);
	authorize(actor, 'extension.decide', decidedBy(actor, commitment));
	const decidedInMeetingId = decidedIn(actor, input.meeting);
	change(actor, 'extension.refused', (writer) => {
		settleExtension(writer, actor, extension, 'refuse', {
			decisionReason: input.reason,
			decidedInMeetingId
		});
		const facts = { code: commitment.code, asked: extension.dueAsked, reason: input.reason };
		return { about: aboutCommitment(commitment), facts, result: undefined };
	});
}

/** The institution that asked takes its request back before it is decided. */
export function withdrawExtension(actor: Actor, id: number): void {
	const { commitment } = findExtension(actor, id);
	authorize(actor, 'extension.ask', commitment);
	withdraw(actor, id);
}

/** A request falls with its commitment; nothing where none is open. */
export function dropOpenExtension(actor: Actor, commitment: FoundCommitment): void {
	const open = openExtensionOf(commitment.id);
	if (open !== undefined) withdraw(actor, open);
}

function withdraw(actor: Actor, id: number): void {
	const { extension, commitment } = findExtension(actor, id);
	change(actor, 'extension.withdrawn', (writer) => {
		settleExtension(writer, actor, extension, 'withdraw', {});
		const facts = { code: commitment.code, asked: extension.dueAsked };
		return { about: aboutCommitment(commitment), facts, result: undefined };
	});
}

/** Once done is claimed the date stands still, so that on time and late keep their meaning. */
function refuseUnmovable(commitment: FoundCommitment): void {
	if (commitment.state !== 'active') throw ruleViolation('extension.commitment_not_active');
	if (commitment.doneReportedOn !== null) throw ruleViolation('extension.done_claimed');
	if (commitment.dueKind === 'recurring') throw ruleViolation('extension.recurring');
}

function openExtensionOf(commitmentId: number): number | undefined {
	return statement<[number], { id: number }>(
		`select id from extensions where commitment_id = ? and state = 'asked'`
	).get(commitmentId)?.id;
}

function decidedIn(actor: Actor, meetingId: number | null): number | null {
	return meetingId === null ? null : findMeeting(actor, meetingId).id;
}
