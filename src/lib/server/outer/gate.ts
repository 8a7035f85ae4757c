import type { IncomingMessage } from 'node:http';
import { mostBytes, takesFiles } from './upload-paths.ts';

/** Why the outer server turns a request away; worded by `messages/refusals.ts`. */
export type Refusal =
	| 'malformed'
	| 'address_too_long'
	| 'wrong_host'
	| 'method'
	| 'foreign_form'
	| 'embedded'
	| 'length_required'
	| 'too_large'
	| 'too_slow'
	| 'not_found'
	| 'stopping'
	| 'failed';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const LONGEST_ADDRESS = 8192;

/** What the gate looks at. */
export type Arrival = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>;

/** The first reason to turn a request away before the application sees it, or undefined. */
export function refusalOf(
	request: Arrival,
	origins: ReadonlyMap<string, string>
): Refusal | undefined {
	const { method = '', url = '', headers } = request;
	if (!url.startsWith('/') || !canBeDecoded(url) || hostsIn(request) !== 1) return 'malformed';
	if (url.length > LONGEST_ADDRESS) return 'address_too_long';
	const origin = origins.get((headers.host ?? '').toLowerCase());
	if (origin === undefined) return 'wrong_host';
	if (!METHODS.includes(method)) return 'method';
	return changes(method) ? refusalOfForm(request, origin) : refusalOfReading(request);
}

/** True for a method that may change something. */
export function changes(method: string): boolean {
	return method !== 'GET' && method !== 'HEAD';
}

/** The path of a request target, without its query. */
export function pathOf(url: string): string {
	return url.split('?', 1)[0] ?? url;
}

/**
 * Kit compares origins for form types only, and all applications of one regency are one site to a
 * browser (SameSite cookies go along), so every changing request must come from this very origin.
 */
function refusalOfForm({ headers, url = '' }: Arrival, origin: string): Refusal | undefined {
	const site = headers['sec-fetch-site'] ?? 'same-origin';
	if (headers.origin !== origin || site !== 'same-origin') return 'foreign_form';
	const length = headers['content-length'];
	const path = pathOf(url);
	if (length !== undefined) return Number(length) > mostBytes(path) ? 'too_large' : undefined;
	if (headers['transfer-encoding'] === undefined) return undefined;
	return takesFiles(path) ? undefined : 'length_required';
}

/** Another site may link to a page, not load it in the background or in a frame with our cookies. */
function refusalOfReading({ headers }: Arrival): Refusal | undefined {
	if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)
		return 'malformed';
	const site = headers['sec-fetch-site'];
	if (site !== 'cross-site' && site !== 'same-site') return undefined;
	const linked = headers['sec-fetch-mode'] === 'navigate';
	return linked && headers['sec-fetch-dest'] === 'document' ? undefined : 'embedded';
}

function canBeDecoded(url: string): boolean {
	try {
		return decodeURIComponent(pathOf(url)) !== '';
	} catch {
		return false;
	}
}

// Node keeps the first of two Host headers and a proxy in front of it may keep the other.
function hostsIn({ rawHeaders }: Arrival): number {
	return rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length;
}
