import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import type { MeetingState } from '../meetings/lifecycle.ts';
import { mustNotAwaitAdoption } from '../meetings/states.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';

/**
 * Presence is recorded from the announcement until the minutes are adopted: people sign before the
 * session begins, and corrections come after it. Of a meeting that failed for lack of a quorum too.
 */
export function isRecordable(state: MeetingState): boolean {
	return (
		state === 'scheduled' ||
		state === 'in_session' ||
		state === 'interrupted' ||
		state === 'concluded' ||
		state === 'not_quorate'
	);
}

/** The meeting, if the actor may record presence now: 404, 403, 409. */
export function recordable(actor: Actor, meetingId: number): FoundMeeting {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'attendance.record', meeting);
	if (!isRecordable(meeting.state)) throw ruleViolation('attendance.not_open');
	mustNotAwaitAdoption(meetingId);
	return meeting;
}
