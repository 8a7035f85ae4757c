import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Everything that a script is made of: our own files, and by the lock those of others. */
const SOURCES = { folder: 'src', lock: 'package-lock.json' };

/**
 * Builds a script beside those of the pages, for every page to bring along, and another that it adds
 * to a page later, and tells both addresses as `__FRAME_SCRIPT__` and `__WAITING_SCRIPT__`. Vite knows
 * no scripts in SvelteKit's page template, and what it makes of `import()` is half as much again.
 */
export function frameScript(
	frame: string,
	waiting = 'src/components/offline/show-waiting.ts'
): Plugin {
	const scripts = Object.entries({ frame, waiting });
	let built = '';
	const fileOf = (name: string) => `_app/immutable/entry/${name}.${built}.js`;
	return {
		name: 'frame-script',
		config: (_, { command }) => {
			if (command === 'build') built = sourcesName('.');
			return {
				define: Object.fromEntries(
					scripts.map(([name, source]) => [
						`__${name.toUpperCase()}_SCRIPT__`,
						JSON.stringify(`/${built ? fileOf(name) : source}`)
					])
				)
			};
		},
		buildStart() {
			if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
			for (const [name, id] of scripts)
				this.emitFile({ type: 'chunk', id, fileName: fileOf(name) });
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
