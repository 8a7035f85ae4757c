import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { frameScript } from '../../../src/lib/build/frame-script.ts';

// A SvelteKit of its own around the components: real forms, real hydration, the product's policy
// against inline styles; never a route of the product.
const HERE = 'tests/components/gallery';
const OUT = process.env['GALLERY'] ?? '.cache/gallery/by-hand';

export default defineConfig({
	plugins: [
		frameScript('src/components/shell/frame.ts'),
		sveltekit({
			adapter: adapter({ out: `${OUT}/build` }),
			compilerOptions: { runes: true },
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
					// Kit's announcer of page titles carries its looks inline: this one style and no other.
					'style-src-attr': [
						'unsafe-hashes',
						'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
					],
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
