import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Serves the built yardstick on loopback and prints its address. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const built = pathToFileURL(resolve('.cache/bench/bare/build/handler.js')).href;
const { handler }: { handler: Handler } = await import(built);
const server = createServer((request, response) => {
	// The adapter believes every request to be https unless a header says otherwise.
	request.headers['x-forwarded-proto'] = 'http';
	handler(request, response, () => response.writeHead(404).end());
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
