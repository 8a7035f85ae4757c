import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { AppHandler } from '#lib/server/outer/hand-over.ts';
import { running, sendRaw } from './running.ts';

vi.stubEnv('LOG', 'silent');

const PAGE = `<!doctype html><p>${'Rapat koordinasi '.repeat(200)}</p>`;

const app: AppHandler = (request, response) => {
	const { url } = request;
	if (url === '/asset.js')
		return response
			.writeHead(200, { 'cache-control': 'public,max-age=31536000,immutable' })
			.end('1');
	if (url === '/away') return response.writeHead(303, { location: '/' }).end();
	if (url === '/broken') throw new Error('broken');
	if (url === '/late') return Promise.reject(new Error('late'));
	if (url === '/headers') return response.end(JSON.stringify(request.headers));
	response.setHeader('content-type', 'text/html');
	if (url === '/evidence') response.setHeader('content-security-policy', "frame-ancestors 'self'");
	if (url === '/page') response.setHeader('content-security-policy', "script-src 'nonce-x'");
	response.setHeader('content-length', Buffer.byteLength(PAGE));
	response.setHeader('etag', '"x"');
	response.end(PAGE);
};

const EVERYWHERE = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': expect.stringContaining('camera=()'),
	'content-security-policy': expect.any(String),
	'cache-control': expect.any(String),
	'x-request-id': expect.stringMatching(/^[0-9a-f]{12}$/)
};

describe('the headers of every answer', () => {
	it.each([
		['a page', '/page', {}, 200],
		['an asset', '/asset.js', {}, 200],
		['a redirect', '/away', {}, 303],
		['a failure', '/broken', {}, 500],
		['a failure afterwards', '/late', {}, 500],
		['life', '/health', {}, 200],
		['a foreign form', '/', { method: 'POST', headers: { origin: 'https://evil.test' } }, 403],
		['a wrong host', '/', { headers: { host: 'evil.test' } }, 421],
		['an unreadable path', '/%ff', {}, 400],
		['an unknown method', '/', { method: 'OPTIONS' }, 405],
		['an expectation', '/', { headers: { expect: 'x' } }, 200]
	])('are there for %s', async (_what, path, how, status) => {
		const { ask } = await running(app);
		const answer = await ask(path, how);
		expect(answer.status).toBe(status);
		expect(answer.headers).toMatchObject(EVERYWHERE);
		expect(answer.headers).not.toHaveProperty('strict-transport-security');
		expect(answer.headers).not.toHaveProperty('x-powered-by');
	});

	it('let only what says so be framed, by our own pages', async () => {
		const { ask } = await running(app);
		const framing = async (path: string) => (await ask(path)).headers['x-frame-options'];
		expect([await framing('/evidence'), await framing('/page')]).toEqual(['SAMEORIGIN', 'DENY']);
	});

	it('are there when Node itself cannot read the request', async () => {
		const { port } = await running(app);
		const answer = await sendRaw(port, 'NONSENSE\r\n\r\n');
		expect(answer).toMatch(/^HTTP\/1\.1 400 /);
		for (const name of Object.keys(EVERYWHERE)) expect(answer).toContain(`\r\n${name}: `);
	});

	it('keep the policy that a page brings along, and give none of its own to others', async () => {
		const { ask } = await running(app);
		const page = await ask('/page');
		expect(page.headers['content-security-policy']).toBe("script-src 'nonce-x'");
		const other = await ask('/away');
		expect(other.headers['content-security-policy']).toMatch(/^default-src 'none'/);
	});

	it('let browsers keep assets and nothing else', async () => {
		const { ask } = await running(app, { assets: ['/icon.svg', '/font.woff2'] });
		expect((await ask('/page')).headers['cache-control']).toBe('private, no-store');
		expect((await ask('/icon.svg')).headers['cache-control']).toMatch(/must-revalidate/);
		// Asked for again on every page, the letters would come late on every page.
		expect((await ask('/font.woff2')).headers['cache-control']).toBe('public, max-age=2592000');
		expect((await ask('/asset.js')).headers['cache-control']).toMatch(/immutable/);
	});

	it('name the charset of every text', async () => {
		const { ask } = await running((request, response) => {
			if (request.url === '/bare') return response.end('Not found');
			response.writeHead(200, { 'content-type': 'text/html' }).end('x');
		});
		expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
		expect((await ask('/bare')).headers['content-type']).toBe('text/plain; charset=utf-8');
	});

	it('ask for https only where the address is https', async () => {
		const { ask } = await running(app, { origin: 'https://tuntas.test' });
		const answer = await ask('/page');
		expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
	});
});

describe('a refusal', () => {
	it.each([
		['nothing', undefined, 'id'],
		['Indonesian', 'id-ID,id;q=0.9,en;q=0.8', 'id'],
		['English', 'en-GB,en;q=0.9,id;q=0.5', 'en'],
		['neither', 'jv,su;q=0.7', 'id'],
		['nonsense', ';;;q=,q=x', 'id']
	])('speaks to a reader who asks for %s', async (_what, language, lang) => {
		const { ask } = await running(app);
		const headers = { host: 'evil.test', accept: 'text/html', 'accept-language': language };
		const answer = await ask('/', { headers });
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(answer.body.toString()).toContain(`<html lang="${lang}">`);
		expect(answer.body.toString()).toContain(String(answer.headers['x-request-id']));
	});

	it('keeps to the language chosen on the device, and leads home', async () => {
		const { ask } = await running(app);
		const headers = { accept: 'text/html', 'accept-language': 'en', cookie: 'a=b; language=id' };
		const answer = await ask(`/?${'x'.repeat(9000)}`, { headers });
		expect(answer.status).toBe(414);
		expect(answer.body.toString()).toContain('<html lang="id">');
		expect(answer.body.toString()).toContain('<a href="/">Ke beranda</a>');
	});

	it('is a line of text for a program', async () => {
		const { ask } = await running(app);
		const answer = await ask('/', { headers: { host: 'evil.test' } });
		expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
		expect(answer.body.toString()).toMatch(/^Alamat ini tidak dilayani di sini\./);
	});

	it('is read even while a large body is still on its way', async () => {
		const { ask } = await running(app);
		const answer = await ask('/meetings', { method: 'POST', body: Buffer.alloc(5_000_000) });
		expect(answer.status).toBe(413);
	});

	it('has no body when only the head was asked for', async () => {
		const { ask } = await running(app);
		const answer = await ask('/', {
			method: 'HEAD',
			headers: { host: 'evil.test', origin: undefined, 'content-length': undefined }
		});
		expect(answer.status).toBe(421);
		expect(answer.body).toHaveLength(0);
	});
});

describe('what the application is told', () => {
	async function told(headers: Record<string, string>, settings = {}) {
		const { ask } = await running(app, settings);
		const answer = await ask('/headers', { headers });
		return JSON.parse(answer.body.toString()) as Record<string, string>;
	}

	it('is protocol, host and address as the outer server knows them, whatever a client claims', async () => {
		const claims = {
			'x-app-protocol': 'ftp',
			'x-app-host': 'evil.test',
			'x-app-address': '1.2.3.4',
			'x-forwarded-for': '6.6.6.6'
		};
		expect(await told(claims, { origin: 'https://tuntas.test' })).toMatchObject({
			'x-app-protocol': 'https',
			'x-app-host': 'tuntas.test',
			'x-app-address': '127.0.0.1'
		});
	});

	it('is the last forwarded address behind a proxy that is trusted', async () => {
		const chain = { 'x-forwarded-for': '6.6.6.6, 10.1.2.3' };
		expect(await told(chain, { trustProxy: true })).toMatchObject({ 'x-app-address': '10.1.2.3' });
		expect(await told({}, { trustProxy: true })).toMatchObject({ 'x-app-address': '127.0.0.1' });
	});
});

describe('the state of the server', () => {
	it('is told to anybody who asks whether it lives, under any host', async () => {
		const { ask } = await running(app);
		const answer = await ask('/health', { headers: { host: '127.0.0.1' } });
		expect([answer.status, answer.body.toString()]).toEqual([200, 'ok']);
	});

	it('is asked of the application only from this machine', async () => {
		const { ask } = await running((request, response) => response.end(`app ${request.url}`));
		const here = await ask('/ready', { headers: { host: '127.0.0.1:9' } });
		expect([here.status, here.body.toString()]).toEqual([200, 'app /ready']);
		const proxied = await ask('/ready', { headers: { 'x-forwarded-for': '127.0.0.1' } });
		expect(proxied.status).toBe(404);
		expect((await ask('/ready', { method: 'POST' })).status).toBe(404);
	});
});

describe('a page on its way out', () => {
	const page = (headers: Record<string, string>, origin = 'https://tuntas.test') =>
		running(app, { origin }).then(({ ask }) => ask('/page', { headers }));
	const OWN = { 'sec-fetch-site': 'same-origin', 'accept-encoding': 'gzip, deflate, br' };

	it('is compressed when our own page asked for it', async () => {
		const answer = await page(OWN);
		expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
		expect(answer.headers).not.toHaveProperty('etag');
		expect(brotliDecompressSync(answer.body).toString()).toBe(PAGE);
		expect(answer.body.length).toBeLessThan(200);
	});

	it('is compressed with gzip where the browser knows no better', async () => {
		const answer = await page({ ...OWN, 'accept-encoding': 'gzip, br;q=0' });
		expect(answer.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(answer.body).toString()).toBe(PAGE);
	});

	it.each([
		[
			'another site led here',
			{
				...OWN,
				'sec-fetch-site': 'cross-site',
				'sec-fetch-mode': 'navigate',
				'sec-fetch-dest': 'document'
			}
		],
		['the browser does not say who asked', { 'accept-encoding': 'br' }],
		['nobody asked for it', { 'sec-fetch-site': 'same-origin' }]
	])('is left as it is when %s', async (_what, headers) => {
		const answer = await page(headers);
		expect(answer.headers).not.toHaveProperty('content-encoding');
		expect(answer.body.toString()).toBe(PAGE);
	});

	it('is compressed on plain http, where browsers never say who asked', async () => {
		const answer = await page({ 'accept-encoding': 'br' }, 'http://tuntas.test');
		expect(answer.headers['content-encoding']).toBe('br');
	});

	it('arrives whole when it is large and the reader slow', async () => {
		const large = Array.from({ length: 200_000 }, (_, line) => `baris ${line * 7919}`).join('\n');
		const { ask } = await running((_request, response) => {
			response.writeHead(200, {
				'content-type': 'text/html',
				'content-length': Buffer.byteLength(large)
			});
			const half = large.length / 2;
			if (response.write(large.slice(0, half))) response.end(large.slice(half));
			else response.once('drain', () => response.end(large.slice(half)));
		});
		const answer = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
		expect(gunzipSync(answer.body).toString()).toBe(large);
	});
});
