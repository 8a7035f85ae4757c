import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { browserPages } from './src/lib/build/browser-pages.ts';
import { drawnParts } from './src/lib/build/drawn-parts.ts';
import { frameScript } from './src/lib/build/frame-script.ts';
import { oneLanguagePerBrowser } from './src/lib/build/one-language.ts';
import { LANGUAGES } from './src/messages/words.ts';

export default defineConfig({
	plugins: [
		frameScript('src/components/shell/frame.ts'),
		browserPages('src/routes', '#components/page/ServerPage.svelte'),
		drawnParts('#components/page/ServerPart.svelte', '#components/page/KeptPart.svelte'),
		oneLanguagePerBrowser(LANGUAGES),
		sveltekit({
			adapter: adapter({ precompress: true }),
			compilerOptions: {
				runes: true,
				// The same for a page that the server finds under another name (`browserPages`).
				cssHash: ({ css, hash }) => `s-${hash(css)}`
			},
			// Absolute addresses: the page of a refusal is drawn at another address than it is shown at.
			paths: { relative: false },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'worker-src': ['self'],
					// Evidence that is a PDF, beside the report that it proves.
					'frame-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'object-src': ['none'],
					'frame-ancestors': ['none']
				}
			}
		})
	],
	// Chrome 109 is the last browser of Windows 7 and 8.1, which many offices still run.
	build: {
		target: 'chrome109',
		cssTarget: 'chrome109',
		assetsInlineLimit: 0
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Not a bar for speed: machines are shared, and a busy one must not turn a test red.
					testTimeout: 180_000,
					hookTimeout: 300_000,
					include: ['tests/{lib,domain,architecture,components,messages,cli}/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					environment: 'node',
					include: ['tests/journeys/**/*.test.ts'],
					globalSetup: ['tests/journeys/support/global-setup.ts'],
					testTimeout: 180_000,
					hookTimeout: 300_000,
					fileParallelism: false
				}
			}
		],
		reporters: ['default', './tests/support/closing-line.ts']
	}
});
