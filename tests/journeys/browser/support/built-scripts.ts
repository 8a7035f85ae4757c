import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ENTRIES = join(import.meta.dirname, '../../../../build/client/_app/immutable/entry');
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

/** Bytes of files, each after gzip. */
export function weightOf(files: ReadonlySet<string>): number {
	return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

function imported(entries: readonly string[]): ReadonlySet<string> {
	const files = new Set(entries.map((name) => join(ENTRIES, name)));
	// A set gives also what is added while one walks through it.
	for (const file of files)
		for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
			files.add(join(file, '..', address));
	return files;
}

const IMPORT = /(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;
