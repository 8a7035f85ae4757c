import type { FileHandle } from 'node:fs/promises';
import type { FileKind } from './kinds.ts';
import { readEntry, zipEntries } from './zip.ts';
import type { ZipEntry } from './zip.ts';

const MAIN_PARTS = {
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx'
} as const;

const MIME_TYPES = {
	'application/vnd.oasis.opendocument.text': 'odt',
	'application/vnd.oasis.opendocument.spreadsheet': 'ods'
} as const;

/**
 * Which office document a zip container is, by what it says of its own content; undefined for any
 * other archive, for one with macros (their content type differs), and for one that is broken.
 */
export async function officeKind(file: FileHandle, size: number): Promise<FileKind | undefined> {
	const entries = await zipEntries(file, size);
	if (!entries || [...entries.keys()].some((name) => /vbaProject\.bin$/i.test(name)))
		return undefined;
	const types = await text(file, entries.get('[Content_Types].xml'));
	for (const [type, kind] of Object.entries(MAIN_PARTS))
		if (types?.includes(`ContentType="${type}"`)) return kind;
	const mimetype = (await text(file, entries.get('mimetype')))?.trim();
	for (const [type, kind] of Object.entries(MIME_TYPES)) if (mimetype === type) return kind;
	return undefined;
}

async function text(file: FileHandle, entry: ZipEntry | undefined): Promise<string | undefined> {
	return entry && (await readEntry(file, entry))?.toString('utf8');
}
