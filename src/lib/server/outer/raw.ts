import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { log } from '../log.ts';
import type { Refusal } from './gate.ts';
import { BARE_CSP, HSTS, SECURITY_HEADERS } from './headers.ts';
import { REFUSAL_STATUS } from './refuse.ts';
import type { Refuser } from './refuse.ts';

/** Answers what Node could not read as a request at all, or not in time; there is no response object. */
export function answerBrokenRequest(
	error: Error,
	socket: Duplex,
	{ https, refuser }: { https: boolean; refuser: Refuser }
): void {
	const code = 'code' in error ? String(error.code) : '';
	if (code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
		return;
	}
	const reason: Refusal = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too_slow' : 'malformed';
	const requestId = randomBytes(6).toString('hex');
	log('info', 'refused', { id: requestId, reason, code });
	const { type, body } = refuser.page({}, reason, requestId);
	const headers: Record<string, string> = {
		...SECURITY_HEADERS,
		...(https ? { 'strict-transport-security': HSTS } : {}),
		'content-security-policy': BARE_CSP,
		'cache-control': 'private, no-store',
		'x-request-id': requestId,
		'content-type': type,
		'content-length': String(Buffer.byteLength(body)),
		connection: 'close'
	};
	const status = REFUSAL_STATUS[reason];
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
