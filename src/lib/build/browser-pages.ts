import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { sourcesName } from './sources-name.ts';

/** Beside a page's component: what of the page works in the browser. */
const SCRIPT = 'browser.ts';
const PAGE = '+page.svelte';
/** The page's component under the name by which the server finds it, once `PAGE` stands for its frame. */
const CONTENT = '+page.content.svelte';

/** What the script of the frame shares with pages: every page brings that, and nothing else along with it. */
const FRAME = /\/(?:shell\/(?:keys|device)|forms\/idem|browser\/marks)\.ts$/;

/**
 * What many pages need comes in few files instead of forty: connections are few, and each question takes
 * its time. SvelteKit builds every page once more, so each is counted twice.
 */
const SHARED = {
	groups: [
		{ name: 'frame', test: FRAME, priority: 1 },
		{ name: 'svelte', test: /\/node_modules\//, minShareCount: 50 },
		{ name: 'common', minShareCount: 50 },
		{ name: 'often', minShareCount: 40 }
	]
};

/**
 * Pages are drawn by the server and brought to life by a script of their own, `browser.ts` in the
 * folder of the route, instead of by SvelteKit's client: its router has nothing to do where links and
 * answers load pages, and is a third of what a form would have to fetch. On the server the page is
 * drawn within `server`, a component that is given the page, its props and the address of its script.
 */
export function browserPages(routes: string, server: string): Plugin {
	const scripts = new Map(
		globSync(`**/${SCRIPT}`, { cwd: routes }).map((file) => [dirname(resolve(routes, file)), file])
	);
	let built = '';
	const nameOf = (file: string) => dirname(file).replaceAll(/[^\w]+/g, '-');
	const fileOf = (file: string) => `_app/immutable/entry/page-${nameOf(file)}.${built}.js`;
	return {
		name: 'browser-pages',
		enforce: 'pre',
		config(_, { command }) {
			if (command === 'build') built = sourcesName('.');
			return {
				environments: {
					client: { build: { rolldownOptions: { output: { codeSplitting: SHARED } } } }
				}
			};
		},
		buildStart() {
			if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
			for (const [folder, file] of scripts)
				this.emitFile({ type: 'chunk', id: join(folder, SCRIPT), fileName: fileOf(file) });
		},
		resolveId(source, importer) {
			if (importer === undefined || basename(source) !== CONTENT) return null;
			return join(dirname(importer), CONTENT);
		},
		load(id) {
			if (basename(id) !== CONTENT) return null;
			const file = join(dirname(id), PAGE);
			this.addWatchFile(file);
			return readFileSync(file, 'utf8');
		},
		transform(_, id) {
			const file = basename(id) === PAGE ? scripts.get(dirname(id)) : undefined;
			if (this.environment.config.consumer !== 'server' || file === undefined) return null;
			const address = built ? fileOf(file) : join(routes, file);
			const frame = `<script>
	import Page from './${CONTENT}';
	import Server from ${JSON.stringify(server)};
	const props = $props();
</script>

<Server {Page} script=${JSON.stringify(`/${address}`)} {...props} />
`;
			return { code: frame, map: null };
		}
	};
}
