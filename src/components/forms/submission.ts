import type { ActionResult } from '$app/forms';

/** Why a form could not be sent at all; the page with what was typed stays as it is. */
export interface Failure {
	readonly kind: 'notSent' | 'serverFailed' | 'signedOut';
	/** A problem code, where the server gave one. */
	readonly code?: string | undefined;
}

/** Where one signs in; in a new tab, so that nothing typed is lost. */
export const SIGN_IN = '/sign-in';

/** What kept the answer from being one of the form's own, or null where it is one. */
export function failureOf(result: ActionResult): Failure | null {
	if (result.type === 'redirect')
		return endsSession(result.location) ? { kind: 'signedOut' } : null;
	if (result.type !== 'error') return null;
	const { code } = result.error;
	// Only answers that the server made know where the form was sent to.
	if (result.location === undefined && code === undefined) return { kind: 'notSent' };
	return { kind: 'serverFailed', code };
}

function endsSession(location: string): boolean {
	const { pathname } = new URL(location, window.location.href);
	return pathname === SIGN_IN && window.location.pathname !== SIGN_IN;
}
