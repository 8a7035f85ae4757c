import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files that the build serves as they are, `/icon.svg`; they may be kept by browsers. */
export function assetPaths(clientFolder: string): ReadonlySet<string> {
	const entries = readdirSync(clientFolder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return new Set(
		files.map(({ parentPath, name }) => {
			const path = relative(clientFolder, join(parentPath, name));
			return `/${path.split(sep).join('/')}`;
		})
	);
}

/** How browsers keep a file of the build, for its `cache-control`; undefined for what is none. */
export function keepingOf(path: string, assets: ReadonlySet<string>): string | undefined {
	if (!assets.has(path)) return undefined;
	// Letters that are asked for again on every page come late on every page; a new font gets a new name.
	return path.endsWith('.woff2') ? 'public, max-age=2592000' : 'public, max-age=0, must-revalidate';
}
