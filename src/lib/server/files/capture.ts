import { captureTime } from '../../capture-time.ts';
import type { FileStore, StoredFile } from './store.ts';

// Cameras write it into the first block of a picture.
const HEAD_BYTES = 128 * 1024;

/** When the photo in a stored file was taken, by its camera's clock; null where it does not say. */
export async function captureTimeOf(
	store: FileStore,
	{ sha256, type }: Pick<StoredFile, 'sha256' | 'type'>
): Promise<string | null> {
	if (type !== 'image/jpeg') return null;
	const opened = await store.openFile(sha256);
	if (!opened) return null;
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of opened.stream) {
		chunks.push(Buffer.from(chunk));
		size += chunk.length;
		if (size >= HEAD_BYTES) break;
	}
	return captureTime(Buffer.concat(chunks));
}
