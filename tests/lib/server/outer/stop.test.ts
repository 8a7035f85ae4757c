import { once } from 'node:events';
import type { EventEmitter } from 'node:events';
import { Agent, request } from 'node:http';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { running, sendRaw } from './running.ts';

vi.stubEnv('LOG', 'silent');

const processEvents: EventEmitter = process;

describe('a body that does not come', () => {
	const HEAD = 'host: tuntas.test\r\norigin: http://tuntas.test\r\nconnection: close';
	const begun = (path: string) =>
		`POST ${path} HTTP/1.1\r\n${HEAD}\r\ncontent-length: 10\r\n\r\nabc`;

	it('is refused with 408 where it carries no files', async () => {
		const { port } = await running(() => undefined, { plainBodyMs: 100 });
		expect(await sendRaw(port, begun('/meetings'))).toMatch(/^HTTP\/1\.1 408 [^]*Kiriman terputus/);
	});

	it('is waited for where it carries files', async () => {
		const arrived = Promise.withResolvers<void>();
		const { port } = await running(() => arrived.resolve(), { plainBodyMs: 100 });
		const answer = sendRaw(port, begun('/commitments/1/report')).catch(() => 'closed');
		await arrived.promise;
		// What came later and carries no files has been refused: the first would have been, too.
		expect(await sendRaw(port, begun('/meetings'))).toMatch(/^HTTP\/1\.1 408 /);
		expect(await Promise.race([answer, 'still waiting'])).toBe('still waiting');
	});
});

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
		// Its patience does not run: only that nothing is under way can end it.
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		onTestFinished(() => void vi.useRealTimers());
		await stop();
		expect(server.listening).toBe(false);
		agent.destroy();
	});

	it('does not wait longer than 8 seconds for anybody', async () => {
		const arrived = Promise.withResolvers<void>();
		const { ask, stop } = await running(() => arrived.resolve());
		const asked = ask('/hangs').catch((error: Error) => error.message);
		await arrived.promise;
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		onTestFinished(() => void vi.useRealTimers());
		const stopped = stop();
		vi.advanceTimersByTime(6000);
		expect(await Promise.race([asked, 'still waiting'])).toBe('still waiting');
		vi.advanceTimersByTime(2000);
		expect(await asked).toMatch(/hang up/);
		await stopped;
	});
});
