/** Colour schemes that a reader may choose; 'system' follows the device. */
export const SCHEMES = ['system', 'light', 'dark'] as const;

/** `__Host-` where https: bound to this host, so that a sibling site under one domain cannot set it. */
export const SESSION_COOKIE = process.env['ORIGIN']?.startsWith('https:')
	? '__Host-session'
	: 'session';
