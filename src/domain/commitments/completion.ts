import { and, eq, sql } from 'drizzle-orm';
import { conflict } from '#lib/problem.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { stricter } from '../access/confidentiality.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { writeAsAuthor } from '../minutes/opening.ts';
import { assertCleared, assertRecordable } from '../minutes/recording.ts';
import { findMinutes } from '../minutes/subject.ts';
import type { FoundMinutes } from '../minutes/subject.ts';
import { ruleViolation } from '../problems.ts';
import { addWhereSourced } from '../provenance/marking.ts';
import { findResolution } from '../resolutions/subject.ts';
import { commitmentAsTyped } from './as-typed.ts';
import { dueColumns } from './due-columns.ts';
import { changedFields } from './given-fields.ts';
import type { CompleteCommitment } from './input.ts';
import { partsOf } from './parts.ts';
import { assertPromisers, keepParts } from './promise-parts.ts';
import { commitments } from './schema.ts';
import { findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';

/**
 * Completes or corrects a drafted commitment while the minutes are open: all of it may change, with
 * history. 409 with the stored one where somebody was faster, and once it is in force, when only
 * `fillInCommitment` is left.
 */
export function completeCommitment(
	actor: Actor,
	commitmentId: number,
	input: CompleteCommitment
): void {
	const { commitment, found } = drafted(actor, commitmentId);
	const columns = columnsOf(input, found, classOf(commitment, input.confidentiality));
	assertCleared(actor, found, columns.confidentiality);
	assertPromisers(actor, found, input);
	const before = { ...commitment, parts: partsOf(commitmentId) };
	const changed = changedFields(before, { ...columns, supporting: input.supporting });
	if (changed.length === 0) return;
	change(actor, 'commitment.completed', (writer) => {
		const { changes } = writer
			.update(commitments)
			.set({ ...columns, version: sql`${commitments.version} + 1` })
			.where(and(eq(commitments.id, commitmentId), eq(commitments.version, input.version)))
			.run();
		if (changes === 0) throw conflict(commitmentAsTyped(commitment, found));
		keepParts(writer, commitmentId, input);
		writeAsAuthor(writer, actor, found.id);
		const marked = {
			meetingId: found.id,
			subject: 'commitments',
			subjectId: commitmentId
		} as const;
		addWhereSourced(writer, actor, marked, changed);
		return {
			about: { regionId: found.regionId, meetingId: found.id, commitmentId },
			facts: { code: commitment.code, changed },
			result: undefined
		};
	});
}

/** A commitment that may be rewritten just now: found, authorized, drafted, in open minutes. */
function drafted(
	actor: Actor,
	commitmentId: number
): { commitment: FoundCommitment; found: FoundMinutes } {
	const commitment = findCommitment(actor, commitmentId);
	authorize(actor, 'commitment.complete', commitment);
	const found = findMinutes(SYSTEM, commitment.meetingId);
	if (commitment.state === 'active') throw ruleViolation('commitment.already_given');
	if (commitment.state !== 'drafted') throw ruleViolation('commitment.not_to_be_completed');
	assertRecordable(found, 'commitment.meeting_not_in_session');
	return { commitment, found };
}

function columnsOf(
	input: CompleteCommitment,
	found: FoundMinutes,
	confidentiality: Confidentiality
) {
	const { description, kind, leadId, proof } = input;
	return { description, kind, leadId, ...dueColumns(input, found), proof, confidentiality };
}

/** A commitment is never more open than its resolution; without a choice it keeps its class. */
function classOf(commitment: FoundCommitment, asked: Confidentiality | null): Confidentiality {
	const resolution = findResolution(SYSTEM, commitment.resolutionId);
	return stricter(resolution.confidentiality, asked ?? commitment.confidentiality);
}
