import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_HEADER, STARTED_HEADER, logFault } from '../log.ts';
import { addressOf } from './address.ts';
import type { Refuser } from './refuse.ts';

/** The built application, as adapter-node exports it. */
export type AppHandler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => unknown;

/**
 * Headers by which kit is told what the outer server has checked; adapter-node 6 takes protocol, host
 * and address from nowhere else. Nobody outside can set them.
 */
export const APP_HEADERS = {
	protocol: 'x-app-protocol',
	host: 'x-app-host',
	address: 'x-app-address',
	request: REQUEST_HEADER,
	started: STARTED_HEADER
} as const;

/** Gives a request that was let in to the application, with the origin that it came in under. */
export function handOver(
	request: IncomingMessage,
	response: ServerResponse,
	{ handler, refuser, origin, requestId, trustProxy }: HandOver
): void {
	const { protocol, host } = new URL(origin);
	request.headers[APP_HEADERS.protocol] = protocol.slice(0, -1);
	request.headers[APP_HEADERS.host] = host;
	request.headers[APP_HEADERS.address] = addressOf(request, trustProxy);
	request.headers[APP_HEADERS.request] = requestId;
	request.headers[APP_HEADERS.started] = String(performance.now());
	const fail = (error: unknown) => {
		logFault('handler', error);
		if (response.headersSent) response.destroy();
		else refuser.refuse(request, response, 'failed', requestId);
	};
	// The promise covers both a handler that throws and one that rejects later.
	new Promise((resolve) => {
		resolve(
			handler(request, response, () => refuser.refuse(request, response, 'not_found', requestId))
		);
	}).catch(fail);
}

interface HandOver {
	readonly handler: AppHandler;
	readonly refuser: Refuser;
	readonly origin: string;
	readonly requestId: string;
	readonly trustProxy: boolean;
}
