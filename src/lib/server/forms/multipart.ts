import type { Readable } from 'node:stream';
import { Dicer } from '@fastify/busboy';
import { MOST_FIELDS } from '../../forms/nest.ts';
import type { FileFault, FileSink, PendingFile } from '../files/store.ts';
import { FileFaulty, MOST_FILES } from '../files/store.ts';
import { MOST_BODY_BYTES, MOST_FIELD_BYTES, bytesOf, tooLarge, unreadable } from './body-bytes.ts';
import { partHead } from './part-head.ts';
import type { PartHead } from './part-head.ts';
import { utf8 } from './urlencoded.ts';

/** The parts of a multipart form: fields in order, files waiting to be kept, and those refused. */
export interface Parts {
	readonly entries: [string, string][];
	readonly pending: { order: number; field: string; file: PendingFile }[];
	readonly refused: Record<string, FileFault>;
}

/**
 * Reads a `multipart/form-data` body as it arrives: fields into memory, files straight to the sink.
 * The library's lower layer is used, because its upper one drops parts that it cannot read, and
 * replaces invalid UTF-8, without a word. On failure nothing stays in the sink.
 */
export async function readMultipart(
	body: ReadableStream<Uint8Array> | null,
	boundary: string,
	sink: FileSink | undefined
): Promise<Parts> {
	const parts = new PartReader(sink);
	try {
		await feed(body, boundary, parts);
		// A small file is written before a large one that came earlier.
		parts.found.pending.sort((a, b) => a.order - b.order);
		return parts.found;
	} catch (error) {
		await parts.giveUp();
		throw error;
	}
}

async function feed(
	body: ReadableStream<Uint8Array> | null,
	boundary: string,
	parts: PartReader
): Promise<void> {
	const dicer = new Dicer({ boundary });
	const failure = Promise.withResolvers<never>();
	const finished = Promise.withResolvers<void>();
	// Whichever comes first decides; the other one may still reject later, with nobody waiting.
	failure.promise.catch(() => {});
	dicer.on('finish', () => finished.resolve());
	dicer.on('error', () => failure.reject(unreadable()));
	dicer.on('part', (stream: Readable) => {
		stream.on('error', () => failure.reject(unreadable()));
		stream.on('header', (header: unknown) => {
			parts.take(header, stream).catch((error: unknown) => failure.reject(error));
		});
		parts.begin(stream);
	});
	for await (const chunk of bytesOf(body, MOST_BODY_BYTES)) {
		if (!dicer.writable) break;
		const written = new Promise<void>((resolve) => dicer.write(chunk, () => resolve()));
		await Promise.race([written, finished.promise, failure.promise]);
	}
	if (dicer.writable) dicer.end();
	await Promise.race([finished.promise, failure.promise]);
	await Promise.race([parts.settled(), failure.promise]);
}

class PartReader {
	readonly found: Parts = { entries: [], pending: [], refused: {} };
	readonly #sink: FileSink | undefined;
	readonly #streams = new Set<Readable>();
	readonly #work: Promise<void>[] = [];
	#fieldBytes = 0;
	#fileCount = 0;

	constructor(sink: FileSink | undefined) {
		this.#sink = sink;
	}

	begin(stream: Readable): void {
		this.#streams.add(stream);
		if (this.#streams.size > MOST_FIELDS + 2 * MOST_FILES) stream.destroy(unreadable());
	}

	take(header: unknown, stream: Readable): Promise<void> {
		const work = this.#read(header, stream);
		this.#work.push(work);
		return work;
	}

	/** Resolves when every part has been read; a part whose head never ended makes the body unreadable. */
	async settled(): Promise<void> {
		if (this.#work.length !== this.#streams.size) throw unreadable();
		await Promise.all(this.#work);
	}

	async giveUp(): Promise<void> {
		for (const stream of this.#streams) stream.destroy(unreadable());
		await Promise.allSettled(this.#work);
		await Promise.all(this.found.pending.map(({ file }) => this.#sink?.discard(file)));
	}

	async #read(header: unknown, stream: Readable): Promise<void> {
		const head = partHead(header);
		if (head.fileName === undefined) return this.#readField(head.name, stream);
		return this.#readFile({ ...head, fileName: head.fileName }, stream);
	}

	async #readField(name: string, stream: Readable): Promise<void> {
		const place = this.found.entries.push([name, '']) - 1;
		const chunks: Buffer[] = [];
		this.#fieldBytes += name.length;
		for await (const chunk of stream) {
			this.#fieldBytes += chunk.length;
			if (this.#fieldBytes > MOST_FIELD_BYTES) throw tooLarge();
			chunks.push(Buffer.from(chunk));
		}
		this.found.entries[place] = [name, utf8(Buffer.concat(chunks))];
	}

	async #readFile(head: Required<PartHead>, stream: Readable): Promise<void> {
		const { name, fileName } = head;
		if (fileName === '') return nothingChosen(stream);
		if (!this.#sink) throw unreadable();
		const order = ++this.#fileCount;
		try {
			if (order > MOST_FILES) throw new FileFaulty('too_many_files');
			// A part that is destroyed before its end would stop the parser for good.
			const file = await this.#sink.receive(stream.iterator({ destroyOnReturn: false }), fileName);
			this.found.pending.push({ order, field: name, file });
		} catch (error) {
			if (!(error instanceof FileFaulty)) throw error;
			this.found.refused[name] ??= error.fault;
			stream.resume();
		}
	}
}

// A file input that was left empty comes as a part without a name and without a byte.
async function nothingChosen(stream: Readable): Promise<void> {
	for await (const chunk of stream) if (chunk.length > 0) throw unreadable();
}
