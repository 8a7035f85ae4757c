import { createHash } from 'node:crypto';
import { nest } from '../../forms/nest.ts';
import { Problem } from '../../problem.ts';
import type { FileSink, PendingFile, StoredFile } from '../files/store.ts';
import { FileRefused } from './file-refused.ts';
import { formType } from './form-type.ts';
import { readMultipart } from './multipart.ts';
import { readUrlencoded } from './urlencoded.ts';

/** A file that came with a form and now lies in the store; `field` is the name of its input. */
export interface ReceivedFile extends StoredFile {
	readonly field: string;
}

/** What a form post holds, whatever its encoding. */
export interface ReadForm {
	readonly fields: Record<string, unknown>;
	readonly files: ReceivedFile[];
	/** SHA-256 over the fields (without `idem`) and the files: the same for the same post sent again. */
	readonly bodyHash: string;
}

/**
 * The one body reader. Throws `unreadable` (400) for what is malformed, `wrong_type` (415) for what
 * is no form, `too_large` (413), and `FileRefused` where only a file is at fault, with the rest kept.
 * Files are stored last, so that a body that turns out to be broken leaves nothing behind.
 */
export async function readForm(
	request: Request,
	options: { files?: FileSink } = {}
): Promise<ReadForm> {
	const type = formType(request.headers.get('content-type'));
	if (type.kind === 'urlencoded') {
		const fields = nested(await readUrlencoded(request.body));
		return { fields, files: [], bodyHash: hashOf(fields, []) };
	}
	const { entries, pending, refused } = await readMultipart(
		request.body,
		type.boundary,
		options.files
	);
	try {
		const fields = nested(entries);
		if (Object.keys(refused).length > 0) throw new FileRefused(refused, fields);
		const files = await keepAll(pending, options.files);
		return { fields, files, bodyHash: hashOf(fields, files) };
	} finally {
		await Promise.all(pending.map(({ file }) => options.files?.discard(file)));
	}
}

function nested(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
	const fields = nest(entries);
	// Two keys for one post would make "sent twice" undecidable.
	if (!fields || Array.isArray(fields['idem'])) throw new Problem('unreadable', 'unreadable_body');
	return fields;
}

async function keepAll(
	pending: readonly { field: string; file: PendingFile }[],
	sink: FileSink | undefined
): Promise<ReceivedFile[]> {
	const files: ReceivedFile[] = [];
	for (const { field, file } of pending) {
		if (sink) files.push({ field, ...(await sink.keep(file)) });
	}
	return files;
}

function hashOf(fields: Record<string, unknown>, files: readonly ReceivedFile[]): string {
	const parts = files.map(({ field, name, sha256 }) => [field, name, sha256]);
	return createHash('sha256')
		.update(JSON.stringify([canonical({ ...fields, idem: '' }), parts]))
		.digest('hex');
}

// Fields in a browser's own order would do, but a resent post may come from a queue that sorts them.
function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, inner]) => [key, canonical(inner)]);
}
