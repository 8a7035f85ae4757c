import { and, eq, isNull, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict, notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { institutionsMustExist, namingRegions, postsMustBeNamed } from '../meetings/directory.ts';
import { institutionName } from '../meetings/names.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { CorrectWalkIn, RecordWalkIn, WithdrawAttendance } from './input.ts';
import { attendances } from './schema.ts';
import type { Attendance } from './schema.ts';
import { recordable } from './states.ts';

/** Records somebody who came without an invitation. */
export function recordWalkIn(actor: Actor, meetingId: number, input: RecordWalkIn): number {
	const meeting = recordable(actor, meetingId);
	mustBeKnown(actor, meeting, input);
	return change(actor, 'attendance.recorded', (writer) => {
		const { id } = writer
			.insert(attendances)
			.values({
				meetingId,
				...columnsOf(input),
				presence: 'present',
				recordedAt: now(),
				position: nextPosition(meetingId)
			})
			.returning({ id: attendances.id })
			.get();
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { who: whoOf(input), presence: 'present' as const, attendedAs: input.attendedAs },
			result: id
		};
	});
}

/** Corrects what was recorded of somebody who came uninvited; the history keeps what it was. */
export function correctWalkIn(actor: Actor, meetingId: number, input: CorrectWalkIn): void {
	const meeting = recordable(actor, meetingId);
	const stored = findAttendance(meetingId, input.attendanceId);
	mustBeKnown(actor, meeting, input);
	const columns = columnsOf(input);
	const changed = Object.entries(columns)
		.filter(([field, value]) => Reflect.get(stored, field) !== value)
		.map(([field]) => field);
	if (changed.length === 0) return;
	change(actor, 'attendance.corrected', (writer) => {
		const { changes } = writer
			.update(attendances)
			.set({ ...columns, version: sql`${attendances.version} + 1` })
			.where(and(eq(attendances.id, stored.id), eq(attendances.version, input.version)))
			.run();
		if (changes === 0) throw conflict(asTyped(stored));
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { who: whoOf(input), presence: stored.presence, changed },
			result: undefined
		};
	});
}

/** Takes a presence off the list, with a reason; it stays in the history. 409 where it was corrected meanwhile. */
export function withdrawAttendance(
	actor: Actor,
	meetingId: number,
	input: WithdrawAttendance
): void {
	const meeting = recordable(actor, meetingId);
	const stored = findAttendance(meetingId, input.attendanceId);
	change(actor, 'attendance.withdrawn', (writer) => {
		const { changes } = writer
			.update(attendances)
			.set({ withdrawnAt: now(), version: sql`${attendances.version} + 1` })
			.where(and(eq(attendances.id, stored.id), eq(attendances.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ version: stored.version });
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { who: whoOf(stored), reason: input.reason },
			result: undefined
		};
	});
}

function findAttendance(meetingId: number, attendanceId: number): Attendance {
	const row = db
		.select()
		.from(attendances)
		.where(
			and(
				eq(attendances.id, attendanceId),
				eq(attendances.meetingId, meetingId),
				isNull(attendances.withdrawnAt)
			)
		)
		.get();
	if (!row) throw notFound();
	return row;
}

function mustBeKnown(actor: Actor, meeting: FoundMeeting, input: RecordWalkIn): void {
	institutionsMustExist({ institutionId: input.institutionId });
	postsMustBeNamed({ postId: input.postId }, namingRegions(actor, meeting.hostIds));
}

function columnsOf(input: RecordWalkIn) {
	const { institutionId, postId, name, title, describedAs } = input;
	const { attendedAs, capacity, assignmentLetter, mode, sex } = input;
	const mayDecide = input.mayDecide === null ? null : input.mayDecide === 'yes';
	return {
		...{ institutionId, postId, name, title, describedAs },
		...{ attendedAs, capacity, assignmentLetter, mode, sex, mayDecide }
	};
}

function asTyped(stored: Attendance) {
	const { mayDecide, ...rest } = stored;
	return { ...rest, mayDecide: mayDecide === null ? null : mayDecide ? 'yes' : 'no' };
}

function whoOf(one: Pick<Attendance, 'name' | 'describedAs' | 'institutionId'>): string {
	const institution = one.institutionId === null ? null : institutionName(one.institutionId, null);
	const who = one.name ?? one.describedAs;
	return who && institution ? `${who} (${institution})` : (who ?? institution ?? '');
}

function nextPosition(meetingId: number): number {
	return (
		statement<[number], { next: number }>(
			'select coalesce(max(position), 0) + 1 as next from attendances where meeting_id = ?'
		).get(meetingId)?.next ?? 1
	);
}
