import type { ShownState } from '#domain/meetings/states.ts';
import type { Tone } from '#messages/standings.ts';

/** The mark of a meeting's state; a running one is red (`StateMark` draws its dot). */
export const STATE_TONES = {
	draft: 'not_started',
	scheduled: 'neutral',
	in_session: 'late',
	interrupted: 'blocked',
	concluded: 'in_progress',
	handed_in: 'awaiting_verification',
	adopted: 'done',
	cancelled: 'cannot_be_done',
	postponed: 'blocked',
	not_quorate: 'cannot_be_done'
} as const satisfies Record<ShownState, Tone | 'neutral'>;
