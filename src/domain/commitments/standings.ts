/** The six standings in the order in which every bar and table shows them. Browser-safe. */
export const STANDINGS = [
	'done',
	'awaiting_verification',
	'in_progress',
	'blocked',
	'not_started',
	'cannot_be_done'
] as const;

/** Commitments that are not, or no longer, in force stand outside of every total. */
export const OUTSIDE_STANDINGS = ['drafted', 'cancelled', 'replaced'] as const;

export type Standing = (typeof STANDINGS)[number] | (typeof OUTSIDE_STANDINGS)[number];
