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
export function mustStillChange(meeting: { readonly state: MeetingState }): void {
	if (!stillChanges(meeting.state)) throw ruleViolation('meeting.no_longer_changes');
}
