import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { once } from './once.ts';

const HOME = join(import.meta.dirname, '../../.cache/chromium-153');
const READY = join(HOME, 'ready');
const LOCK = join(HOME, 'unpacking');
const FONTS = join(HOME, 'fonts.conf');
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Found {
	readonly path: string;
	readonly env: Readonly<Record<string, string>>;
}

/**
 * A headless Chromium for tests: `CHROMIUM_PATH`, else the one that comes with `npm ci` (linux x64),
 * else one that is installed; where there is none, the error says what to install.
 */
export async function openBrowser(): Promise<Browser> {
	const { path, env } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
		env: { ...ownEnvironment(), ...env }
	});
}

async function findBrowser(): Promise<Found> {
	const chosen = process.env['CHROMIUM_PATH'];
	if (chosen) return { path: chosen, env: {} };
	if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
	const path = INSTALLED.find((one) => existsSync(one));
	if (path) return { path, env: {} };
	throw new Error('No browser for the tests: install Chromium, or set CHROMIUM_PATH to one.');
}

/** Unpacks the browser of the package once; processes that start at the same time wait for the first. */
async function unpacked(): Promise<Found> {
	mkdirSync(HOME, { recursive: true });
	await once(LOCK, () => existsSync(READY), unpack);
	return {
		path: join(HOME, 'chromium'),
		env: { LD_LIBRARY_PATH: join(HOME, 'al2023/lib'), FONTCONFIG_FILE: FONTS }
	};
}

function unpack(): void {
	// In a process of its own: the package reads and changes the environment while it is imported.
	const script =
		"const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
	execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		// Libraries are unpacked only where the package believes itself on a bare system.
		env: { ...process.env, TMPDIR: HOME, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	writeFileSync(FONTS, fontConfiguration());
	writeFileSync(READY, '');
}

// The package's own names folders of another machine; a browser that finds no font ends itself.
function fontConfiguration(): string {
	const folders = [join(HOME, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
	const cache = `<cachedir>${join(HOME, 'fonts-cache')}</cachedir>`;
	return `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}${cache}</fontconfig>\n`;
}

function ownEnvironment(): Record<string, string> {
	const entries = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined
	);
	return Object.fromEntries(entries);
}
