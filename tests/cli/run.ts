import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** The folder of the project. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** What one call of the command left behind. */
export interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

const SETTINGS = ['ORIGIN', 'PORT', 'HOST', 'DATA', 'HOSTS', 'TRUST_PROXY', 'DEMO', 'LOG'];

/** Calls `tuntas` with these settings and no others, in this process: sixty new ones take a minute. */
export async function tuntas(
	words: readonly string[],
	settings: Record<string, string> = {}
): Promise<Ended> {
	for (const name of SETTINGS) vi.stubEnv(name, settings[name]);
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	try {
		const code = await main(words);
		return { code, out: written(out.mock.calls), err: written(err.mock.calls) };
	} finally {
		out.mockRestore();
		err.mockRestore();
		vi.unstubAllEnvs();
	}
}

/** Calls a program in the project's folder, as a person would. */
export function call(program: string, words: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(program, [...words], { cwd: PROJECT }, (error, out, err) =>
			resolve({ code: Number(error?.code ?? 0), out, err })
		);
	});
}

function written(calls: readonly (readonly unknown[])[]): string {
	return calls.map(([text]) => String(text)).join('');
}
