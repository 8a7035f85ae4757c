import { afterAll, describe, expect, it } from 'vitest';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { longDate } from '#lib/format/dates.ts';
import { Client, leadsTo } from './support/client.ts';
import { emptyData } from './support/copy.ts';
import { filled, formNamed } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
import { numbers, openRecords } from './support/records.ts';
import { startServer } from './support/server.ts';

const folder = emptyData();
const server = await startServer(folder.data);
const close = openRecords(folder.data);
const clients: Client[] = [];
afterAll(async () => {
	close();
	for (const client of clients) client.close();
	await server.stop();
	folder.remove();
});

const PASSWORD = 'kayu jati dan kopi pahit';
const visitor = () => {
	const client = new Client(server.origin);
	clients.push(client);
	return client;
};
const send = async (
	client: Client,
	path: string,
	form: string,
	values: Readonly<Record<string, string>>
) => {
	const { action, entries } = formNamed(await client.page(path), path, form);
	const answer = await client.post(action, filled({ entries }, values));
	expect([path, form, answer.status]).toEqual([path, form, 303]);
	return leadsTo(answer);
};
const only = (query: string) => String(numbers(query)[0]);

describe('a fresh installation, without demonstration and without scripts', () => {
	const rini = visitor();
	const siti = visitor();

	it('prints a link by which the first administrator comes in, and which works once', async () => {
		const [link = ''] = /\/setup\/\w+/.exec(server.said()) ?? [];
		const door = async () => spokenText(await visitor().page('/sign-in'));
		expect(await door()).toContain('Belum ada akun di sini');
		const region = only("select id from regions where code = '73.07'");
		const to = await send(rini, link, 'setUp', {
			name: 'Rini Astuti, S.Kom.',
			login: 'rini@contoh.test',
			password: PASSWORD,
			regionId: region
		});
		expect(to).toBe('/');
		expect(await door()).not.toContain('Belum ada akun di sini');
		expect(spokenText((await visitor().get(link)).body.toString())).toContain('tidak berlaku lagi');
	});

	it('tells the administrator where to begin, and does not say that all is in order', async () => {
		const home = await rini.page('/');
		expect(spokenText(home)).toContain('Langkah pertama');
		expect(spokenText(home)).not.toContain('Tidak ada yang perlu ditata');
		expect(spokenText(await rini.page('/settings'))).toContain('Belum ada cadangan.');
		expect(linksOf(home)).toEqual(
			expect.arrayContaining([
				'/institutions/new',
				'/accounts/new?role=secretariat',
				'/accounts/new?role=official',
				'/accounts/new?role=verifier'
			])
		);
	});

	it('takes the first institution, its head, and an account of its secretariat', async () => {
		const institution = await send(rini, '/institutions/new', 'register', {
			name: 'Sekretariat Daerah',
			acronym: 'Setda',
			kind: 'regional_secretariat',
			relation: 'subordinate'
		});
		const post = await send(rini, institution, 'createPost', {
			title: 'Sekretaris Daerah',
			heads: 'on'
		});
		await send(rini, post, 'begin', {
			name: 'Drs. Suryanto, M.Si.',
			capacity: 'definitive',
			startedOn: '1/2/2024'
		});
		expect(spokenText(await rini.page(post))).toContain('Drs. Suryanto, M.Si. Definitif');
		const account = await send(rini, '/accounts/new?role=secretariat', 'invite', {
			name: 'Siti Rahma',
			login: 'siti@contoh.test',
			institutionId: only('select id from institutions')
		});
		const [link = ''] = /\/invitation\/\w+/.exec(await rini.page(account)) ?? [];
		expect(await send(siti, link, 'accept', { password: PASSWORD })).toBe('/');
		const home = spokenText(await rini.page('/'));
		expect(home).toContain('Undang sekretariat (selesai)');
		expect(home).not.toContain('Undang verifikator (selesai)');
	});

	it('takes an office with its head in one form, leads on to the next one, and keeps what it refuses', async () => {
		const office = {
			name: 'Dinas Sosial',
			kind: 'office',
			relation: '',
			headTitle: 'Kepala Dinas Sosial',
			headName: 'Hj. Nurlina, S.Sos.'
		};
		const to = await send(rini, '/institutions/new', 'register', { ...office, another: 'on' });
		expect(to).toMatch(/^\/institutions\/new\?after=\d+$/);
		expect(spokenText(await rini.page(to))).toContain('Isi yang berikut');
		expect(spokenText(await rini.page('/institutions'))).toContain('Hj. Nurlina, S.Sos.');
		const { action, entries } = formNamed(await rini.page(to), to, 'register');
		const refused = await rini.post(
			action,
			filled({ entries }, { ...office, name: 'Dinas Arsip' })
		);
		expect(refused.status).toBe(422);
		expect(spokenText(refused.body.toString())).toContain('Orang ini sudah ada dalam direktori');
		expect(refused.body.toString()).toContain('Dinas Arsip');
	});

	it('lets the secretariat schedule the first meeting from an empty home', async () => {
		expect(linksOf(await siti.page('/'))).toContain('/meetings/new');
		const meeting = await send(siti, '/meetings/new', 'draft', {
			title: 'Rapat koordinasi pertama',
			heldOn: longDate(addDays(today('Asia/Makassar'), 7), 'id')
		});
		expect(spokenText(await siti.page(meeting))).toContain('Rapat koordinasi pertama');
	});
});
