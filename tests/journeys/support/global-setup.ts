import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyOf } from './copy.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built server with the demonstration data, `http://localhost:41234`. */
		origin: string;
		/** Its data folder. */
		data: string;
		/** The same data as they were loaded, whatever other files have done since: for copies. */
		untouched: string;
	}
}

/** Loading the demonstration's story takes most of it. */
const START_MS = 180_000;

/** Starts the built server on a free port over a temporary folder with the demonstration data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'tuntas-journeys-'));
	const remove = () => rmSync(data, { recursive: true, force: true });
	const server = await startServer(data, { demo: true, patience: START_MS }).catch((error) => {
		remove();
		throw error;
	});
	const untouched = copyOf(data);
	project.provide('origin', server.origin);
	project.provide('data', data);
	project.provide('untouched', untouched.data);
	return async () => {
		await server.stop();
		untouched.remove();
		remove();
	};
}
