import { and, between, eq, isNull, sql } from 'drizzle-orm';
import { now, today } from '#lib/clock.ts';
import { notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { invitationsOf } from '../invitations/queries.ts';
import type { InvitationLine } from '../invitations/queries.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import { MOST_REASON } from './input.ts';
import type { AttendanceRow, RecordAttendance, WithdrawRest } from './input.ts';
import type { RestChoice } from './kinds.ts';
import { asRow, completed, EMPTY_ROW, recordOf, whoOf } from './rows.ts';
import { attendances } from './schema.ts';
import { recordable } from './states.ts';

/** What was last said of all the others of a meeting, as far as it still stands. */
export interface RecordedRest {
	/** The first of its records. */
	readonly firstId: number;
	/** Milliseconds, UTC. */
	readonly at: number;
	readonly actorName: string;
	readonly recorded: number;
	/** How many of them nobody has corrected or withdrawn since. */
	readonly unchanged: number;
}

/**
 * Records the presence of all the others at once: of those who were seen to be open and still are, so
 * that nobody is recorded whom the keeper of the list did not see. Refuses (409) before the day of the
 * meeting. One event names them all. Returns how many were recorded.
 */
export function recordRest(
	actor: Actor,
	meeting: FoundMeeting,
	{ choice, open }: NonNullable<RecordAttendance['rest']>
): number {
	if (choice === null) return 0;
	if (!mayRecordRest(meeting)) throw ruleViolation('attendance.rest_too_early');
	const lines = stillOpen(actor, meeting, open).flatMap((invitation) => {
		const row = restOf(choice, invitation);
		return row ? [{ invitation, row: completed(row, invitation) }] : [];
	});
	if (lines.length === 0) return 0;
	return change(actor, 'attendance.rest_recorded', (writer) => {
		const ids = lines.map(
			({ invitation, row }) =>
				writer
					.insert(attendances)
					.values(recordOf(meeting.id, invitation, row))
					.returning({ id: attendances.id })
					.get().id
		);
		return {
			about: {
				...{ regionId: meeting.regionId, meetingId: meeting.id },
				...{ subject: 'attendances', subjectId: ids[0] }
			},
			facts: { rest: choice, who: lines.map(({ invitation, row }) => whoOf(row, invitation)) },
			result: ids.length
		};
	});
}

/** Nobody was present at what is still to come; a meeting without a date is one that was held. */
export function mayRecordRest({ heldOn, timeZone }: FoundMeeting): boolean {
	return heldOn === null || heldOn <= today(timeZone);
}

/** The last time that all the others were recorded at once, or null where nothing of it stands as it was. */
export function lastRest(meetingId: number): RecordedRest | null {
	const row = statement<[number], RecordedRest>(
		`with rest as (
			select subject_id as first, at, actor_name, json_array_length(facts, '$.who') as recorded
			from events where meeting_id = ? and name = 'attendance.rest_recorded'
			order by id desc limit 1
		)
		select first as firstId, at, actor_name as actorName, recorded,
			(select count(*) from attendances where id between first and first + recorded - 1
				and withdrawn_at is null and version = 1) as unchanged
		from rest`
	).get(meetingId);
	return row && row.unchanged > 0 ? row : null;
}

/**
 * Takes back what was said of all the others, with a reason; those who were corrected since stay as
 * they are. The records stay in the history, and the lines are open again. Returns how many.
 */
export function withdrawRest(actor: Actor, meetingId: number, input: WithdrawRest): number {
	const meeting = recordable(actor, meetingId);
	const rest = lastRest(meetingId);
	if (rest?.firstId !== input.firstId) throw notFound();
	const unchanged = and(
		between(attendances.id, rest.firstId, rest.firstId + rest.recorded - 1),
		isNull(attendances.withdrawnAt),
		eq(attendances.version, 1)
	);
	const invitations = new Map(invitationsOf(actor, meeting).map((one) => [one.id, one]));
	return change(actor, 'attendance.rest_withdrawn', (writer) => {
		const rows = writer
			.update(attendances)
			.set({ withdrawnAt: now(), version: sql`${attendances.version} + 1` })
			.where(unchanged)
			.returning()
			.all();
		const who = rows.map((row) => {
			const invitation = invitations.get(row.invitationId ?? 0);
			return invitation ? whoOf(asRow(row), invitation) : (row.name ?? '');
		});
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { who, reason: input.reason },
			result: rows.length
		};
	});
}

function stillOpen(actor: Actor, meeting: FoundMeeting, seen: readonly number[]): InvitationLine[] {
	const recorded = db
		.select({ invitationId: attendances.invitationId })
		.from(attendances)
		.where(and(eq(attendances.meetingId, meeting.id), isNull(attendances.withdrawnAt)))
		.all();
	const closed = new Set(recorded.map((row) => row.invitationId));
	const open = new Set(seen);
	return invitationsOf(actor, meeting).filter(({ id }) => open.has(id) && !closed.has(id));
}

/**
 * What "all the others" means for one line. Who sent word to come through a substitute was not there in
 * person; who sent word not to come is not said to have come, and their absence is excused.
 */
function restOf(choice: RestChoice, { answer, answerNote }: InvitationLine): AttendanceRow | null {
	if (choice === 'absent')
		return answer === 'declined'
			? { ...EMPTY_ROW, choice: 'excused', reason: shortened(answerNote) }
			: { ...EMPTY_ROW, choice: 'absent' };
	if (answer === 'declined') return null;
	return { ...EMPTY_ROW, choice: answer === 'substitute' ? 'represented' : 'present' };
}

/** An answer may be longer than the reason of an absence. */
function shortened(note: string | null): string | null {
	return note !== null && note.length > MOST_REASON ? `${note.slice(0, MOST_REASON - 1)}…` : note;
}
