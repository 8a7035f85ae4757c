import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { isFromThisMachine } from './address.ts';
import { keepingOf } from './assets.ts';
import { beforeHead } from './before-head.ts';
import { compressAnswer } from './compress.ts';
import { changes, pathOf, refusalOf } from './gate.ts';
import type { Refusal } from './gate.ts';
import { handOver } from './hand-over.ts';
import type { AppHandler } from './hand-over.ts';
import { dress } from './headers.ts';
import { originsByHost } from './hosts.ts';
import { answerBrokenRequest } from './raw.ts';
import { Refuser } from './refuse.ts';
import type { RefusalCatalogue } from './refuse.ts';
import { stopServer } from './stop.ts';
import { takesFiles } from './upload-paths.ts';

export interface OuterOptions {
	readonly settings: Pick<Settings, 'origin' | 'hosts' | 'trustProxy'>;
	/** The built application. */
	readonly handler: AppHandler;
	/** Paths of the files that the build serves as they are. */
	readonly assets: ReadonlySet<string>;
	/** What it says when it turns a request away. */
	readonly words: RefusalCatalogue;
	/** How long a body without files may take, in ms: two minutes. */
	readonly plainBodyMs?: number;
}

export interface OuterServer {
	readonly server: Server;
	/** Answers what is under way, at most 7 s, refuses the rest, then ends the application. */
	stop(): Promise<void>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * The server around the built application. It holds what kit cannot: a list of hosts, headers on every
 * answer, the origin of every changing request, limits of size and time, and a graceful stop.
 */
export function createOuterServer({
	settings,
	handler,
	assets,
	words,
	plainBodyMs = 2 * MINUTE
}: OuterOptions): OuterServer {
	const refuser = new Refuser(words);
	const origins = originsByHost(settings);
	const https = settings.origin.startsWith('https:');
	const state = { stopping: false };

	function arrive(request: IncomingMessage, response: ServerResponse): void {
		const requestId = randomBytes(6).toString('hex');
		const path = pathOf(request.url ?? '');
		beforeHead(response, () => {
			const isWorker = path === '/service-worker.js';
			dress(response, { https, keeping: keepingOf(path, assets), requestId, isWorker });
			compressAnswer(request, response, https);
			if (state.stopping) response.setHeader('connection', 'close');
		});
		if (path === '/health') return answerAlive(response);
		const reason = state.stopping ? 'stopping' : turnedAway(request, path);
		if (reason) {
			log('info', 'refused', { id: requestId, reason, method: request.method ?? '' });
			return refuser.refuse(request, response, reason, requestId);
		}
		if (changes(request.method ?? '') && !takesFiles(path))
			limitTime(request, plainBodyMs, () => {
				if (!response.headersSent) refuser.refuse(request, response, 'too_slow', requestId);
			});
		const origin = origins.get((request.headers.host ?? '').toLowerCase()) ?? settings.origin;
		handOver(request, response, {
			handler,
			refuser,
			origin,
			requestId,
			trustProxy: settings.trustProxy
		});
	}

	function turnedAway(request: IncomingMessage, path: string): Refusal | undefined {
		if (path !== '/ready') return refusalOf(request, origins);
		// Asked by a monitor on this machine under whatever name; for everybody else it does not exist.
		return isFromThisMachine(request) && !changes(request.method ?? '') ? undefined : 'not_found';
	}

	const server = createServer({ requestTimeout: 30 * MINUTE, headersTimeout: 20 * SECOND }, arrive);
	// 30 minutes carry 25 MB at 128 kbit/s; a line that is silent for two minutes is dead.
	server.setTimeout(2 * MINUTE);
	// Longer than the 60 s of common proxies, so that they and not we end a reused connection.
	server.keepAliveTimeout = 65 * SECOND;
	server.on('checkExpectation', arrive);
	server.on('clientError', (error, socket) =>
		answerBrokenRequest(error, socket, { https, refuser })
	);
	return { server, stop: () => stopServer(server, state) };
}

function answerAlive(response: ServerResponse): void {
	response.setHeader('content-type', 'text/plain; charset=utf-8');
	response.end('ok');
}

/** A body of at most 512 KB needs a minute on the slowest line; who takes two holds a place on purpose. */
function limitTime(request: IncomingMessage, ms: number, giveUp: () => void): void {
	const timer = setTimeout(() => {
		if (!request.complete) giveUp();
	}, ms).unref();
	request.once('close', () => clearTimeout(timer));
}
