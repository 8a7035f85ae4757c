import { and, eq, max, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { raiseUnder } from '../meetings/classification.ts';
import { writeAsAuthor } from '../minutes/opening.ts';
import { assertRecordable } from '../minutes/recording.ts';
import { asTyped, markSaid, saidColumns } from '../minutes/saying.ts';
import { findMinutes } from '../minutes/subject.ts';
import type { FoundMinutes } from '../minutes/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { ChangeResolution, RecordResolution } from './input.ts';
import { resolutions } from './schema.ts';
import type { Resolution } from './schema.ts';
import { aboutResolution, findResolution } from './subject.ts';

/**
 * Writes down what the meeting settled, under the next number of the meeting; by who keeps the minutes,
 * while they are open (409 otherwise). Returns its row number.
 */
export function recordResolution(actor: Actor, meetingId: number, input: RecordResolution): number {
	const found = findMinutes(actor, meetingId);
	authorize(actor, 'resolution.record', found);
	assertRecordable(found, 'resolution.meeting_not_in_session');
	const columns = saidColumns(actor, found, input);
	return change(actor, 'resolution.recorded', (writer) => {
		const row = writer
			.insert(resolutions)
			.values({ ...columns, meetingId, number: nextNumber(writer, meetingId), recordedAt: now() })
			.returning({ id: resolutions.id, number: resolutions.number })
			.get();
		writeAsAuthor(writer, actor, meetingId);
		return {
			about: aboutResolution(found, row.id),
			facts: { number: row.number, kind: input.kind },
			result: row.id
		};
	});
}

/** Rewords a resolution while the minutes are a draft; 409 with the stored one where somebody was faster. */
export function changeResolution(
	actor: Actor,
	resolutionId: number,
	input: ChangeResolution
): void {
	const { resolution, found } = openResolution(actor, resolutionId);
	const columns = saidColumns(actor, found, input, resolution);
	change(actor, 'resolution.changed', (writer) => {
		const { changes } = writer
			.update(resolutions)
			.set({ ...columns, version: sql`${resolutions.version} + 1` })
			.where(and(eq(resolutions.id, resolutionId), eq(resolutions.version, input.version)))
			.run();
		if (changes === 0) throw conflict(asTyped(resolution));
		raiseUnder(writer, 'resolution', resolutionId, columns.confidentiality);
		const marked = {
			meetingId: found.id,
			subject: 'resolutions',
			subjectId: resolutionId
		} as const;
		markSaid(writer, actor, marked, { stored: resolution, columns });
		writeAsAuthor(writer, actor, found.id);
		return {
			about: aboutResolution(found, resolutionId),
			facts: { number: resolution.number, before: resolution.text, after: input.text },
			result: undefined
		};
	});
}

/** A resolution that may be changed just now: found, authorized, in open minutes, not withdrawn. */
export function openResolution(
	actor: Actor,
	resolutionId: number
): { resolution: Resolution; found: FoundMinutes } {
	const resolution = findResolution(actor, resolutionId);
	const found = findMinutes(actor, resolution.meetingId);
	authorize(actor, 'resolution.record', found);
	assertRecordable(found, 'resolution.meeting_not_in_session');
	if (resolution.withdrawnAt !== null) throw ruleViolation('resolution.withdrawn');
	return { resolution, found };
}

/** The next number of the meeting; rows are never deleted, so a withdrawn one keeps its own. */
export function nextNumber(writer: Writer, meetingId: number): number {
	const last = writer
		.select({ number: max(resolutions.number) })
		.from(resolutions)
		.where(eq(resolutions.meetingId, meetingId))
		.get();
	return (last?.number ?? 0) + 1;
}
