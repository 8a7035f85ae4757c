import type { ActionResult } from '$app/forms';
import type { FormState } from '../forms/state.ts';
import { stateOf } from '../forms/state.ts';
import type { Refusal } from './entry.ts';

/** What the network gave back; status 0 where nothing came. */
export interface RawAnswer {
	readonly status: number;
	/** Undefined where the body is none of the application's: a proxy, the outer server. */
	readonly result?: ActionResult | undefined;
	/** Of `Retry-After`, in ms. */
	readonly retryAfter?: number | undefined;
}

/** What an answer means for an entry. */
export type Verdict =
	| { readonly kind: 'sent'; readonly location: string }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'waiting'; readonly reason: 'network' | 'server'; readonly pause?: number }
	| { readonly kind: 'signed_out' };

// A refusal for now, not for good.
const LATER = new Set([408, 425, 429]);

/** Reads an answer: what arrived, what people must correct, and what time or signing in will mend. */
export function verdictOn({ status, result, retryAfter }: RawAnswer, page: string): Verdict {
	if (status === 0) return { kind: 'waiting', reason: 'network' };
	if (result?.type === 'redirect')
		return leadsToSignIn(result.location)
			? { kind: 'signed_out' }
			: { kind: 'sent', location: result.location };
	if (result?.type === 'success') return { kind: 'sent', location: result.location ?? page };
	if (status === 401) return { kind: 'signed_out' };
	if (status >= 500 || LATER.has(status) || status < 400)
		return {
			kind: 'waiting',
			reason: 'server',
			...(retryAfter === undefined ? {} : { pause: retryAfter })
		};
	return { kind: 'refused', refusal: refusalOf(status, result) };
}

function refusalOf(status: number, result: ActionResult | undefined): Refusal {
	if (result?.type === 'failure') {
		const state = formStateIn(result.data);
		if (state) return { status, code: state.problem.code, text: state.problem.text, state };
	}
	const error = result?.type === 'error' ? result.error : undefined;
	return { status, code: error?.code ?? String(status), text: error?.text ?? '', state: null };
}

function formStateIn(answer: unknown): FormState | null {
	if (typeof answer !== 'object' || answer === null || !('form' in answer)) return null;
	return typeof answer.form === 'string' ? stateOf(answer, answer.form) : null;
}

function leadsToSignIn(location: string): boolean {
	return location === '/sign-in' || location.startsWith('/sign-in?');
}
