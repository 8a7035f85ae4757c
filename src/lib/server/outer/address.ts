import type { IncomingMessage } from 'node:http';

/**
 * The reader's address: the socket's, or behind a proxy that is trusted (TRUST_PROXY=1) the last one
 * in X-Forwarded-For, the only one that the proxy itself has written.
 */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
	const socket = request.socket.remoteAddress ?? '';
	if (!trustProxy) return socket;
	const forwarded = String(request.headers['x-forwarded-for'] ?? '');
	return forwarded.split(',').at(-1)?.trim() || socket;
}

/** True where the request comes from this machine itself and not through a proxy that runs on it. */
export function isFromThisMachine(request: IncomingMessage): boolean {
	const { headers, socket } = request;
	if ('x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers) return false;
	return /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
}
