import { once } from 'node:events';
import type { EventEmitter } from 'node:events';
import { Agent, request } from 'node:http';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { running } from './running.ts';

vi.stubEnv('LOG', 'silent');

const processEvents: EventEmitter = process;

describe('a server that is stopped', () => {
	it('finishes what is under way, then tells the application', async () => {
		const events: string[] = [];
		const arrived = Promise.withResolvers<ServerResponse>();
		const { ask, stop } = await running((_request, response) => arrived.resolve(response));
		const asked = ask('/slow');
		const response = await arrived.promise;
		processEvents.once('sveltekit:shutdown', () => events.push('told'));
		const stopped = stop().then(() => events.push('stopped'));
		setTimeout(() => {
			events.push('answered');
			response.end('done');
		}, 100);
		const { body, headers } = await asked;
		expect([body.toString(), headers.connection]).toEqual(['done', 'close']);
		await stopped;
		expect(events).toEqual(['answered', 'told', 'stopped']);
	});

	it('closes connections that are only kept open', async () => {
		const { port, stop, server } = await running((_request, response) => response.end('x'));
		const agent = new Agent({ keepAlive: true });
		const asked = request({ port, agent, headers: { host: 'tuntas.test' } });
		asked.end();
		const [response] = await once(asked, 'response');
		response.resume();
		await once(response, 'end');
		const begun = performance.now();
		await stop();
		expect(performance.now() - begun).toBeLessThan(1000);
		expect(server.listening).toBe(false);
		agent.destroy();
	});

	it('does not wait longer than 8 seconds for anybody', async () => {
		const { ask, stop } = await running(() => undefined);
		const asked = ask('/hangs').catch((error: Error) => error.message);
		await new Promise((resolve) => setTimeout(resolve, 100));
		const begun = performance.now();
		await stop();
		expect(performance.now() - begun).toBeLessThan(8000);
		expect(await asked).toMatch(/hang up/);
	}, 10_000);
});
