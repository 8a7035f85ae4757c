/** Colour schemes that a reader may choose; 'system' follows the device. */
export const SCHEMES = ['system', 'light', 'dark'] as const;

/** `__Host-` where https: bound to this host, so that a sibling site under one domain cannot set it. */
export const SESSION_COOKIE = process.env['ORIGIN']?.startsWith('https:')
	? '__Host-session'
	: 'session';

/** For what a reader chose about the screen of this device: a year. */
export const CHOICE_COOKIE = {
	path: '/',
	httpOnly: true,
	sameSite: 'lax',
	secure: SESSION_COOKIE.startsWith('__Host-'),
	maxAge: 365 * 24 * 3600
} as const;
