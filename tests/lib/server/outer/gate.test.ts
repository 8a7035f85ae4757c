import { describe, expect, it } from 'vitest';
import { refusalOf } from '#lib/server/outer/gate.ts';
import { originsByHost } from '#lib/server/outer/hosts.ts';

const ORIGIN = 'https://tuntas.contohkab.go.id';
const HOST = 'tuntas.contohkab.go.id';
const origins = originsByHost({ origin: ORIGIN, hosts: ['10.0.0.5:3000'] });

function gate(method: string, url: string, headers: Record<string, string | undefined> = {}) {
	const all = { host: HOST, ...(method === 'GET' ? {} : { origin: ORIGIN }), ...headers };
	const set = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
	return refusalOf(
		{ method, url, headers: set, rawHeaders: Object.entries(set).flat().map(String) },
		origins
	);
}

describe('the gate lets in', () => {
	it.each([
		['a page', 'GET', '/meetings/12?x=%zz', {}],
		['a page by its other host', 'GET', '/', { host: '10.0.0.5:3000' }],
		['a page by its host in capitals', 'GET', '/', { host: HOST.toUpperCase() }],
		[
			'a link from another site',
			'GET',
			'/',
			{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
		],
		[
			'an asset of our own page',
			'GET',
			'/icon.svg',
			{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors' }
		],
		[
			'an address that was typed',
			'GET',
			'/',
			{ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }
		],
		[
			'a form of our own page',
			'POST',
			'/meetings',
			{ 'content-length': '524288', 'sec-fetch-site': 'same-origin' }
		],
		[
			'a form from a browser that does not say more',
			'POST',
			'/meetings',
			{ 'content-length': '10' }
		],
		['a form without a body', 'POST', '/sign-out', {}],
		[
			'a form from the other host',
			'POST',
			'/',
			{ host: '10.0.0.5:3000', origin: 'https://10.0.0.5:3000' }
		],
		['a large report', 'POST', '/commitments/12/report?/send', { 'content-length': '26214400' }],
		[
			'a report of unknown length',
			'POST',
			'/commitments/12/report',
			{ 'transfer-encoding': 'chunked' }
		]
	])('what our own pages and people send: %s', (_what, method, url, headers) => {
		expect(gate(method, url, headers)).toBeUndefined();
	});
});

describe('the gate turns away', () => {
	it.each([
		['an absolute target', 'GET', 'http://evil.test/', {}, 'malformed'],
		['a target of all servers', 'GET', '*', {}, 'malformed'],
		['a path that is no text', 'GET', '/%ff', {}, 'malformed'],
		['no host', 'GET', '/', { host: undefined }, 'malformed'],
		['a body with a reading request', 'GET', '/', { 'content-length': '3' }, 'malformed'],
		['an endless address', 'GET', `/?q=${'x'.repeat(8192)}`, {}, 'address_too_long'],
		['another host', 'GET', '/', { host: 'evil.test' }, 'wrong_host'],
		['another port', 'GET', '/', { host: `${HOST}:81` }, 'wrong_host'],
		['an unknown method', 'TRACE', '/', {}, 'method'],
		['a question about methods', 'OPTIONS', '/', {}, 'method'],
		['a form from another site', 'POST', '/', { origin: 'https://evil.test' }, 'foreign_form'],
		[
			'a form from a sibling',
			'POST',
			'/',
			{ origin: 'https://www.contohkab.go.id' },
			'foreign_form'
		],
		['a form from plain http', 'POST', '/', { origin: `http://${HOST}` }, 'foreign_form'],
		['a form from nowhere', 'POST', '/', { origin: undefined }, 'foreign_form'],
		['a form from a sandbox', 'POST', '/', { origin: 'null' }, 'foreign_form'],
		[
			'a form that a sibling site sent',
			'POST',
			'/',
			{ 'sec-fetch-site': 'same-site' },
			'foreign_form'
		],
		[
			'a form that another site sent',
			'POST',
			'/',
			{ 'sec-fetch-site': 'cross-site' },
			'foreign_form'
		],
		['a form under another host’s origin', 'POST', '/', { host: '10.0.0.5:3000' }, 'foreign_form'],
		[
			'JSON from another site',
			'PUT',
			'/',
			{ origin: 'https://evil.test', 'content-type': 'application/json' },
			'foreign_form'
		],
		['a deletion from nowhere', 'DELETE', '/x', { origin: undefined }, 'foreign_form'],
		['a form over 512 KB', 'POST', '/meetings', { 'content-length': '524289' }, 'too_large'],
		[
			'a report over 25 MB',
			'POST',
			'/commitments/1/report',
			{ 'content-length': '26214401' },
			'too_large'
		],
		[
			'a form of unknown length',
			'POST',
			'/meetings',
			{ 'transfer-encoding': 'chunked' },
			'length_required'
		],
		[
			'a picture in another site',
			'GET',
			'/meetings',
			{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
			'embedded'
		],
		[
			'a page in a frame of another site',
			'GET',
			'/',
			{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
			'embedded'
		]
	])('what may not come in, and says why: %s', (_what, method, url, headers, reason) => {
		expect(gate(method, url, headers)).toBe(reason);
	});

	it('two hosts in one request', () => {
		const headers = { host: HOST };
		const rawHeaders = ['Host', HOST, 'host', 'evil.test'];
		expect(refusalOf({ method: 'GET', url: '/', headers, rawHeaders }, origins)).toBe('malformed');
	});
});

describe('the hosts', () => {
	it('are all names of this machine when the address is one', () => {
		const hosts = originsByHost({ origin: 'http://localhost:3000', hosts: [] });
		expect([...hosts.keys()].toSorted()).toEqual([
			'127.0.0.1:3000',
			'[::1]:3000',
			'localhost:3000'
		]);
		expect(hosts.get('127.0.0.1:3000')).toBe('http://127.0.0.1:3000');
	});

	it('are no name of this machine when the address is official', () => {
		expect(origins.has('localhost')).toBe(false);
	});
});
