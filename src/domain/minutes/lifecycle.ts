import { defineLifecycle } from '#lib/lifecycle.ts';

/** Adopted minutes are frozen with a hash; what comes later is an addendum. */
export const minutesLifecycle = defineLifecycle(['draft', 'submitted', 'adopted'], {
	submit: { from: ['draft'], to: 'submitted' },
	return: { from: ['submitted'], to: 'draft' },
	adopt: { from: ['submitted'], to: 'adopted' }
});

export type MinutesState = (typeof minutesLifecycle.states)[number];
