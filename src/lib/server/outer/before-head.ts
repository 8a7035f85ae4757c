import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Runs `act` once, just before an answer's head goes out, whoever writes it: the file server, kit, or
 * Node itself. By then every header is set on the response; `act` may still change them, and may put
 * its own `write` and `end` in place.
 */
export function beforeHead(response: ServerResponse, act: (status: number) => void): void {
	const writeHead = response.writeHead.bind(response);
	const write = response.write.bind(response);
	const end = response.end.bind(response);
	let done = false;
	const head = (status: number, rest: readonly (string | OutgoingHttpHeaders)[] = []) => {
		if (done) return;
		done = true;
		Object.assign(response, { write, end });
		response.statusCode = status;
		for (const headers of rest) {
			if (typeof headers === 'string') continue;
			for (const [name, value] of Object.entries(headers))
				if (value !== undefined) response.setHeader(name, value);
		}
		act(status);
	};
	Object.assign(response, {
		writeHead(status: number, ...rest: (string | OutgoingHttpHeaders)[]): ServerResponse {
			head(status, rest);
			return writeHead(status);
		},
		// Node writes the head itself from within these, too late for `act` to replace them.
		write(...args: Parameters<typeof write>) {
			head(response.statusCode);
			return response.write(...args);
		},
		end(...args: Parameters<typeof end>) {
			const [body] = args;
			if (!done && !response.hasHeader('content-length') && typeof body === 'string')
				response.setHeader('content-length', Buffer.byteLength(body));
			head(response.statusCode);
			return response.end(...args);
		}
	});
}
