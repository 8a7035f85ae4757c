import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { once as onlyOnce } from '../../support/once.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HOME = join(ROOT, '.cache/gallery');
const HOUR = 3_600_000;
const SOURCES = [
	'src/{components,messages}/**/*',
	'src/lib/{format,forms,browser,build}/**/*',
	'src/lib/*.ts',
	'src/routes/+*.svelte',
	'src/app.html',
	'tests/components/{gallery,fixtures}/**/*'
];

export interface Gallery {
	readonly address: string;
	/** The folder of what the browser is sent. */
	readonly client: string;
	close(): Promise<void>;
}

/** The gallery of components, built where a source has changed, and served on loopback. */
export async function openGallery(): Promise<Gallery> {
	// A folder for each state of the sources: nobody rebuilds what somebody else is looking at.
	const folder = join(HOME, fingerprintOf(SOURCES));
	const done = join(folder, 'done');
	mkdirSync(folder, { recursive: true });
	await onlyOnce(
		join(folder, 'building'),
		() => existsSync(done),
		() => {
			build(folder);
			writeFileSync(done, '');
			forgetOthers(folder);
		}
	);
	const server = spawn(
		process.execPath,
		[join(import.meta.dirname, 'serve-gallery.ts'), join(folder, 'build/handler.js')],
		{
			env: { ...process.env, NODE_ENV: 'production', PROTOCOL_HEADER: 'x-forwarded-proto' },
			stdio: ['ignore', 'pipe', 'inherit']
		}
	);
	// However the tests end, no server stays behind.
	process.once('exit', () => server.kill('SIGKILL'));
	const [line]: string[] = await once(server.stdout, 'data').then((chunks) => chunks.map(String));
	return {
		address: (line ?? '').trim(),
		client: join(folder, 'build/client'),
		close: async () => {
			const exit = once(server, 'exit');
			if (server.kill()) await exit;
		}
	};
}

function build(folder: string): void {
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const config = 'tests/components/gallery/vite.config.ts';
	execFileSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production', GALLERY: folder }
	});
}

function forgetOthers(folder: string): void {
	const before = statSync(folder).mtimeMs - HOUR;
	for (const name of readdirSync(HOME)) {
		const other = join(HOME, name);
		if (other !== folder && statSync(other).mtimeMs < before)
			rmSync(other, { recursive: true, force: true });
	}
}

function fingerprintOf(patterns: readonly string[]): string {
	const hash = createHash('sha256');
	const files = globSync([...patterns], { cwd: ROOT, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}
