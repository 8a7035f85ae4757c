import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built server with the demonstration data, `http://localhost:41234`. */
		origin: string;
		/** Its data folder. */
		data: string;
	}
}

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const START_MS = 180_000;
const STOP_MS = 10_000;

/** Starts the built server on a free port over a temporary folder with the demonstration data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'tuntas-journeys-'));
	const port = await freePort();
	const server = spawn(
		process.execPath,
		[join(PROJECT, 'src', 'cli', 'tuntas.js'), 'serve', '--demo'],
		{
			cwd: PROJECT,
			env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA: data, LOG: 'error' },
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	const said = outputOf(server);
	const teardown = async () => {
		await end(server);
		rmSync(data, { recursive: true, force: true });
	};
	const origin = `http://localhost:${port}`;
	if (!(await alive(origin, server))) {
		await teardown();
		throw new Error(`The server did not start. It said:\n${said()}`);
	}
	project.provide('origin', origin);
	project.provide('data', data);
	return teardown;
}

async function alive(origin: string, server: ChildProcess): Promise<boolean> {
	const until = performance.now() + START_MS;
	while (performance.now() < until && server.exitCode === null) {
		const answer = await fetch(`${origin}/health`).catch(() => undefined);
		if (answer?.ok) return true;
		await wait(100);
	}
	return false;
}

async function end(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	server.kill('SIGTERM');
	const patience = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
	await ended;
	clearTimeout(patience);
}

function outputOf(server: ChildProcess): () => string {
	const lines: string[] = [];
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (chunk: Buffer) => {
			lines.push(chunk.toString());
			// What matters is why it did not start; later output would only fill the memory.
			if (lines.length > 200) lines.shift();
		});
	return () => lines.join('');
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
