import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';

/**
 * Serves a built gallery, whose handler is its argument, on loopback and prints the address; a process of
 * its own, because the tests' runner would transform what the build has written.
 */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const built = process.argv[2] ?? '';
const { handler }: { handler: Handler } = await import(pathToFileURL(built).href);

const server = createServer((request, response) => {
	// The adapter believes every request to be https unless a header says otherwise.
	request.headers['x-forwarded-proto'] = 'http';
	handler(request, response, () => response.writeHead(404).end());
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
