import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A built server in a process of its own. */
export interface ServerProcess {
	/** `http://localhost:41234` */
	readonly origin: string;
	/** Ends it as an operator would. */
	stop(): Promise<void>;
	/** Ends it as a power cut of the process would: at once, in the middle of whatever it does. */
	kill(): Promise<void>;
	/** The last of what it printed. */
	said(): string;
}

const PROJECT = join(import.meta.dirname, '../../..');
const STOP_MS = 10_000;
/** Not a bar for speed: a second or two, on a busy machine half a minute. */
const START_MS = 100_000;

/** The command line of the program itself. */
export const TUNTAS = join(PROJECT, 'src/cli/tuntas.js');

/** Starts `tuntas serve` over a data folder on a free port, or the one given; throws with its output when it does not come up. */
export async function startServer(
	data: string,
	{ demo = false, patience = START_MS, port: given = 0 } = {}
): Promise<ServerProcess> {
	const port = given || (await freePort());
	const child = spawn(process.execPath, [TUNTAS, 'serve', ...(demo ? ['--demo'] : [])], {
		cwd: PROJECT,
		env: environment({ PORT: String(port), DATA: data }),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	// However the tests end, no server stays behind.
	process.once('exit', () => child.kill('SIGKILL'));
	const said = outputOf(child);
	const origin = `http://localhost:${port}`;
	const server = { origin, said, stop: () => end(child), kill: () => kill(child) };
	if (await alive(origin, child, patience)) return server;
	await kill(child);
	throw new Error(`The server did not start. It said:\n${said()}`);
}

/** The environment of a production process of this machine, with these settings. */
export function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	return { ...process.env, NODE_ENV: 'production', LOG: 'error', ...settings };
}

async function alive(origin: string, child: ChildProcess, patience: number): Promise<boolean> {
	const until = performance.now() + patience;
	while (performance.now() < until && !hasEnded(child)) {
		const answer = await fetch(`${origin}/health`).catch(() => undefined);
		if (answer?.ok) return true;
		await wait(20);
	}
	return false;
}

async function end(child: ChildProcess): Promise<void> {
	const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
	await ended(child, 'SIGTERM');
	clearTimeout(patience);
}

function kill(child: ChildProcess): Promise<void> {
	return ended(child, 'SIGKILL');
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (hasEnded(child)) return;
	const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	child.kill(signal);
	await exit;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function outputOf(child: ChildProcess): () => string {
	const lines: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => {
			lines.push(chunk.toString());
			// What matters is why it did not start, or failed last; more would only fill the memory.
			if (lines.length > 200) lines.shift();
		});
	return () => lines.join('');
}

/** Below the ports that a system gives to outgoing connections: none of those takes it meanwhile. */
async function freePort(): Promise<number> {
	for (;;) {
		const port = randomInt(20_000, 32_000);
		if (await isFree(port)) return port;
	}
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}
