import type { Plugin } from 'vite';
import { sourcesName } from './sources-name.ts';

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
