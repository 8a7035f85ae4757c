import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once as onlyOnce } from '../../support/once.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HOME = join(ROOT, '.cache/gallery');
const BUILT = join(HOME, 'build');
const MARK = join(HOME, 'built-from');
const SOURCES = [
	'src/{components,messages}/**/*',
	'src/lib/{format,forms}/**/*',
	'src/lib/*.ts',
	'src/routes/+*.svelte',
	'src/app.html',
	'tests/components/{gallery,fixtures}/**/*'
];

/** The folder of what the browser is sent. */
export const CLIENT = join(BUILT, 'client');

export interface Gallery {
	readonly address: string;
	close(): Promise<void>;
}

/** The gallery of components, built where a source has changed, and served on loopback. */
export async function openGallery(): Promise<Gallery> {
	const fingerprint = fingerprintOf(SOURCES);
	mkdirSync(HOME, { recursive: true });
	await onlyOnce(
		join(HOME, 'building'),
		() => builtFrom() === fingerprint,
		() => build(fingerprint)
	);
	const server = spawn(process.execPath, [join(import.meta.dirname, 'serve-gallery.ts')], {
		env: { ...process.env, NODE_ENV: 'production', PROTOCOL_HEADER: 'x-forwarded-proto' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [line]: string[] = await once(server.stdout, 'data').then((chunks) => chunks.map(String));
	return {
		address: (line ?? '').trim(),
		close: async () => {
			server.kill();
			await once(server, 'exit');
		}
	};
}

function builtFrom(): string | undefined {
	return existsSync(MARK) ? readFileSync(MARK, 'utf8') : undefined;
}

function build(fingerprint: string): void {
	execFileSync(
		process.execPath,
		[
			'node_modules/vite/bin/vite.js',
			'build',
			'--config',
			'tests/components/gallery/vite.config.ts',
			'--logLevel',
			'error'
		],
		{
			cwd: ROOT,
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, NODE_ENV: 'production' }
		}
	);
	writeFileSync(MARK, fingerprint);
}

function fingerprintOf(patterns: readonly string[]): string {
	const hash = createHash('sha256');
	const files = globSync([...patterns], { cwd: ROOT, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}
