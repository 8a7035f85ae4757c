import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { AppHandler } from '#lib/server/outer/hand-over.ts';
import { createOuterServer } from '#lib/server/outer/server.ts';
import type { OuterOptions, OuterServer } from '#lib/server/outer/server.ts';
import { refusalWords } from '#messages/refusals.ts';
import { ask } from '../../../support/ask.ts';
import type { Answer, Asked } from '../../../support/ask.ts';

export interface Running extends OuterServer {
	readonly port: number;
	/** Asks as a browser on the official address would, unless `headers` say otherwise. */
	ask(path: string, how?: Asked): Promise<Answer>;
}

/** An outer server on a free loopback port around a small application, stopped after the test. */
export async function running(
	handler: AppHandler,
	settings: Partial<OuterOptions['settings']> & { assets?: string[]; plainBodyMs?: number } = {}
): Promise<Running> {
	const origin = settings.origin ?? 'http://tuntas.test';
	const outer = createOuterServer({
		settings: { origin, hosts: settings.hosts ?? [], trustProxy: settings.trustProxy ?? false },
		handler,
		assets: new Set(settings.assets),
		words: refusalWords,
		plainBodyMs: settings.plainBodyMs ?? 60_000
	});
	await new Promise<void>((resolve) => outer.server.listen(0, '127.0.0.1', resolve));
	onTestFinished(async () => {
		outer.server.closeAllConnections();
		await outer.stop();
	});
	const address = outer.server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { ...outer, port, ask: (path, how) => ask(port, path, new URL(origin), how) };
}

/** Sends bytes as they are and returns all that comes back until the connection ends. */
export function sendRaw(port: number, bytes: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		let answer = '';
		socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
		socket.on('close', () => resolve(answer));
		socket.on('error', reject);
	});
}
