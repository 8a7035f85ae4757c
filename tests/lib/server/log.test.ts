import { afterEach, describe, expect, it, vi } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { log, logProblem, logRequest } from '#lib/server/log.ts';

const siti = {
	request: new Request('http://localhost/masuk/rahasia-token?nama=Siti', { method: 'POST' }),
	route: { id: '/invitations/[token=token]' },
	locals: { requestId: 'a1b2', actor: { kind: 'account', accountId: 7, name: 'Siti' } }
};

function written(act: () => void): string {
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	act();
	return write.mock.calls.map(([line]) => String(line)).join('');
}

afterEach(() => {
	setClock();
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

describe('the log', () => {
	it('writes one line of JSON with the time in UTC', () => {
		setClock(Date.UTC(2026, 10, 21, 1, 2, 3));
		const line = written(() => log('info', 'started', { port: 3000 }));
		expect(JSON.parse(line)).toEqual({
			time: '2026-11-21T01:02:03.000Z',
			level: 'info',
			event: 'started',
			port: 3000
		});
		expect(line.indexOf('\n')).toBe(line.length - 1);
	});

	it('is silent below the level that LOG sets', () => {
		vi.stubEnv('LOG', 'warn');
		expect(written(() => log('info', 'started'))).toBe('');
		expect(written(() => log('warn', 'disk_low'))).toContain('disk_low');
	});

	it('knows a request by its route and its account by a number, and nothing else of them', () => {
		const line = written(() => logRequest(siti, 303));
		expect(JSON.parse(line)).toMatchObject({
			event: 'request',
			id: 'a1b2',
			method: 'POST',
			route: '/invitations/[token=token]',
			account: 7,
			status: 303
		});
		expect(line).not.toMatch(/siti|rahasia|nama/i);
	});

	it('keeps the place of an unexpected error and not its message', () => {
		const error = new RangeError('Siti menulis:\nbaris kedua');
		const line = written(() => logProblem(siti, error));
		expect(JSON.parse(line)).toMatchObject({
			event: 'unexpected',
			fault: 'RangeError',
			id: 'a1b2'
		});
		expect(line).toContain('log.test.ts');
		expect(line).not.toMatch(/menulis|baris/);
	});
});
