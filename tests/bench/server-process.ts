import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server under measurement. */
export interface Measured {
	readonly origin: string;
	/** Milliseconds of CPU that it has used so far, in all its threads; from /proc, so on Linux only. */
	cpuMs(): number;
	end(): Promise<void>;
}

/** Starts a script of Node's that prints its address in its first line with "http". */
export async function startMeasured(
	script: readonly string[],
	environment: Readonly<Record<string, string>>
): Promise<Measured> {
	const child = spawn(process.execPath, [...script], {
		env: { ...process.env, NODE_ENV: 'production', LOG: 'error', ...environment },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	process.once('exit', () => child.kill('SIGKILL'));
	for await (const line of createInterface({ input: child.stdout })) {
		const [origin] = /http:\/\/[\w.:]+/.exec(line) ?? [];
		if (!origin) continue;
		child.stdout.resume();
		return {
			origin,
			cpuMs: () => cpuOf(child.pid ?? 0),
			async end() {
				child.kill('SIGTERM');
				await once(child, 'exit');
			}
		};
	}
	throw new Error(`${script.join(' ')} did not start`);
}

/** In nanoseconds per thread; `stat` counts in steps of 10 ms, too coarse for some dozens of requests. */
function cpuOf(pid: number): number {
	const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
		Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
	);
	return threads.reduce((total, one) => total + one, 0) / 1_000_000;
}
