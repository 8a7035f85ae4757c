import type { ServerResponse } from 'node:http';

/** For everything that is no page of kit's: nothing may run, load or be framed. */
export const BARE_CSP =
	"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** For the service worker: its own policy, not that of a page, decides what it may fetch. */
const WORKER_CSP = `${BARE_CSP}; script-src 'self'; connect-src 'self'`;

/**
 * On every answer. `no-referrer` would be stricter, but with it browsers send `Origin: null` with a
 * plain form post, which is refused: forms would need JavaScript.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** One year, for this host and those below it; browsers ignore it on plain http, so it is not sent there. */
export const HSTS = 'max-age=31536000; includeSubDomains';

/** Sets what an answer must carry; a policy that the answer brought along (a page's nonce) stays. */
export function dress(
	response: ServerResponse,
	{ https, keeping = NEVER, requestId, isWorker = false }: Dress
): void {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
	response.setHeader('x-request-id', requestId);
	if (https) response.setHeader('strict-transport-security', HSTS);
	nameCharset(response);
	if (mayFrame(response)) response.setHeader('x-frame-options', 'SAMEORIGIN');
	if (!response.hasHeader('content-security-policy'))
		response.setHeader('content-security-policy', isWorker ? WORKER_CSP : BARE_CSP);
	if (!response.hasHeader('cache-control')) response.setHeader('cache-control', keeping);
}

interface Dress {
	readonly https: boolean;
	/** How browsers may keep the answer; not at all where nothing is said. */
	readonly keeping?: string | undefined;
	readonly requestId: string;
	/** The script of the service worker. */
	readonly isWorker?: boolean;
}

// Kit says `text/html` alone, and nothing at all with its bare answers; a browser would guess.
function nameCharset(response: ServerResponse): void {
	const type = response.getHeader('content-type');
	const hasBody = Number(response.getHeader('content-length') ?? 0) > 0;
	if (type === undefined && hasBody)
		response.setHeader('content-type', 'text/plain; charset=utf-8');
	else if (typeof type === 'string' && /^text\/[a-z-]+$/.test(type))
		response.setHeader('content-type', `${type}; charset=utf-8`);
}

// Pages hold what only their reader may see, on office computers that several people share.
const NEVER = 'private, no-store';

/** Evidence that is shown within a page says so in its own policy; nothing else may be framed. */
function mayFrame(response: ServerResponse): boolean {
	return String(response.getHeader('content-security-policy') ?? '').includes(
		"frame-ancestors 'self'"
	);
}
