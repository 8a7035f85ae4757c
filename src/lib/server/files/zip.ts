import type { FileHandle } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

/** One entry of a zip archive, as its central directory describes it. */
export interface ZipEntry {
	readonly name: string;
	readonly method: number;
	readonly packed: number;
	readonly unpacked: number;
	readonly offset: number;
}

const MOST_ENTRIES = 2000;
const MOST_DIRECTORY = 1024 * 1024;
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_ENTRY = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * The entries by name; undefined where the archive is broken, encrypted, oversized when unpacked, has
 * a name twice or one that leads out of it. Reads the directory at the end only, never the contents.
 */
export async function zipEntries(
	file: FileHandle,
	size: number
): Promise<Map<string, ZipEntry> | undefined> {
	const place = await directoryPlace(file, size);
	if (!place) return undefined;
	const directory = await slice(file, place.offset, place.length);
	const entries = new Map<string, ZipEntry>();
	let position = 0;
	let unpacked = 0;
	for (let index = 0; index < place.count; index++) {
		const entry = directory && entryAt(directory, position);
		if (!entry || entries.has(entry.name) || leadsOut(entry.name)) return undefined;
		unpacked += entry.unpacked;
		if (unpacked > MOST_UNPACKED) return undefined;
		entries.set(entry.name, entry);
		position = entry.next;
	}
	return entries;
}

/** The contents of one small entry (at most 1 MiB unpacked), or undefined where it cannot be read. */
export async function readEntry(file: FileHandle, entry: ZipEntry): Promise<Buffer | undefined> {
	if (entry.packed > MOST_ENTRY || entry.unpacked > MOST_ENTRY) return undefined;
	const head = await slice(file, entry.offset, 30);
	if (!head || head.readUInt32LE(0) !== 0x04034b50) return undefined;
	const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
	const packed = await slice(file, start, entry.packed);
	if (!packed || entry.method === STORED) return packed;
	if (entry.method !== DEFLATED) return undefined;
	try {
		return inflateRawSync(packed, { maxOutputLength: MOST_ENTRY });
	} catch {
		return undefined;
	}
}

// The end record is the last 22 bytes, or further up when the archive has a comment (at most 64 KiB).
async function directoryPlace(file: FileHandle, size: number) {
	const length = Math.min(size, 22 + 0xffff);
	const tail = await slice(file, size - length, length);
	const at = tail?.lastIndexOf('PK\x05\x06', undefined, 'latin1') ?? -1;
	if (!tail || at === -1 || at + 22 > tail.length) return undefined;
	const place = {
		count: tail.readUInt16LE(at + 10),
		length: tail.readUInt32LE(at + 12),
		offset: tail.readUInt32LE(at + 16)
	};
	if (place.count > MOST_ENTRIES || place.length > MOST_DIRECTORY) return undefined;
	return place.offset + place.length > size ? undefined : place;
}

function entryAt(directory: Buffer, at: number): (ZipEntry & { next: number }) | undefined {
	if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined;
	const encrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
	const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
	const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
	if (encrypted || next > directory.length) return undefined;
	return {
		name: directory.toString('utf8', at + 46, nameEnd),
		method: directory.readUInt16LE(at + 10),
		packed: directory.readUInt32LE(at + 20),
		unpacked: directory.readUInt32LE(at + 24),
		offset: directory.readUInt32LE(at + 42),
		next
	};
}

function leadsOut(name: string): boolean {
	return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
}

async function slice(file: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
	const buffer = Buffer.alloc(length);
	const { bytesRead } = await file.read(buffer, 0, length, at);
	return bytesRead === length ? buffer : undefined;
}
