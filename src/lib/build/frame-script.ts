import type { Plugin } from 'vite';

/**
 * Builds one script beside those of the pages, for every page to bring along, and tells the server
 * its address as `__FRAME_SCRIPT__`. Vite knows no scripts in SvelteKit's page template.
 */
export function frameScript(source: string): Plugin {
	// The server is built before the browser's scripts: a name made of their content comes too late.
	const fileName = `_app/immutable/entry/frame.${Date.now().toString(36)}.js`;
	return {
		name: 'frame-script',
		config: (_, { command }) => ({
			define: {
				__FRAME_SCRIPT__: JSON.stringify(command === 'build' ? `/${fileName}` : `/${source}`)
			}
		}),
		buildStart() {
			if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
			this.emitFile({ type: 'chunk', id: source, fileName });
		}
	};
}
