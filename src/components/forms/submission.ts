import type { ActionResult } from '$app/forms';
import { UNANSWERED } from '#lib/browser/post.ts';
import type { Unsent } from '#messages/unsent.ts';

/**
 * Why a form could not be sent at all, or, `undrawn`, why the page does not show what became of it; the
 * page with what was typed stays as it is.
 */
export interface Failure {
	readonly kind: 'notSent' | 'serverFailed' | 'signedOut' | 'undrawn';
	/** The server's own sentence, where it gave one; else the word for its status. */
	readonly text?: string | undefined;
	readonly word?: Unsent | undefined;
}

/** Where one signs in; in a new tab, so that nothing typed is lost. */
export const SIGN_IN = '/sign-in';

// What the outer server and the hooks answer before any action runs.
const WORDS: Readonly<Record<number, Unsent>> = {
	400: 'unreadable_body',
	403: 'forbidden',
	404: 'not_found',
	413: 'too_large_body',
	415: 'wrong_type',
	429: 'throttled'
};

/** What kept the answer from being one of the form's own, or null where it is one. */
export function failureOf(result: ActionResult): Failure | null {
	if (result.type === 'redirect')
		return endsSession(result.location) ? { kind: 'signedOut' } : null;
	if (result.type !== 'error') return null;
	const status = result.status ?? result.error.status;
	if (status === 401) return { kind: 'signedOut' };
	const { text } = result.error;
	const word = WORDS[status];
	return status === UNANSWERED ? { kind: 'notSent' } : { kind: 'serverFailed', text, word };
}

/** True where the answer leads to another page than the one on which the form stands. */
export function leadsAway(location: string): boolean {
	const { pathname, search } = new URL(location, window.location.href);
	return pathname + search !== window.location.pathname + window.location.search;
}

function endsSession(location: string): boolean {
	const { pathname } = new URL(location, window.location.href);
	return pathname === SIGN_IN && window.location.pathname !== SIGN_IN;
}
