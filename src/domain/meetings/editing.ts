import type { Actor } from '../access/actor.ts';
import { authorize, may } from '../access/policy.ts';
import { ruleViolation } from '../problems.ts';
import { meetingAsTyped, scheduleOf } from './as-typed.ts';
import { clearancesOf } from './clearances.ts';
import { meetingFacts } from './queries.ts';
import { readMeeting } from './reading.ts';
import { canBeMoved } from './rescheduling.ts';
import { chairOf } from './role-holders.ts';
import { rolesOf } from './role-lines.ts';
import { isUnannounced, mustNotAwaitAdoption, mustStillChange } from './states.ts';

/** What the form of a meeting is drawn from; 403 and 409 as the operation would answer. */
export function meetingToChange(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	authorize(actor, 'meeting.change', meeting);
	mustStillChange(meeting);
	const chair = chairOf(meetingId);
	const clears = meeting.confidentiality === 'secret' && may(actor, 'meeting.clear', meeting);
	return {
		meeting: meetingFacts(meeting),
		hostIds: meeting.hostIds,
		typed: meetingAsTyped(meeting),
		/** Date and place are still free; later they move with a reason. */
		schedules: isUnannounced(meeting.state),
		/** All but the chair, who stands in the form itself. */
		roles: rolesOf(meetingId, meeting.heldOn).filter((line) => line.id !== chair?.id),
		clearances: clears ? clearancesOf(actor, meetingId) : null
	};
}

/** What the form that moves a meeting is drawn from; 403 and 409 as the operation would answer. */
export function meetingToMove(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	authorize(actor, 'meeting.move', meeting);
	if (!canBeMoved(meeting.state)) throw ruleViolation('meeting.move_not_allowed');
	mustNotAwaitAdoption(meetingId);
	return { meeting: meetingFacts(meeting), schedule: scheduleOf(meeting) };
}
