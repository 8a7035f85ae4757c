import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server under measurement. */
export interface Measured {
	readonly origin: string;
	/** Seconds of CPU that it has used so far, in all its threads; from /proc, so on Linux only. */
	cpuSeconds(): number;
	end(): Promise<void>;
}

/** Ticks of the kernel's clock in a second, as Linux reports them to programs. */
const TICKS = 100;

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
			cpuSeconds: () => ticksOf(child.pid ?? 0) / TICKS,
			async end() {
				child.kill('SIGTERM');
				await once(child, 'exit');
			}
		};
	}
	throw new Error(`${script.join(' ')} did not start`);
}

function ticksOf(pid: number): number {
	const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
	const [user = '0', system = '0'] = fields.split(' ').slice(11, 13);
	return Number(user) + Number(system);
}
