import type { Plugin } from 'vite';

/** Ends the name of a component that only shows what the server knows. */
const DRAWN = '.drawn.svelte';
const PREFIX = '\0drawn:';

/**
 * What the server has drawn need not be drawn again by the browser, only to find that it stands there
 * already. A component `Name.drawn.svelte` is drawn on the server within `server`; in the browser `kept`
 * takes its place, which leaves the elements as they are until a refreshed page brings newer ones. Such
 * a component has a prop `part`, its name on the page, no styles of its own, and nothing that reacts.
 */
export function drawnParts(server: string, kept: string): Plugin {
	return {
		name: 'drawn-parts',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (!source.endsWith(DRAWN) || importer?.startsWith(PREFIX)) return null;
			if (this.environment.config.consumer === 'client') return this.resolve(kept, importer);
			const found = await this.resolve(source, importer, { skipSelf: true });
			return found && `${PREFIX}${found.id}.js`;
		},
		load(id) {
			if (!id.startsWith(PREFIX)) return null;
			const part = JSON.stringify(id.slice(PREFIX.length, -'.js'.length));
			return `import Part from ${part};
import Server from ${JSON.stringify(server)};
const drawn = (place, props) => Server(place, { Part, props });
export { drawn as default };`;
		}
	};
}
