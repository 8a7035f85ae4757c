import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForm } from '#lib/server/forms/read-form.ts';
import { FileStore } from '#lib/server/files/store.ts';
import { storedFiles } from '#lib/server/files/sweep.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { JPG, PDF } from '../files/samples.ts';
import { FORM, MULTIPART, NAMED, multipart, post } from './posts.ts';

describe('the body reader', () => {
	it('reads a plain form, nested as the names say', async () => {
		const body = 'title=Rakor+PPA&hosts=1&hosts=2&positions.0.stance=agree&note=a%26b%0D%0Ac';
		const { fields, files } = await readForm(post(body, `${FORM};charset=UTF-8`));
		expect(fields).toEqual({
			title: 'Rakor PPA',
			hosts: ['1', '2'],
			positions: { 0: { stance: 'agree' } },
			note: 'a&b\r\nc'
		});
		expect(files).toEqual([]);
	});

	it('reads an empty form', async () => {
		expect((await readForm(post('', FORM))).fields).toEqual({});
		expect((await readForm(post(null, FORM))).fields).toEqual({});
	});

	it('reads what a browser sends with files, and stores them', async () => {
		const folder = temporaryFolder();
		const form = new FormData();
		form.append('title', 'Laporan "triwulan" – ñ');
		form.append('evidence', new File([PDF], 'SK "A".pdf'));
		form.append('evidence', new File([JPG], 'foto.jpg'));
		const { fields, files } = await readForm(post(form), { files: new FileStore(folder) });
		expect(fields).toEqual({ title: 'Laporan "triwulan" – ñ' });
		expect(files.map(({ field, name, type }) => [field, name, type])).toEqual([
			['evidence', 'SK _A_.pdf', 'application/pdf'],
			['evidence', 'foto.jpg', 'image/jpeg']
		]);
		expect(await storedFiles(folder)).toHaveLength(2);
		expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
	});

	it('takes a file input that was left empty for no file', async () => {
		const left =
			'Content-Disposition: form-data; name="f"; filename=""\r\nContent-Type: application/octet-stream';
		const body = multipart([NAMED, 'a'], [left, '']);
		const options = { files: new FileStore(temporaryFolder()) };
		expect(await readForm(post(body, MULTIPART), options)).toMatchObject({
			fields: { title: 'a' },
			files: []
		});
		expect(await readForm(post(body, MULTIPART))).toMatchObject({
			fields: { title: 'a' },
			files: []
		});
	});

	it.each([1, 2, 3, 7, 64, 1000])('reads a body that arrives %i bytes at a time', async (size) => {
		const form = new FormData();
		form.append('a', 'x\r\n--x\r\n'.repeat(30));
		form.append('file', new File([Buffer.concat([PDF, Buffer.alloc(3000, '\r\n--')])], 'a.pdf'));
		form.append('b', '');
		const whole = new Response(form);
		const bytes = Buffer.from(await whole.clone().arrayBuffer());
		const body = new ReadableStream({
			start(controller) {
				for (let at = 0; at < bytes.length; at += size)
					controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)));
				controller.close();
			}
		});
		const request = new Request('http://localhost/', {
			method: 'POST',
			body,
			duplex: 'half',
			headers: { 'content-type': whole.headers.get('content-type') ?? '' }
		} as RequestInit);
		const { fields, files } = await readForm(request, { files: new FileStore(temporaryFolder()) });
		expect(fields).toEqual({ a: 'x\r\n--x\r\n'.repeat(30), b: '' });
		expect(files[0]?.size).toBe(PDF.length + 3000);
	});

	it('reads names that other programs write without quotes or with a backslash', async () => {
		const body = multipart(
			['content-disposition:form-data;name=title', 'a'],
			['Content-Disposition: form-data; name="q\\"a"', 'b']
		);
		await expect(readForm(post(body, MULTIPART))).rejects.toMatchObject({ status: 400 });
		const plain = multipart(['content-disposition:form-data;name=title', 'a']);
		expect((await readForm(post(plain, MULTIPART))).fields).toEqual({ title: 'a' });
	});
});

describe('the hash of a body', () => {
	const hash = async (body: BodyInit) =>
		(
			await readForm(post(body, typeof body === 'string' ? FORM : undefined), {
				files: new FileStore(temporaryFolder())
			})
		).bodyHash;
	const withFile = (bytes: Buffer<ArrayBuffer>) => {
		const form = new FormData();
		form.append('a', '1');
		form.append('f', new File([bytes], 'a.pdf'));
		return form;
	};

	it('is the same for the same post, whatever its key, order or boundary', async () => {
		expect(await hash('a=1&b=2&idem=x')).toBe(await hash('b=2&idem=y&a=1'));
		expect(await hash(withFile(PDF))).toBe(await hash(withFile(PDF)));
	});

	it('differs when a field, its place or a file differs', async () => {
		const hashes = await Promise.all([
			hash('a=1&b=2'),
			hash('a=2&b=1'),
			hash('a=1&a=2'),
			hash('a.0=1&a.1=2'),
			hash('a=1'),
			hash(withFile(PDF)),
			hash(withFile(Buffer.concat([PDF, PDF])))
		]);
		expect(new Set(hashes).size).toBe(hashes.length);
	});
});
