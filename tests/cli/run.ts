import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** What one call of the command left behind. */
export interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Calls `tuntas` as a person would, with these settings and no others of ours. */
export function tuntas(
	words: readonly string[],
	settings: Record<string, string> = {}
): Promise<Ended> {
	const { PATH = '', HOME = '' } = process.env;
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(PROJECT, 'src/cli/tuntas.js'), ...words],
			{ cwd: PROJECT, env: { PATH, HOME, ...settings } },
			(error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err })
		);
	});
}
