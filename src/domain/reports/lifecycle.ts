import { defineLifecycle } from '#lib/lifecycle.ts';

/** A report waits until somebody else gives a verdict on it or returns it with a reason. */
export const reportLifecycle = defineLifecycle(['submitted', 'verified', 'returned'], {
	verify: { from: ['submitted'], to: 'verified' },
	return: { from: ['submitted'], to: 'returned' }
});

export type ReportState = (typeof reportLifecycle.states)[number];

export const EVIDENCE_KINDS = ['file', 'link'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
