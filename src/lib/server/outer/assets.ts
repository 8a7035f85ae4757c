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
