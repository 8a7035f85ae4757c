import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A data folder of the test's own, and how to remove it. */
export interface DataFolder {
	readonly data: string;
	remove(): void;
}

/** An empty data folder. */
export function emptyData(): DataFolder {
	const data = mkdtempSync(join(tmpdir(), 'tuntas-journey-'));
	return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}

/** A copy of a data folder as it is now, for tests that write: what others look at stays as it was. */
export function copyOf(original: string): DataFolder {
	const copy = emptyData();
	const source = new Database(join(original, 'tuntas.db'), { readonly: true });
	source.prepare('vacuum into ?').run(join(copy.data, 'tuntas.db'));
	source.close();
	const files = join(original, 'files');
	if (existsSync(files)) cpSync(files, join(copy.data, 'files'), { recursive: true });
	return copy;
}
