import { describe, expect, inject, it } from 'vitest';
import { ask } from '../support/ask.ts';
import type { Asked } from '../support/ask.ts';

const origin = new URL(inject('origin'));
const visit = (path: string, how?: Asked) => ask(Number(origin.port), path, origin, how);

const FORM = 'application/x-www-form-urlencoded';

describe('every answer of the built server', () => {
	it.each<[string, string, Asked, number]>([
		['a page', '/sign-in', {}, 200],
		['a redirect', '/', {}, 303],
		['another way to write an address', '/sign-in/', {}, 308],
		['a page that is not there', '/nothing-here', {}, 404],
		['an asset that is not there', '/_app/immutable/nothing.js', {}, 404],
		['an address that is no text', '/%ff', {}, 400],
		['another host', '/sign-in', { headers: { host: 'evil.test' } }, 421],
		[
			'a foreign form',
			'/sign-in',
			{ method: 'POST', headers: { origin: 'https://evil.test' } },
			403
		],
		[
			'a form that is none',
			'/sign-in',
			{ method: 'POST', headers: { 'content-type': 'text/plain' } },
			415
		],
		[
			'a broken form',
			'/sign-in',
			{ method: 'POST', body: 'a=%zz', headers: { 'content-type': FORM } },
			400
		],
		[
			'a form with gaps',
			'/sign-in',
			{ method: 'POST', body: '', headers: { 'content-type': FORM } },
			422
		],
		['a huge form', '/sign-in', { method: 'POST', body: 'x'.repeat(600_000) }, 413],
		['a font', '/fonts/source-sans-3-latin-wght-normal.woff2', {}, 200]
	])('carries the headers: %s', async (_what, path, how, status) => {
		const headers = { accept: 'text/html', ...how.headers };
		const answer = await visit(path, { ...how, headers });
		expect(answer.status).toBe(status);
		expect(answer.headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'x-frame-options': 'DENY',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
			'cache-control': expect.stringMatching(/^(?:private, no-store|public, ?max-age=\d+.*)$/)
		});
	});

	it('of the application is never kept by a browser', async () => {
		for (const path of ['/sign-in', '/', '/nothing-here', '/sign-in/__data.json'])
			expect((await visit(path)).headers['cache-control']).toBe('private, no-store');
	});

	it('lets a page run no script and use no style but the files of the application', async () => {
		const { headers, body } = await visit('/sign-in');
		const policy = String(headers['content-security-policy']);
		expect(policy).toContain("script-src 'self';");
		expect(policy).toContain("style-src 'self';");
		expect(policy).not.toContain('unsafe');
		const scripts = [...body.toString().matchAll(/<script\b([^>]*)>/g)].map(([, with_]) => with_);
		expect(scripts.length).toBeGreaterThan(0);
		for (const attributes of scripts)
			expect(attributes).toMatch(/ src="\/_app\/immutable\/|type="application\/json"/);
	});
});

describe('a changing request', () => {
	const origins = [
		'https://evil.test',
		'null',
		undefined,
		`https://${origin.host}`,
		'http://localhost'
	];
	const types = [
		FORM,
		'multipart/form-data; boundary=x',
		'text/plain',
		'application/json',
		undefined
	];
	const cases = origins.flatMap((from) => types.map((type) => [from, type] as const));

	it.each(cases)('from %s as %s is refused', async (from, type) => {
		const headers = { origin: from, 'content-type': type };
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
			const { status } = await visit('/sign-in', { method, headers, body: 'a=b' });
			expect(status).toBe(403);
		}
	});

	it('of a page of our own works over plain http, under every name of this machine', async () => {
		for (const name of ['localhost', '127.0.0.1']) {
			const own = new URL(`http://${name}:${origin.port}`);
			const headers = { 'content-type': FORM, accept: 'text/html' };
			const answer = await ask(Number(origin.port), '/sign-in', own, {
				method: 'POST',
				headers,
				body: 'login=siti&password=bukan%20kata%20sandinya'
			});
			expect(answer.status).toBe(422);
			expect(answer.body.toString()).toContain('siti');
		}
	});
});

describe('the state of the built server', () => {
	it('is alive and ready', async () => {
		expect((await visit('/health')).body.toString()).toBe('ok');
		expect((await visit('/ready')).body.toString()).toBe('ready');
	});

	it('is nobody else’s business', async () => {
		const answer = await visit('/ready', { headers: { 'x-forwarded-for': '10.0.0.1' } });
		expect(answer.status).toBe(404);
	});
});

describe('malformed posts', () => {
	const PIECES = [
		'a=1',
		'&',
		'=',
		'%',
		'%00',
		'%ff',
		'__proto__.x=1',
		'--x',
		'\r\n',
		'\0',
		'name="',
		'ü',
		'{}'
	];
	const TYPES = [
		...['text/plain', FORM, 'application/json', 'x'],
		'multipart/form-data; boundary=x',
		'multipart/form-data',
		''
	];

	it(
		'are answered, 500 of them, and never with a failure of ours',
		{ timeout: 300_000 },
		async () => {
			const statuses = new Set<number>();
			for (let run = 0; run < 500; run++) {
				const pick = (from: readonly string[], step: number) =>
					from[(run * step + (run >> 3)) % from.length] ?? '';
				const body = Array.from({ length: run % 9 }, (_, place) => pick(PIECES, place + 1)).join(
					''
				);
				const { status } = await visit(run % 2 ? '/sign-in' : '/sign-out', {
					method: 'POST',
					headers: { 'content-type': pick(TYPES, 3), accept: 'text/html' },
					body
				});
				statuses.add(status);
				expect(status, `${pick(TYPES, 3)}: ${JSON.stringify(body)}`).toBeLessThan(500);
			}
			expect(statuses).toContain(400);
			expect(statuses).toContain(415);
		}
	);
});
