import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileRefused } from '#lib/server/forms/file-refused.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { FileStore, MOST_FILE_BYTES } from '#lib/server/files/store.ts';
import { storedFiles } from '#lib/server/files/sweep.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { EXE, PDF } from '../files/samples.ts';

import { FORM, MULTIPART, NAMED, multipart, post } from './posts.ts';

describe('the body reader', () => {
	it.each([
		['JSON', '{}', 'application/json'],
		['plain text', 'a=b', 'text/plain'],
		['no type at all', new Uint8Array([97]), undefined],
		['a form in Latin-1', 'a=b', `${FORM}; charset=iso-8859-1`]
	])('refuses %s with 415', async (_what, body, type) => {
		await expect(readForm(post(body, type))).rejects.toMatchObject({
			kind: 'wrong_type',
			code: 'wrong_type'
		});
	});

	it.each([
		['an invalid escape', 'a=%zz', FORM],
		['an escape that is no UTF-8', 'a=%ff', FORM],
		['bytes that are no UTF-8', Buffer.from('a=\xff', 'latin1'), FORM],
		['half a surrogate pair', 'a=%ED%A0%80', FORM],
		['a prototype key', '__proto__.admin=1', FORM],
		['a constructor key', 'constructor.prototype.x=1', FORM],
		['a name that is no field', 'a%20b=1', FORM],
		['a field that is also a group', 'a=1&a.b=2', FORM],
		['two keys for one post', 'idem=1&idem=2', FORM],
		['2,001 fields', 'a=1&'.repeat(2001), FORM],
		['seven levels', 'a.b.c.d.e.f.g=1', FORM],
		['no boundary', multipart([NAMED, 'x']), 'multipart/form-data'],
		['an empty boundary', multipart([NAMED, 'x']), 'multipart/form-data; boundary='],
		['another boundary', multipart([NAMED, 'x']), 'multipart/form-data; boundary=y'],
		['no body', null, MULTIPART],
		['a body cut off in a part', multipart([NAMED, 'x'.repeat(99)]).subarray(0, 80), MULTIPART],
		['a body cut off in a head', multipart([NAMED, 'x']).subarray(0, 20), MULTIPART],
		['a body without its last line', multipart([NAMED, 'x']).subarray(0, -7), MULTIPART],
		['a part without a head', Buffer.from('--x\r\nabc\r\n--x--'), MULTIPART],
		['a part without a disposition', multipart(['Content-Type: text/plain', 'x']), MULTIPART],
		['a part without a name', multipart(['Content-Disposition: form-data', 'x']), MULTIPART],
		['a part with two names', multipart([`${NAMED}; name="b"`, 'x']), MULTIPART],
		['a part with two dispositions', multipart([`${NAMED}\r\n${NAMED}`, 'x']), MULTIPART],
		[
			'a part that is an attachment',
			multipart(['Content-Disposition: attachment; name="a"', 'x']),
			MULTIPART
		],
		[
			'a part in base64',
			multipart([`${NAMED}\r\nContent-Transfer-Encoding: base64`, 'eA==']),
			MULTIPART
		],
		['a part that is no UTF-8', multipart([NAMED, '\xff']), MULTIPART],
		[
			'a name that is no UTF-8',
			multipart(['Content-Disposition: form-data; name="\xff"', 'x']),
			MULTIPART
		],
		[
			'a file where none is expected',
			multipart([`${NAMED}; filename="a.pdf"`, '%PDF-1.7']),
			MULTIPART
		],
		[
			'2,001 parts',
			multipart(...Array.from({ length: 2001 }, (): [string, string] => [NAMED, 'x'])),
			MULTIPART
		],
		[
			'5,000 parts',
			multipart(...Array.from({ length: 5000 }, (): [string, string] => [NAMED, 'x'])),
			MULTIPART
		]
	])('refuses %s with 400', async (_what, body, type) => {
		await expect(readForm(post(body, type))).rejects.toMatchObject({
			kind: 'unreadable',
			code: 'unreadable_body'
		});
	});

	it.each([
		['a plain form', `a=${'x'.repeat(512 * 1024)}`, FORM],
		['the fields of a form with files', multipart([NAMED, 'x'.repeat(512 * 1024)]), MULTIPART]
	])('refuses %s over 512 KB with 413', async (_what, body, type) => {
		await expect(readForm(post(body, type))).rejects.toMatchObject({
			kind: 'too_large',
			code: 'too_large_body'
		});
	});

	it('refuses a form over 25 MB with 413, and leaves nothing behind', async () => {
		const folder = temporaryFolder();
		const form = new FormData();
		for (const name of ['a', 'b', 'c'])
			form.append(name, new File([PDF, Buffer.alloc(9 * 1024 * 1024)], `${name}.pdf`));
		const reading = readForm(post(form), { files: new FileStore(folder) });
		await expect(reading).rejects.toMatchObject({ kind: 'too_large' });
		expect(await storedFiles(folder)).toEqual([]);
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
	});

	it('leaves nothing behind when the connection is lost in the second file', async () => {
		const folder = temporaryFolder();
		const head = (name: string) => `Content-Disposition: form-data; name="f"; filename="${name}"`;
		const body = multipart([head('a.pdf'), PDF.toString()], [head('b.pdf'), PDF.toString()]);
		const lost = new ReadableStream({
			start(controller) {
				controller.enqueue(new Uint8Array(body.subarray(0, body.length - 40)));
			},
			pull: (controller) => controller.error(new Error('aborted'))
		});
		const request = new Request('http://localhost/', {
			method: 'POST',
			body: lost,
			duplex: 'half',
			headers: { 'content-type': MULTIPART }
		} as RequestInit);
		const reading = readForm(request, { files: new FileStore(folder) });
		await expect(reading).rejects.toMatchObject({ kind: 'unreadable' });
		expect(await storedFiles(folder)).toEqual([]);
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
	});
});

describe('a form with a file that cannot be taken', () => {
	it.each([
		['of another type', new File([EXE], 'a.pdf'), 'file_type', 415],
		['empty', new File([], 'a.pdf'), 'file_empty', 422],
		['too large', new File([PDF, Buffer.alloc(MOST_FILE_BYTES)], 'a.pdf'), 'file_too_large', 413]
	])('keeps what was typed when the file is %s', async (_what, file, code, status) => {
		const folder = temporaryFolder();
		const form = new FormData();
		form.append('evidence', file);
		form.append('second', new File([PDF], 'b.pdf'));
		form.append('did', 'Rapat dengan Polres');
		const refusal: unknown = await readForm(post(form), { files: new FileStore(folder) }).catch(
			(error: unknown) => error
		);
		expect(refusal).toBeInstanceOf(FileRefused);
		expect(refusal).toMatchObject({
			status,
			code: 'invalid_input',
			fields: { evidence: code },
			values: { did: 'Rapat dengan Polres' }
		});
		expect(await storedFiles(folder)).toEqual([]);
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
	});

	it('says so when there are more than ten files', async () => {
		const form = new FormData();
		for (let count = 0; count < 11; count++) form.append('f', new File([PDF], 'a.pdf'));
		const reading = readForm(post(form), { files: new FileStore(temporaryFolder()) });
		await expect(reading).rejects.toMatchObject({ fields: { f: 'too_many_files' }, status: 413 });
	});
});
