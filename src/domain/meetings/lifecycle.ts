import { defineLifecycle } from '#lib/lifecycle.ts';

/** A meeting can fail: each way is a state with a reason, and the history stays. */
export const meetingLifecycle = defineLifecycle(
	[
		'draft',
		'scheduled',
		'in_session',
		'interrupted',
		'concluded',
		'adopted',
		'cancelled',
		'postponed',
		'not_quorate'
	],
	{
		schedule: { from: ['draft', 'postponed', 'not_quorate'], to: 'scheduled' },
		start: { from: ['scheduled'], to: 'in_session' },
		interrupt: { from: ['in_session'], to: 'interrupted' },
		resume: { from: ['interrupted'], to: 'in_session' },
		conclude: { from: ['in_session', 'interrupted'], to: 'concluded' },
		adopt: { from: ['concluded'], to: 'adopted' },
		postpone: { from: ['scheduled'], to: 'postponed' },
		declare_not_quorate: { from: ['scheduled', 'in_session'], to: 'not_quorate' },
		cancel: { from: ['draft', 'scheduled', 'postponed', 'not_quorate'], to: 'cancelled' }
	}
);

export type MeetingState = (typeof meetingLifecycle.states)[number];
export type MeetingMove = Parameters<typeof meetingLifecycle.after>[1];

/** States in which the meeting failed; they do not count in attendance statistics. */
export const FAILED_STATES = [
	'cancelled',
	'postponed',
	'not_quorate'
] as const satisfies readonly MeetingState[];
