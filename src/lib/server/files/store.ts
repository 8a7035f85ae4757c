import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_KINDS, endingFits } from './kinds.ts';
import { cleanFileName } from './name.ts';
import { kindOfFile } from './sniff.ts';
import { hashOfFile, syncFolder } from './disk.ts';

/** Most bytes of one file, and most files of one form. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;
export const MOST_FILES = 10;

/** What is known of a stored file: its content's hash is its name on disk, `name` is only data. */
export interface StoredFile {
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
	/** Media type, from the allow-list, never the client's word. */
	readonly type: string;
	/** As the client called it, cleaned. */
	readonly name: string;
}

/** A file that was received and checked, but not yet kept. */
export interface PendingFile extends StoredFile {
	readonly part: string;
}

/** Why a file is not taken; worded by `messages/fields.ts`. */
export type FileFault = 'file_too_large' | 'file_type' | 'file_empty' | 'too_many_files';

/** One file is at fault, not the request. */
export class FileFaulty extends Error {
	readonly fault: FileFault;

	constructor(fault: FileFault) {
		super(fault);
		this.fault = fault;
	}
}

/** Where the body reader puts files: first aside, then for good. */
export interface FileSink {
	receive(bytes: AsyncIterable<Uint8Array>, clientName: string): Promise<PendingFile>;
	keep(file: PendingFile): Promise<StoredFile>;
	/** Removes what was received and not kept; harmless after `keep`. */
	discard(file: PendingFile): Promise<void>;
}

/** Files by the hash of their content under `files/ab/`, received under `tmp/`, in one data folder. */
export class FileStore implements FileSink {
	readonly #files: string;
	readonly #parts: string;

	constructor(dataFolder: string) {
		this.#files = join(dataFolder, 'files');
		this.#parts = join(dataFolder, 'tmp');
	}

	/** Writes a stream aside, counted and hashed; throws `FileFaulty` where it cannot be taken. */
	async receive(bytes: AsyncIterable<Uint8Array>, clientName: string): Promise<PendingFile> {
		await mkdir(this.#parts, { recursive: true, mode: 0o700 });
		const part = join(this.#parts, `${randomBytes(16).toString('hex')}.part`);
		const name = cleanFileName(clientName);
		try {
			const { size, sha256 } = await writeCounted(part, bytes);
			const kind = await kindOfFile(part, size);
			if (!kind || !endingFits(name, kind)) throw new FileFaulty('file_type');
			return { sha256, size, type: FILE_KINDS[kind].type, name, part };
		} catch (error) {
			await rm(part, { force: true });
			throw error;
		}
	}

	/** Moves a received file to its place, makes that durable, and reads it back. */
	async keep({ part, sha256, size, type, name }: PendingFile): Promise<StoredFile> {
		const path = this.#pathOf(sha256);
		const folder = join(path, '..');
		await mkdir(folder, { recursive: true, mode: 0o700 });
		// Also over an equal file: its date becomes new, so that no sweep takes it from under the form.
		await rename(part, path);
		await syncFolder(folder);
		await syncFolder(this.#files);
		if ((await hashOfFile(path)) !== sha256)
			throw new Error('a stored file reads back with another hash');
		return { sha256, size, type, name };
	}

	async discard(file: PendingFile): Promise<void> {
		await rm(file.part, { force: true });
	}

	/** A stored file as a stream with its size, or undefined where there is none. */
	async openFile(sha256: string): Promise<{ stream: ReadStream; size: number } | undefined> {
		if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
		const found = await stat(this.#pathOf(sha256)).catch(() => undefined);
		return found && { stream: createReadStream(this.#pathOf(sha256)), size: found.size };
	}

	#pathOf(sha256: string): string {
		return join(this.#files, sha256.slice(0, 2), sha256);
	}
}

async function writeCounted(path: string, bytes: AsyncIterable<Uint8Array>) {
	const file = await open(path, 'wx', 0o600);
	const hash = createHash('sha256');
	let size = 0;
	try {
		for await (const chunk of bytes) {
			size += chunk.length;
			if (size > MOST_FILE_BYTES) throw new FileFaulty('file_too_large');
			hash.update(chunk);
			await file.writeFile(chunk);
		}
		if (size === 0) throw new FileFaulty('file_empty');
		await file.sync();
	} finally {
		await file.close();
	}
	return { size, sha256: hash.digest('hex') };
}
