import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
	/** From the root of the project: `src/domain/meetings/operations.ts`. */
	readonly path: string;
	readonly text: string;
}

/** All TypeScript, JavaScript and Svelte files below some folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
	return folders
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
		)
		.filter((path) => /\.(?:ts|js|svelte|css)$/.test(path))
		.sort()
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export interface Import {
	readonly from: string;
	readonly typeOnly: boolean;
}

/** What a file imports, static and dynamic, with relative paths made absolute (`src/...`). */
export function importsOf({ path, text }: SourceFile): Import[] {
	const found: Import[] = [];
	const pattern =
		/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'/g;
	for (const match of text.matchAll(pattern)) {
		const from = match[2] ?? match[3] ?? '';
		found.push({ from: resolved(path, from), typeOnly: match[1] !== undefined });
	}
	return found;
}

function resolved(path: string, from: string): string {
	const alias = /^#(domain|lib|components|messages)\/(.*)$/.exec(from);
	if (alias) return `src/${alias[1]}/${alias[2]}`;
	return from.startsWith('.') ? join(path, '..', from) : from;
}
