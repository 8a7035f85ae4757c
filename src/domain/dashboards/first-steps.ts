import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';

/** What a new instance needs up to its first meeting, in the order in which it is done. */
const FIRST_STEPS = [
	'institutions',
	'heads',
	'secretariat',
	'chair',
	'liaisons',
	'verifier',
	'meeting'
] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** Each step with whether it was done; null once all of them are. For administrators. */
export function firstSteps(actor: Actor): Readonly<Record<FirstStep, boolean>> | null {
	authorize(actor, 'account.keep', {});
	const done = statement<[], Record<FirstStep, number>>(
		`select exists (select 1 from institutions) as institutions,
			exists (select 1 from tenures) as heads,
			${given('secretariat')} as secretariat,
			${given('official')} as chair, ${given('liaison')} as liaisons,
			${given('verifier')} as verifier,
			exists (select 1 from meetings) as meeting`
	).get();
	if (FIRST_STEPS.every((step) => done?.[step] === 1)) return null;
	return {
		institutions: done?.institutions === 1,
		heads: done?.heads === 1,
		secretariat: done?.secretariat === 1,
		chair: done?.chair === 1,
		liaisons: done?.liaisons === 1,
		verifier: done?.verifier === 1,
		meeting: done?.meeting === 1
	};
}

// An invitation that was not taken up counts: what is left to do stands in the list beside it.
function given(role: 'secretariat' | 'official' | 'liaison' | 'verifier'): string {
	return `exists (select 1 from grants g join accounts a on a.id = g.account_id
		where g.role = '${role}' and g.revoked_at is null and a.disabled_at is null)`;
}
