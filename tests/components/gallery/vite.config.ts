import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { browserPages } from '../../../src/lib/build/browser-pages.ts';
import { drawnParts } from '../../../src/lib/build/drawn-parts.ts';
import { frameScript } from '../../../src/lib/build/frame-script.ts';

// A SvelteKit of its own around the components: real forms, real hydration, the product's policy
// against inline styles; never a route of the product.
const HERE = 'tests/components/gallery';
const OUT = process.env['GALLERY'] ?? '.cache/gallery/by-hand';

export default defineConfig({
	plugins: [
		frameScript('src/components/shell/frame.ts'),
		browserPages(`${HERE}/routes`, '#components/page/ServerPage.svelte'),
		drawnParts('#components/page/ServerPart.svelte', '#components/page/KeptPart.svelte'),
		sveltekit({
			adapter: adapter({ out: `${OUT}/build` }),
			compilerOptions: { runes: true, cssHash: ({ css, hash }) => `s-${hash(css)}` },
			outDir: `${OUT}/kit`,
			files: {
				src: HERE,
				routes: `${HERE}/routes`,
				appTemplate: 'src/app.html',
				errorTemplate: 'src/error.html',
				assets: 'static',
				hooks: { server: `${HERE}/hooks.server` }
			},
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none']
				}
			}
		})
	],
	build: { target: 'chrome109', cssTarget: 'chrome109', assetsInlineLimit: 0 }
});
