import type { Readable } from 'node:stream';
import { notFound } from '../../problem.ts';
import type { FileStore, StoredFile } from './store.ts';

/**
 * A stored file as a download: an attachment of our own type, in a sandbox, never rendered in our
 * origin. `view` shows a PDF or a picture instead, in a frame of our own pages only. The caller has
 * checked that the reader may have it. A missing file is 404.
 */
export async function fileResponse(
	store: FileStore,
	file: Pick<StoredFile, 'sha256' | 'type' | 'name'>,
	{ view = false }: { view?: boolean } = {}
): Promise<Response> {
	const shown = view && isShown(file.type);
	const opened = await store.openFile(file.sha256);
	if (!opened) throw notFound();
	return new Response(webStream(opened.stream), {
		headers: {
			'content-type': file.type,
			'content-length': String(opened.size),
			'content-disposition': disposition(shown ? 'inline' : 'attachment', file.name),
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': shown ? policyOf(file.type) : "sandbox; default-src 'none'",
			'cross-origin-resource-policy': 'same-origin'
		}
	});
}

/** What a browser shows by itself: a PDF in its own reader, apart from our pages, and pictures. */
function isShown(type: string): boolean {
	return type === PDF || type.startsWith('image/');
}

/** A Content-Disposition for a name in any script (RFC 6266), with an ASCII stand-in for old programs. */
export function attachment(name: string): string {
	return disposition('attachment', name);
}

const PDF = 'application/pdf';

/**
 * Nothing may run or load, and only our own pages may frame it. A PDF goes without `sandbox`: browsers
 * do not start their reader in one, and it runs nothing of the file in our origin. Older ones lay the
 * policy upon the page that they draw around the reader, which needs its styles and the file as a plugin.
 */
function policyOf(type: string): string {
	const framed = "default-src 'none'; frame-ancestors 'self'";
	return type === PDF
		? `${framed}; style-src 'unsafe-inline'; object-src 'self'`
		: `sandbox; ${framed}`;
}

function disposition(how: 'inline' | 'attachment', name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	const encoded = encodeURIComponent(name.toWellFormed()).replace(
		/['()*!]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
	const chunks = stream.iterator();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(new Uint8Array(value));
		},
		async cancel() {
			await chunks.return?.();
		}
	});
}
