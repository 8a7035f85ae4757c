import { describe, expect, it } from 'vitest';
import { attachment, fileResponse } from '#lib/server/files/response.ts';
import { FileStore } from '#lib/server/files/store.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { PDF, pieces } from './samples.ts';

describe('a file that is served', () => {
	it('is an attachment of our own type in a sandbox, whole', async () => {
		const store = new FileStore(temporaryFolder());
		const file = await store.keep(await store.receive(pieces(PDF), 'SK Satgas.pdf'));
		const response = await fileResponse(store, file);
		expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
		expect(Object.fromEntries(response.headers)).toEqual({
			'cache-control': 'private, no-store',
			'content-disposition':
				'attachment; filename="SK Satgas.pdf"; filename*=UTF-8\'\'SK%20Satgas.pdf',
			'content-length': String(PDF.length),
			'content-security-policy': "sandbox; default-src 'none'",
			'content-type': 'application/pdf',
			'cross-origin-resource-policy': 'same-origin',
			'x-content-type-options': 'nosniff'
		});
	});

	it.each([
		[
			'application/pdf',
			'inline',
			"default-src 'none'; frame-ancestors 'self'; style-src 'unsafe-inline'; object-src 'self'"
		],
		['image/jpeg', 'inline', "sandbox; default-src 'none'; frame-ancestors 'self'"],
		['text/csv', 'attachment', "sandbox; default-src 'none'"],
		['application/zip', 'attachment', "sandbox; default-src 'none'"]
	])('to be looked at: %s is %s under its own policy', async (type, how, policy) => {
		const store = new FileStore(temporaryFolder());
		const file = await store.keep(await store.receive(pieces(PDF), 'SK Satgas.pdf'));
		const { headers } = await fileResponse(store, { ...file, type }, { view: true });
		expect(headers.get('content-disposition')).toMatch(new RegExp(`^${how};`));
		expect(headers.get('content-security-policy')).toBe(policy);
		expect(headers.get('content-type')).toBe(type);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('is not found when it is missing on disk', async () => {
		const store = new FileStore(temporaryFolder());
		const file = { sha256: '0'.repeat(64), type: 'application/pdf', name: 'a.pdf' };
		await expect(fileResponse(store, file)).rejects.toMatchObject({ kind: 'not_found' });
	});

	it.each([
		['déjà.pdf', `attachment; filename="deja.pdf"; filename*=UTF-8''d%C3%A9j%C3%A0.pdf`],
		['a"b.pdf', `attachment; filename="a_b.pdf"; filename*=UTF-8''a%22b.pdf`],
		["it's (1).pdf", `attachment; filename="it's (1).pdf"; filename*=UTF-8''it%27s%20%281%29.pdf`],
		['\ud800.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`]
	])('names %j so that every browser understands it', (name, header) => {
		expect(attachment(name)).toBe(header);
	});
});
