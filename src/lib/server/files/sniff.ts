import { open } from 'node:fs/promises';
import { kindOfHead } from './kinds.ts';
import type { FileKind } from './kinds.ts';
import { officeKind } from './office.ts';

/** What a file on disk is by its bytes, or undefined where it is nothing that we take. */
export async function kindOfFile(path: string, size: number): Promise<FileKind | undefined> {
	const file = await open(path, 'r');
	try {
		const head = Buffer.alloc(16);
		await file.read(head, 0, head.length, 0);
		const kind = kindOfHead(head);
		return kind === 'zip' ? await officeKind(file, size) : kind;
	} finally {
		await file.close();
	}
}
