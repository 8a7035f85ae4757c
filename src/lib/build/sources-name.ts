import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that a script is made of: our own files, and by the lock those of others. */
const SOURCES = { folder: 'src', lock: 'package-lock.json' };

/**
 * A name for what is built from the sources below a folder: the same for the same sources, another
 * when any of them changed. The server is built before the browser's scripts, so a name made of what
 * was built comes too late for it.
 */
export function sourcesName(root: string): string {
	const hash = createHash('sha256').update(readFileSync(join(root, SOURCES.lock)));
	const files = readdirSync(join(root, SOURCES.folder), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))
		.sort();
	for (const file of files) {
		const bytes = readFileSync(file);
		hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex').slice(0, 12);
}
