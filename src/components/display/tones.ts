import type { Tone } from '#messages/standings.ts';

/** What a badge says: the word, ready, and the mark before it. */
export interface Badge {
	readonly word: string;
	/** Colour and symbol; `neutral` is ink with a clock. */
	readonly tone: Tone | 'neutral';
	/** When it was said, as people read it. */
	readonly date?: string | null | undefined;
	/** Who said it. */
	readonly author?: string | null | undefined;
}

/**
 * The tone of what the owner says. "Done" by the owner is a claim: it has the mark of what awaits a
 * verdict, never that of what was verified.
 */
export const REPORTED_TONES = {
	not_started: 'not_started',
	in_progress: 'in_progress',
	blocked: 'blocked',
	done: 'awaiting_verification'
} as const satisfies Record<string, Tone>;

/** The tone of a verdict. Grey is "nobody has looked", red is kept for lateness. */
export const VERDICT_TONES = {
	unverified: 'not_started',
	conform: 'done',
	not_yet_conform: 'blocked',
	not_followed_up: 'blocked',
	cannot_be_followed_up: 'cannot_be_done'
} as const satisfies Record<string, Tone>;

/** The tone of the schedule that the machine computes. */
export const SCHEDULE_TONES = {
	on_schedule: 'neutral',
	at_risk: 'blocked',
	late: 'late',
	silent: 'not_started',
	done_on_time: 'done',
	done_late: 'done',
	no_due: 'not_started'
} as const satisfies Record<string, Tone | 'neutral'>;
