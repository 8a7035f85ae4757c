import { sql } from 'drizzle-orm';
import { statement } from '#lib/server/database.ts';
import { ruleViolation } from '../problems.ts';
import type { MeetingState } from './lifecycle.ts';
import { meetings } from './schema.ts';

/** A state as it is shown: a meeting that is over has its minutes still to write, or before the chair. */
export type ShownState = MeetingState | 'handed_in';

/** The same in SQL, of `meetings`. */
export const shownState = sql<ShownState>`case when ${meetings.state} = 'concluded'
	and exists (select 1 from minutes where minutes.meeting_id = ${meetings.id} and minutes.state = 'submitted')
	then 'handed_in' else ${meetings.state} end`;

/** The same of one meeting whose minutes lie before the chair, or do not. */
export function shownOf(state: MeetingState, submitted: boolean): ShownState {
	return state === 'concluded' && submitted ? 'handed_in' : state;
}

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

/** Whether the minutes lie before the chair: what they say stands still until they are adopted or returned. */
export function awaitsAdoption(meetingId: number): boolean {
	const submitted = statement<[number], { found: 1 }>(
		`select 1 as found from minutes where meeting_id = ? and state = 'submitted'`
	).get(meetingId);
	return submitted !== undefined;
}

/** The 409 of a change to what the chair is about to adopt: date, agenda, roles and attendance among it. */
export function mustNotAwaitAdoption(meetingId: number): void {
	if (awaitsAdoption(meetingId)) throw ruleViolation('minutes.awaiting_adoption');
}
