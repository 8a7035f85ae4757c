import type { GiveVerdict } from '#domain/verifications/input.ts';

/** A verdict as its form sends it, with a reason where it needs one. */
export function given(
	verdict: GiveVerdict['verdict'],
	more: Partial<GiveVerdict> = {}
): GiveVerdict {
	const needed =
		verdict === 'cannot_be_followed_up'
			? ({ category: 'rule_changed', reason: 'Perbup dicabut.' } as const)
			: {};
	return { verdict, percent: null, category: null, reason: null, ...needed, ...more };
}
