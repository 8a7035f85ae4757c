import { spawn } from 'node:child_process';
import { TUNTAS, environment } from './server.ts';

/** What a command of `tuntas` printed, and how it ended. */
export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs one command over a data folder, as an operator would on the machine of the server. */
export function tuntas(data: string, ...words: string[]): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [TUNTAS, ...words], {
			env: environment({ DATA: data }),
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const said = { out: '', err: '' };
		child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, ...said }));
	});
}
