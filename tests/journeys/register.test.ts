import { afterAll, describe, expect, inject, it } from 'vitest';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { Client } from './support/client.ts';
import { everybody } from './support/people.ts';
import { openRecords, rows } from './support/records.ts';

const close = openRecords(inject('data'));
const people = await everybody(inject('origin'));
afterAll(() => {
	close();
	for (const { client } of people) client.close();
});

const holding = (role: string) => {
	const person = people.find(({ actor }) => actor.grants.some((grant) => grant.role === role));
	if (!person) throw new Error(`nobody is a ${role}`);
	return person;
};
const lines = (csv: string) => csv.split('\r\n').filter((line) => line !== '');

describe('the register, without JavaScript', () => {
	it('is taken away as a file with the filters of its address, and that is written down', async () => {
		const { client, actor } = holding('verifier');
		const answer = await client.post('/commitments/export?late=1', []);
		expect(answer.status).toBe(200);
		expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
		expect(String(answer.headers['content-disposition'])).toMatch(
			/^attachment; filename="komitmen-\d{4}-\d\d-\d\d\.csv"$/
		);
		const text = answer.body.toString();
		expect(text.startsWith('\ufeff"Nomor";"Komitmen"')).toBe(true);
		const { total } = register(actor, { ...NO_FILTERS, late: '1' });
		expect(lines(text)).toHaveLength(total + 1);
		const [event] = rows<{ facts: string }>(
			"select facts from events where name = 'register.taken' order by id desc limit 1"
		);
		expect(JSON.parse(event?.facts ?? '{}')).toEqual({ query: 'late=1', rows: total });
	});

	it('is taken away without a cell that a spreadsheet reads as something else', async () => {
		const text = (await holding('verifier').client.post('/commitments/export', [])).body.toString();
		// A number with a point is an hour in Indonesian Excel; two with a stroke are a day.
		expect(text.match(/(?<=[;\n])"?\d+[./]\d+"?(?=[;\r])/g) ?? []).toEqual([]);
		expect(text).toContain('"Nomor keputusan";"Nomor tindak lanjut"');
	});

	it('is left out where somebody searches for the whole code of a commitment', async () => {
		const { client, actor } = holding('verifier');
		const [first] = register(actor, NO_FILTERS).rows;
		const answer = await client.get(`/search?q=${first?.code.toLowerCase()}`);
		expect([answer.status, answer.headers.location]).toEqual([303, `/commitments/${first?.id}`]);
	});

	it('takes a comma where Excel wants one, and nobody takes it by a link or without signing in', async () => {
		const { client } = holding('verifier');
		const { body } = await client.post('/commitments/export?standing=done&separator=comma', []);
		expect(body.toString()).toContain('"Nomor","Komitmen"');
		expect((await client.get('/commitments/export')).status).toBe(405);
		const visitor = new Client(inject('origin'));
		expect((await visitor.post('/commitments/export', [])).status).not.toBe(200);
		visitor.close();
	});

	it('begins to keep a view in the field for its name', async () => {
		const page = (await holding('verifier').client.get('/views?save=late%3D61-')).body.toString();
		const [field = ''] = /<input(?=[^>]*name="name")[^>]*>/.exec(page) ?? [];
		expect(field).toContain('autofocus');
	});

	it('keeps a view under a name, shows it above the rows, and forgets it', async () => {
		const { client } = holding('verifier');
		const kept = await client.post('/views?/save', [
			['name', 'Terlambat lama'],
			['query', 'late=61-'],
			['role', '']
		]);
		expect([kept.status, kept.headers['location']]).toEqual([303, '/commitments?late=61-']);
		const page = (await client.get('/commitments')).body.toString();
		expect(page).toContain('href="/commitments?late=61-"');
		expect(page).toContain('Terlambat lama');
		const [view] = rows<{ id: number }>("select id from saved_views where name = 'Terlambat lama'");
		const again = await client.post('/views?/save', [
			['name', 'Terlambat lama'],
			['query', 'late=61-'],
			['role', '']
		]);
		expect(again.status).toBe(409);
		const gone = await client.post('/views?/remove', [['id', String(view?.id)]]);
		expect(gone.status).toBe(303);
		expect((await client.get('/views')).body.toString()).not.toContain('Terlambat lama');
	});

	it('says which part of an address it does not know, and shows the rest', async () => {
		const { client } = holding('leader');
		const page = (await client.get('/commitments?late=1&kind=x&silent=never')).body.toString();
		expect(page).toContain('tanpa kabar');
		expect(page).toContain('tidak dikenal dan diabaikan');
	});
});
