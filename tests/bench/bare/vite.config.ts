import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// The yardstick: SvelteKit drawing the same pages with the same components from constants: no session,
// no access, no query, no outer server.
const HERE = 'tests/bench/bare';
const OUT = '.cache/bench/bare';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ out: `${OUT}/build` }),
			compilerOptions: { runes: true },
			outDir: `${OUT}/kit`,
			paths: { relative: false },
			files: {
				src: HERE,
				routes: `${HERE}/routes`,
				appTemplate: 'src/app.html',
				errorTemplate: 'src/error.html',
				assets: 'static'
			}
		})
	],
	build: { target: 'chrome109', cssTarget: 'chrome109', assetsInlineLimit: 0 }
});
