import { statement } from '#lib/server/database.ts';
import { ruleViolation } from '../problems.ts';
import type { MeetingState } from './lifecycle.ts';

/** Before anybody was told: date and place are still free. */
export function isUnannounced(state: MeetingState): boolean {
	return state === 'draft';
}

/** From the first minute on the lead host stays who it is. */
export function hasBegun(state: MeetingState): boolean {
	return (
		state === 'in_session' ||
		state === 'interrupted' ||
		state === 'concluded' ||
		state === 'adopted'
	);
}

/** An adopted meeting is frozen with its minutes, a cancelled one is history. */
export function stillChanges(state: MeetingState): boolean {
	return state !== 'adopted' && state !== 'cancelled';
}

/** The 409 of every change to a meeting that no longer changes. */
export function mustStillChange(meeting: {
	readonly id: number;
	readonly state: MeetingState;
}): void {
	if (!stillChanges(meeting.state)) throw ruleViolation('meeting.no_longer_changes');
	mustNotAwaitAdoption(meeting.id);
}

/** The 409 of a change to what the chair is about to adopt: agenda, roles and attendance are frozen with it. */
export function mustNotAwaitAdoption(meetingId: number): void {
	const submitted = statement<[number], { found: 1 }>(
		`select 1 as found from minutes where meeting_id = ? and state = 'submitted'`
	).get(meetingId);
	if (submitted) throw ruleViolation('minutes.awaiting_adoption');
}
