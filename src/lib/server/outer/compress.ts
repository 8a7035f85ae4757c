import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const LEAST = 1024;
const TYPES = /^(?:text\/(?:html|plain|css|csv|calendar)|application\/(?:json|javascript))\b/;

/**
 * Compresses a page on its way out; call it just before its head. Compression can betray a secret of a
 * page to somebody who watches the line and makes the browser ask for it again and again with guesses
 * in the address (BREACH). Only another site can do the latter, so only what our own pages and the
 * reader's own hand ask for is compressed. On plain http the line shows everything anyway.
 */
export function compressAnswer(
	request: IncomingMessage,
	response: ServerResponse,
	https: boolean
): void {
	const encoding = encodingOf(request, response, https);
	if (!encoding) return;
	const size = Number(response.getHeader('content-length'));
	response.removeHeader('content-length');
	// The tag names the plain bytes; pages are never stored, so nobody will ask by it.
	response.removeHeader('etag');
	response.setHeader('content-encoding', encoding);
	response.appendHeader('vary', 'Accept-Encoding');
	pipeThrough(response, encoding === 'br' ? brotli(size) : createGzip({ level: 5 }));
}

function encodingOf(
	{ method, headers }: IncomingMessage,
	response: ServerResponse,
	https: boolean
): 'br' | 'gzip' | undefined {
	const worth = Number(response.getHeader('content-length') ?? 0) >= LEAST;
	const plain = !response.hasHeader('content-encoding') && response.statusCode !== 206;
	const type = String(response.getHeader('content-type') ?? '');
	if (method === 'HEAD' || !worth || !plain || !TYPES.test(type)) return undefined;
	const site = headers['sec-fetch-site'] ?? (https ? 'unknown' : 'none');
	if (site !== 'same-origin' && site !== 'none') return undefined;
	const accepted = String(headers['accept-encoding'] ?? '');
	if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(accepted)) return 'br';
	return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(accepted) ? 'gzip' : undefined;
}

// Quality 4 takes less time than gzip's usual level and gives smaller pages.
function brotli(size: number) {
	return createBrotliCompress({
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 4,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: size
		}
	});
}

function pipeThrough(
	response: ServerResponse,
	packer: ReturnType<typeof createBrotliCompress> | ReturnType<typeof createGzip>
): void {
	const write = response.write.bind(response);
	const end = response.end.bind(response);
	packer.on('data', (chunk: Buffer) => {
		if (write(chunk)) return;
		packer.pause();
		response.once('drain', () => packer.resume());
	});
	packer.on('end', () => end());
	packer.on('drain', () => response.emit('drain'));
	packer.on('error', () => response.destroy());
	response.once('close', () => packer.destroy());
	Object.assign(response, {
		write: (chunk: string | Uint8Array) => packer.write(chunk),
		end: (chunk?: string | Uint8Array) => {
			packer.end(chunk);
			return response;
		}
	});
}
