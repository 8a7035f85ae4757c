import { Problem } from '../../problem.ts';

/** Most bytes of a whole form with its files; the outer server cuts at the same figure. */
export const MOST_BODY_BYTES = 25 * 1024 * 1024;

/** Most bytes of a form's fields, names included, files aside. */
export const MOST_FIELD_BYTES = 512 * 1024;

/** The bytes of a request as they arrive; `most` and a lost connection throw (413, 400). */
export async function* bytesOf(
	body: ReadableStream<Uint8Array> | null,
	most: number
): AsyncGenerator<Uint8Array, void, undefined> {
	if (!body) return;
	// Leaving `for await` over the stream itself would cancel it, which closes the connection before
	// the refusal can be answered. A reader that is only released leaves the rest to be drained.
	const reader = body.getReader();
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read().catch(refuse);
			if (done) return;
			size += value.length;
			if (size > most) throw tooLarge();
			yield value;
		}
	} finally {
		reader.releaseLock();
	}
}

/** The whole body cannot be taken because of its size. */
export function tooLarge(): Problem {
	return new Problem('too_large', 'too_large_body');
}

/** The body is not what its headers say, or broken off. */
export function unreadable(): Problem {
	return new Problem('unreadable', 'unreadable_body');
}

// Kit's own limit arrives as an error of the stream with a status.
function refuse(error: unknown): never {
	if (typeof error === 'object' && error && 'status' in error && error.status === 413)
		throw tooLarge();
	throw unreadable();
}
