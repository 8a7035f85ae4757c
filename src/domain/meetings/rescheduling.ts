import { and, eq, sql } from 'drizzle-orm';
import { conflict } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import { scheduleOf, withFittingWords } from './as-typed.ts';
import { markChanged } from './changed-here.ts';
import type { MoveMeeting, Schedule } from './input.ts';
import { meetingLifecycle } from './lifecycle.ts';
import type { MeetingState } from './lifecycle.ts';
import { applyMove } from './moves.ts';
import { meetings } from './schema.ts';
import { isUnannounced, mustNotAwaitAdoption, stillChanges } from './states.ts';
import { findMeeting } from './subject.ts';
import type { FoundMeeting } from './subject.ts';

/** Whether date and place move with a reason: once announced, and until the minutes are adopted. */
export function canBeMoved(state: MeetingState): boolean {
	return stillChanges(state) && !isUnannounced(state);
}

/**
 * Gives an announced meeting another date, time or place, with a reason; the history keeps both. A
 * postponed or not quorate meeting is scheduled again by it.
 */
export function moveMeeting(actor: Actor, meetingId: number, input: MoveMeeting): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.move', meeting);
	if (!canBeMoved(meeting.state)) throw ruleViolation('meeting.move_not_allowed');
	mustNotAwaitAdoption(meetingId);
	const schedule = withFittingWords(
		{ ...input.schedule, timeZone: input.schedule.timeZone ?? meeting.timeZone },
		scheduleOf(meeting)
	);
	change(actor, 'meeting.moved', (writer) => {
		write(writer, meeting, schedule, input.version);
		markChanged(writer, actor, meetingId, changedBy(meeting, schedule));
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: {
				heldOnBefore: meeting.heldOn,
				heldOn: schedule.heldOn,
				startsAtBefore: meeting.startsAt,
				startsAt: schedule.startsAt,
				timeZone: schedule.timeZone,
				placeBefore: meeting.place,
				place: schedule.place,
				reason: input.reason
			},
			result: undefined
		};
	});
}

function write(
	writer: Writer,
	meeting: FoundMeeting,
	schedule: Schedule & { readonly timeZone: FoundMeeting['timeZone'] },
	version: number
): void {
	if (version !== meeting.version) throw moved(meeting, schedule);
	if (meetingLifecycle.after(meeting.state, 'schedule')) {
		applyMove(writer, meeting, 'schedule', { version, set: schedule });
		return;
	}
	const { changes } = writer
		.update(meetings)
		.set({ ...schedule, version: sql`${meetings.version} + 1` })
		.where(
			and(
				eq(meetings.id, meeting.id),
				eq(meetings.state, meeting.state),
				eq(meetings.version, version)
			)
		)
		.run();
	if (changes === 0) throw moved(meeting, schedule);
}

/** What is different from now on: date, time, place, and the state where it is scheduled again. */
function changedBy(meeting: FoundMeeting, schedule: Schedule): string[] {
	const changed = Object.entries(scheduleOf(meeting))
		.filter(([name, value]) => Reflect.get(schedule, name) !== value)
		.map(([name]) => name);
	return meetingLifecycle.after(meeting.state, 'schedule') ? [...changed, 'state'] : changed;
}

function moved(meeting: FoundMeeting, sent: Schedule) {
	const differing = Object.entries(scheduleOf(meeting)).filter(
		([name, value]) => Reflect.get(sent, name) !== value
	);
	return conflict({ schedule: Object.fromEntries(differing), version: meeting.version });
}
