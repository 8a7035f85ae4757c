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
const START_MS = 600_000;

/** Starts the built server on a free port over a temporary folder with the demonstration data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'tuntas-journeys-'));
	const ends: (() => void | Promise<void>)[] = [
		() => rmSync(data, { recursive: true, force: true })
	];
	const end = async () => {
		for (let last = ends.pop(); last; last = ends.pop()) await last();
	};
	try {
		const server = await startServer(data, { demo: true, patience: START_MS });
		ends.push(server.stop);
		const untouched = copyOf(data);
		ends.push(untouched.remove);
		project.provide('origin', server.origin);
		project.provide('data', data);
		project.provide('untouched', untouched.data);
	} catch (error) {
		await end();
		throw error;
	}
	return end;
}
