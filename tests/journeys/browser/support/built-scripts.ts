import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PROJECT = join(import.meta.dirname, '../../../..');
const ENTRIES = join(PROJECT, 'build/client/_app/immutable/entry');
const MANIFEST = join(PROJECT, '.svelte-kit/output/client/.vite/manifest.json');
const FRAME = /^frame\.\w+\.js$/;
const PAGE = /^page-(.+)\.\w+\.js$/;

/** What each page with a script of its own fetches before it works, by the page's name: files of the build. */
export function scriptsOfPages(): Map<string, ReadonlySet<string>> {
	const entries = readdirSync(ENTRIES);
	const frame = entries.filter((name) => FRAME.test(name));
	return new Map(
		entries.flatMap((name) => {
			const page = PAGE.exec(name)?.[1];
			return page === undefined ? [] : [[page, imported([name, ...frame])] as const];
		})
	);
}

/** The addresses of all that a source file brings along which a page imports later than itself. */
export function addressesOfLater(source: string): string[] {
	const chunks: Record<string, Chunk> = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	const needed = new Set([source]);
	// A set gives also what is added while one walks through it.
	for (const name of needed) for (const next of chunks[name]?.imports ?? []) needed.add(next);
	return [...needed].flatMap((name) => {
		const { file, css = [] } = chunks[name] ?? {};
		return [file, ...css].map((path) => `/${path}`);
	});
}

/** What the build says of one of its scripts. */
interface Chunk {
	readonly file?: string;
	readonly imports?: readonly string[];
	readonly css?: readonly string[];
}

/** Bytes of files, each after gzip. */
export function weightOf(files: ReadonlySet<string>): number {
	return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

function imported(entries: readonly string[]): ReadonlySet<string> {
	const files = new Set(entries.map((name) => join(ENTRIES, name)));
	for (const file of files)
		for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
			files.add(join(file, '..', address));
	return files;
}

const IMPORT = /(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;
