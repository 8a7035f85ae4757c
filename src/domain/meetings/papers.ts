import type { MeetingState } from './lifecycle.ts';

/** The papers that leave the house, in the order in which a meeting needs them. */
export const MEETING_PAPERS = [
	'invitation',
	'blank',
	'attendance',
	'minutes',
	'follow_up'
] as const;
export type MeetingPaper = (typeof MEETING_PAPERS)[number];

/** The paper that is wanted now, where the address names none. */
export function paperOf(state: MeetingState): MeetingPaper {
	if (state === 'in_session' || state === 'interrupted' || state === 'concluded') return 'minutes';
	return state === 'adopted' ? 'minutes' : 'invitation';
}
