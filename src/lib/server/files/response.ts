import type { Readable } from 'node:stream';
import { notFound } from '../../problem.ts';
import type { FileStore, StoredFile } from './store.ts';

/**
 * A stored file as a download: always an attachment of our own type, in a sandbox, never rendered in
 * our origin. The caller has checked that the reader may have it. A missing file is 404.
 */
export async function fileResponse(
	store: FileStore,
	file: Pick<StoredFile, 'sha256' | 'type' | 'name'>
): Promise<Response> {
	const opened = await store.openFile(file.sha256);
	if (!opened) throw notFound();
	return new Response(webStream(opened.stream), {
		headers: {
			'content-type': file.type,
			'content-length': String(opened.size),
			'content-disposition': attachment(file.name),
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "sandbox; default-src 'none'",
			'cross-origin-resource-policy': 'same-origin'
		}
	});
}

/** A Content-Disposition for a name in any script (RFC 6266), with an ASCII stand-in for old programs. */
export function attachment(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	const encoded = encodeURIComponent(name.toWellFormed()).replace(
		/['()*!]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
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
