import { and, eq, sql } from 'drizzle-orm';
import { conflict } from '#lib/problem.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import { addProvenance } from '../provenance/marking.ts';
import { dueColumns } from './due-columns.ts';
import type { CommitmentField } from './given-fields.ts';
import type { FillInCommitment } from './input.ts';
import { partsOf } from './parts.ts';
import { assertPromisers, keepParts } from './promise-parts.ts';
import { commitments } from './schema.ts';
import { settle } from './settling.ts';
import type { Commitment } from './schema.ts';
import { findCommitment } from './subject.ts';

/**
 * Fills in what a commitment in force still lacks: lead, due date, proof, kind. What was given stays as
 * it was adopted (409): another date is an extension. Marked as added afterwards, with who and when.
 */
export function fillInCommitment(
	actor: Actor,
	commitmentId: number,
	input: FillInCommitment
): void {
	const commitment = findCommitment(actor, commitmentId);
	authorize(actor, 'commitment.complete', commitment);
	if (commitment.state !== 'active') throw ruleViolation('commitment.not_to_be_completed');
	const meeting = findMeeting(SYSTEM, commitment.meetingId);
	const { set, fields } = filling(commitment, input, meeting);
	if (fields.length === 0) return;
	const supporting = partsOf(commitmentId).filter(
		(part) => part.role === 'supporting' && part.institutionId !== set.leadId
	);
	const promisers = { leadId: set.leadId ?? commitment.leadId, supporting };
	assertPromisers(actor, meeting, promisers);
	change(actor, 'commitment.completed', (writer) => {
		const { changes } = writer
			.update(commitments)
			.set({ ...set, version: sql`${commitments.version} + 1` })
			.where(
				and(
					eq(commitments.id, commitmentId),
					eq(commitments.version, input.version),
					eq(commitments.state, 'active')
				)
			)
			.run();
		if (changes === 0) throw conflict({ version: commitment.version });
		keepParts(writer, commitmentId, promisers);
		// A new lead has reported nothing yet: what the others claimed no longer speaks for the whole.
		if (set.leadId) settle(writer, { ...commitment, ...set });
		const marked = {
			meetingId: meeting.id,
			subject: 'commitments',
			subjectId: commitmentId
		} as const;
		addProvenance(writer, actor, marked, fields);
		return {
			about: { regionId: commitment.regionId, meetingId: meeting.id, commitmentId },
			facts: { code: commitment.code, changed: fields },
			result: undefined
		};
	});
}

/** The columns that are filled in, and what people call them; refuses to overwrite. */
function filling(commitment: Commitment, input: FillInCommitment, meeting: FoundMeeting) {
	const { kind, leadId, proof, dueWords, dueOn } = input;
	const fields: CommitmentField[] = [];
	const set: Partial<Commitment> = {};
	if (isFilled(commitment.kind, kind)) {
		set.kind = kind;
		fields.push('kind');
	}
	if (isFilled(commitment.leadId, leadId)) {
		set.leadId = leadId;
		fields.push('lead');
	}
	if (isFilled(commitment.dueWords, dueWords) || isFilled(commitment.dueCurrent, dueOn)) {
		if (commitment.dueCurrent !== null) throw ruleViolation('commitment.already_given');
		const words = commitment.dueWords ?? dueWords;
		Object.assign(set, dueColumns({ dueWords: words, dueOn }, meeting));
		fields.push('due');
	}
	if (isFilled(commitment.proof, proof)) {
		set.proof = proof;
		fields.push('proof');
	}
	return { set, fields };
}

/** Whether something new stands where nothing stood; another value than the given one is refused. */
function isFilled<Value>(stored: Value | null, given: Value | null): boolean {
	if (given === null || given === stored) return false;
	if (stored !== null) throw ruleViolation('commitment.already_given');
	return true;
}
