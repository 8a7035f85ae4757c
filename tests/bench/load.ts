import type { Measured } from './server-process.ts';

/** One request, given its turn; it throws when the answer is not the right one. */
export type Request = (turn: number) => Promise<void>;

/** What a number of requests cost. */
export interface Cost {
	/** CPU of the server, milliseconds per request. */
	readonly cpu: number;
	/** Waiting of the asker, milliseconds: one in twenty waited longer. */
	readonly p95: number;
}

/** Asked at the same time: as many as a busy morning brings. */
const AT_ONCE = 4;

/** Sends `count` requests, `atOnce` at a time, and answers what they cost. */
export async function load(
	server: Measured,
	request: Request,
	count: number,
	atOnce = AT_ONCE
): Promise<Cost> {
	const waits: number[] = [];
	let next = 0;
	const before = server.cpuMs();
	const asker = async () => {
		for (let turn = next++; turn < count; turn = next++) {
			const asked = performance.now();
			await request(turn);
			waits.push(performance.now() - asked);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, asker));
	const cpu = (server.cpuMs() - before) / count;
	return { cpu, p95: waits.toSorted((one, other) => one - other)[Math.floor(count * 0.95)] ?? 0 };
}

/** The middle of several measurements, so that one disturbed round does not count. */
export function middle(costs: readonly Cost[]): Cost {
	return { cpu: median(costs.map(({ cpu }) => cpu)), p95: median(costs.map(({ p95 }) => p95)) };
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
