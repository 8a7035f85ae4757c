import type { RequestEvent } from '@sveltejs/kit';
import { addressPrefix } from '#lib/server/address-prefix.ts';
import type { Device } from '#lib/server/sessions.ts';
import { SESSION_COOKIE } from './cookies.ts';

/** Ends with the browser: office computers are shared, so there is no Max-Age. */
const OPTIONS = {
	path: '/',
	httpOnly: true,
	secure: SESSION_COOKIE.startsWith('__Host-'),
	sameSite: 'lax'
} as const;

/** Gives the browser the token of a session. */
export function setSessionCookie(event: RequestEvent, token: string): void {
	event.cookies.set(SESSION_COOKIE, token, OPTIONS);
}

/** Takes the token of its session from the browser. */
export function dropSessionCookie(event: RequestEvent): void {
	event.cookies.delete(SESSION_COOKIE, OPTIONS);
}

/** From where the request came, as far as a session remembers it. */
export function deviceOf(event: RequestEvent): Device {
	const userAgent = event.request.headers.get('user-agent') ?? '';
	return { userAgent, addressPrefix: addressPrefix(clientAddress(event)) };
}

// Kit throws where a trusted proxy sent no address.
function clientAddress(event: RequestEvent): string {
	try {
		return event.getClientAddress();
	} catch {
		return '';
	}
}
