import { defineLifecycle } from '#lib/lifecycle.ts';

/** Before adoption a commitment is drafted; it closes only by a verdict. */
export const commitmentLifecycle = defineLifecycle(
	['drafted', 'active', 'closed', 'cancelled', 'replaced'],
	{
		adopt: { from: ['drafted'], to: 'active' },
		close: { from: ['active'], to: 'closed' },
		reopen: { from: ['closed'], to: 'active' },
		cancel: { from: ['drafted', 'active'], to: 'cancelled' },
		replace: { from: ['active'], to: 'replaced' }
	}
);

export type CommitmentState = (typeof commitmentLifecycle.states)[number];

export const extensionLifecycle = defineLifecycle(['asked', 'granted', 'refused', 'withdrawn'], {
	grant: { from: ['asked'], to: 'granted' },
	refuse: { from: ['asked'], to: 'refused' },
	withdraw: { from: ['asked'], to: 'withdrawn' }
});

export type ExtensionState = (typeof extensionLifecycle.states)[number];
