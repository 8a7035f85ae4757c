import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Everything that a script is made of: our own files, and by the lock those of others. */
const SOURCES = { folder: 'src', lock: 'package-lock.json' };

/**
 * Builds one script beside those of the pages, for every page to bring along, and tells the server
 * its address as `__FRAME_SCRIPT__`. Vite knows no scripts in SvelteKit's page template.
 */
export function frameScript(source: string): Plugin {
	let fileName = '';
	return {
		name: 'frame-script',
		config: (_, { command }) => {
			if (command === 'build') fileName = `_app/immutable/entry/frame.${sourcesName('.')}.js`;
			return {
				define: { __FRAME_SCRIPT__: JSON.stringify(`/${fileName || source}`) }
			};
		},
		buildStart() {
			if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
			this.emitFile({ type: 'chunk', id: source, fileName });
		}
	};
}

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
