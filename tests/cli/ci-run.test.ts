import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { PROJECT } from './run.ts';

/** Runs a copy of `.ci/run` in a project whose `npm test` does as told. */
function ciRun(test: string): Promise<{ code: number | null; last: string | undefined }> {
	const folder = temporaryFolder();
	mkdirSync(join(folder, '.ci'));
	mkdirSync(join(folder, 'node_modules'));
	copyFileSync(join(PROJECT, '.ci/run'), join(folder, '.ci/run'));
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { test } }));
	writeFileSync(join(folder, 'package-lock.json'), '{}');
	writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
	return new Promise((resolve) => {
		const run = spawn(join(folder, '.ci/run'), { stdio: ['ignore', 'pipe', 'ignore'] });
		let out = '';
		run.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
		run.on('close', (code) => resolve({ code, last: out.trimEnd().split('\n').at(-1) }));
	});
}

it.each([
	['passes', 'echo "3 passed, 0 failed"', 0, '3 passed, 0 failed'],
	['skips some', 'echo "3 passed, 0 failed, 1 skipped"', 0, '3 passed, 0 failed, 1 skipped'],
	['fails', 'echo "3 passed, 2 failed"; exit 1', 1, '3 passed, 2 failed'],
	['says more afterwards', 'echo "3 passed, 2 failed"; echo bye; exit 3', 3, '3 passed, 2 failed'],
	['fails before any test', 'echo "lint: 1 error"; exit 1', 1, '0 passed, 1 failed'],
	['waits for an answer', 'cat; echo "1 passed, 0 failed"', 0, '1 passed, 0 failed'],
	['asks where it runs', 'test "$CI" = true && echo "1 passed, 0 failed"', 0, '1 passed, 0 failed']
])('ends with one line and the code of npm test when that %s', async (_what, test, code, last) => {
	expect(await ciRun(test)).toEqual({ code, last });
});
