import { request } from 'node:http';
import type { Agent, IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** What came back. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** How to ask; a header that is undefined is left out. */
export interface Asked {
	readonly method?: string;
	readonly headers?: OutgoingHttpHeaders;
	readonly body?: string | Buffer;
	/** Connections to use again; without it each request has one of its own. */
	readonly agent?: Agent;
}

/** Asks as a browser on `origin` would, unless `headers` say otherwise. */
export async function ask(
	port: number,
	path: string,
	origin: URL,
	how: Asked = {}
): Promise<Answer> {
	// A connection that was kept may have been closed at the very moment of asking: a browser asks again.
	for (;;) {
		const answer = await asked(port, path, origin, how);
		if (answer !== CLOSED_BEFORE) return answer;
	}
}

const CLOSED_BEFORE = Symbol('a kept connection was closed before anything was answered');
const GONE: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE']);

function asked(
	port: number,
	path: string,
	origin: URL,
	how: Asked
): Promise<Answer | typeof CLOSED_BEFORE> {
	const { method = 'GET', body, agent = false } = how;
	const own =
		method === 'GET'
			? {}
			: { origin: origin.origin, 'content-length': Buffer.byteLength(body ?? '') };
	const headers = Object.fromEntries(
		Object.entries({ host: origin.host, ...own, ...how.headers }).filter(
			([, value]) => value !== undefined
		)
	);
	return new Promise((resolve, reject) => {
		const sent = request({ port, path, method, headers, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
			response.on('error', reject);
		});
		sent.on('error', (error: NodeJS.ErrnoException) => {
			if (sent.reusedSocket && GONE.has(error.code)) resolve(CLOSED_BEFORE);
			else reject(error);
		});
		sent.end(body);
	});
}
