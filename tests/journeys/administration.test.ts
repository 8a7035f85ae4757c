import { describe, expect, it } from 'vitest';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { longDate } from '#lib/format/dates.ts';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import { numbers, one, rows } from './support/records.ts';

const server = await ownServer();
const { client: admin } = await server.signedIn('admin');
const page = (path: string) => admin.page(path);
const send = async (path: string, form: string, values: Readonly<Record<string, string>>) => {
	const { action, entries } = formNamed(await page(path), path, form);
	return admin.post(action, filled({ entries }, values));
};
const done = async (...asked: Parameters<typeof send>) => {
	const answer = await send(...asked);
	expect([...asked, answer.status]).toEqual([...asked, 303]);
	return leadsTo(answer);
};

/** So many days from today, and how somebody types that. */
const dayIn = (days: number) => addDays(today('Asia/Makassar'), days);
const typedIn = (days: number) => longDate(dayIn(days), 'id');

const dinkes = one("select institution_id from institution_names where acronym = 'Dinkes'");
const head = one(`select id from posts where institution_id = ${dinkes} and heads = 1`);

describe('the head of an office', () => {
	const path = `/institutions/${dinkes}/posts/${head}`;
	const holders = () =>
		rows<{ name: string; started: string; ended: string | null }>(
			`select p.name, t.started_on as started, t.ended_on as ended from tenures t
			join persons p on p.id = t.person_id where t.post_id = ? order by t.started_on desc`,
			head
		);

	it('is replaced from a day in the past on, in one form, by somebody who is new', async () => {
		const [before] = holders();
		const values = {
			name: 'Ir. Hasanuddin Larekeng, M.Si.',
			capacity: 'definitive',
			startedOn: typedIn(-20)
		};
		const refused = await send(path, 'begin', values);
		expect(refused.status).toBe(409);
		const said = spokenText(refused.body.toString());
		expect(said).toContain('Belum ada yang disimpan.');
		expect(said).toContain('menggantikan pemegang sebelumnya');
		expect(refused.body.toString()).toContain('Ir. Hasanuddin Larekeng, M.Si.');
		await done(path, 'begin', { ...values, replaces: 'on' });
		expect(holders().slice(0, 2)).toEqual([
			{ name: 'Ir. Hasanuddin Larekeng, M.Si.', started: dayIn(-20), ended: null },
			{ ...before, ended: dayIn(-21) }
		]);
	});

	it('is acted for during two weeks, beside the one who holds the post', async () => {
		await done(path, 'begin', {
			name: 'Wahyu Pratama, S.Sos.',
			capacity: 'plt',
			startedOn: typedIn(-6),
			endedOn: typedIn(8)
		});
		expect(spokenText(await page(path))).toContain('Pelaksana tugas (Plt.)');
	});
});

describe('somebody who changes office', () => {
	it('leaves the old post and takes up the new one in one form, from their own page', async () => {
		const person = one("select id from persons where name = 'Ir. Hasanuddin Larekeng, M.Si.'");
		const bappeda = one("select institution_id from institution_names where acronym = 'Bappeda'");
		const postId = one(`select id from posts where institution_id = ${bappeda} and heads = 1`);
		await done(`/people/${person}`, 'begin', {
			postId: String(postId),
			capacity: 'definitive',
			startedOn: typedIn(-6),
			replaces: 'on',
			leaves: 'on'
		});
		expect(
			rows(
				'select post_id as post, ended_on as ended from tenures where person_id = ? order by id',
				person
			)
		).toEqual([
			{ post: head, ended: dayIn(-7) },
			{ post: postId, ended: null }
		]);
	});
});

describe('an account for an office', () => {
	it('is made from the page of the office for somebody who stands in the directory', async () => {
		const from = `/accounts/new?role=liaison&institution=${dinkes}`;
		expect(linksOf(await page(`/institutions/${dinkes}`))).toContain(from);
		const account = await done(from, 'invite', {
			personId: String(one("select id from persons where name = 'Wahyu Pratama, S.Sos.'")),
			login: 'wahyu@contoh.test'
		});
		expect(spokenText(await page(account))).toContain('Penghubung, Dinkes');
		expect(linksOf(await page(`/institutions/${dinkes}`))).toContain(account);
	});

	it('is not made twice: whoever has one is named, and whoever is known is to be chosen', async () => {
		const invite = (name: string) =>
			send('/accounts/new?role=verifier', 'invite', { name, login: 'baru@contoh.test' });
		const second = await invite('wahyu pratama, s.sos.');
		expect(second.status).toBe(409);
		expect(spokenText(second.body.toString())).toContain('sudah memiliki akun');
		const known = await invite('Ir. Hasanuddin Larekeng, M.Si.');
		expect(known.status).toBe(422);
		expect(spokenText(known.body.toString())).toContain('pilih orangnya dari daftar');
	});

	it('stands in what is to be put in order once its holder has left the office', async () => {
		const [tenure] = rows<{ id: number; person: number }>(
			"select t.id, p.id as person from tenures t join persons p on p.id = t.person_id where p.name = 'Wahyu Pratama, S.Sos.'"
		);
		const path = `/people/${tenure?.person}/tenures/${tenure?.id}`;
		await done(path, 'change', { endedOn: typedIn(-2) });
		const account = `/accounts/${one("select id from accounts where login = 'wahyu@contoh.test'")}`;
		expect(spokenText(await page('/'))).toContain('peran di instansi yang sudah ditinggalkan');
		expect(linksOf(await page('/'))).toContain(account);
		expect(spokenText(await page(account))).toContain('tidak lagi menjabat di instansi ini');
	});
});

describe('an office that became part of another', () => {
	const gone = one(
		`select c.lead_id from commitments c join institutions i on i.id = c.lead_id
		join regions r on r.id = c.region_id and r.code = '99.01'
		where c.state = 'active' and c.confidentiality = 'ordinary' and i.kind = 'office'
		and i.relation = 'subordinate' and c.lead_id <> ${dinkes} order by c.lead_id desc limit 1`
	);
	const [named] = rows<{ acronym: string }>(
		'select acronym from institution_names where institution_id = ? and valid_until is null',
		gone
	);

	it('is ended with its successor, on whose page it stands and who reports what is open', async () => {
		const path = `/institutions/${gone}`;
		const open = one(
			`select count(distinct c.id) from commitments c join commitment_parts p on p.commitment_id = c.id
			where p.institution_id = ${gone} and p.withdrawn_at is null and c.state = 'active'
			and c.confidentiality = 'ordinary'`
		);
		const edit = `${path}/edit`;
		expect(spokenText(await page(edit))).toContain(`${open} komitmen atas nama instansi ini`);
		const basis = 'Perda Nomor 4 Tahun 2026';
		const ended = { on: typedIn(-22), successorId: String(dinkes), basis };
		const early = await send(edit, 'end', { ...ended, on: typedIn(400) });
		expect(early.status).toBe(422);
		expect(spokenText(early.body.toString())).toContain('Tanggal ini belum tiba');
		expect(early.body.toString()).toContain(basis);
		await done(edit, 'end', ended);
		const gonePage = await page(path);
		expect(spokenText(gonePage)).toContain('Tugasnya beralih ke Dinas Kesehatan');
		expect(spokenText(gonePage)).toContain('dilaporkan oleh penghubung dan pejabat');
		const list = `/commitments?standing=open&institution=${gone}&as=any`;
		expect(linksOf(gonePage)).toContain(list);
		expect(linksOf(await page(`/institutions/${dinkes}`))).toEqual(
			expect.arrayContaining([path, list])
		);
		expect(spokenText(await page(`/institutions?ended=1&q=${named?.acronym}`))).toContain(
			'beralih ke Dinkes'
		);
		for (const told of [path, `/institutions/${dinkes}`])
			expect(spokenText(await page(`${told}/history`))).toContain(`(dasar: ${basis})`);
		const { client: liaison } = await server.signedIn('dinkes');
		const commitment = one(
			`select c.id from commitments c where c.lead_id = ${gone} and c.state = 'active'
			and c.confidentiality = 'ordinary' limit 1`
		);
		expect(spokenText(await liaison.page(`/commitments/${commitment}`))).toContain('kini Dinkes');
		expect((await liaison.get(`/commitments/${commitment}/report`)).status).toBe(200);
	});

	it('leads to the meetings in which it takes part, and to no others', async () => {
		const institutions = `/institutions/${dinkes}`;
		const meetings = `/meetings?institution=${dinkes}`;
		expect(linksOf(await page(institutions))).toContain(meetings);
		const shown = await page(meetings);
		expect(spokenText(shown)).toContain('Hapus saringan Dinas Kesehatan');
		const [, found, all] = /(\d+) dari (\d+) rapat/.exec(spokenText(shown)) ?? [];
		expect(Number(found)).toBeGreaterThan(0);
		expect(Number(found)).toBeLessThan(Number(all));
	});

	it('has another successor once an administrator corrects it', async () => {
		const to = await done(`/institutions/${gone}/edit`, 'succeed', { successorId: '' });
		const shown = spokenText(await page(to));
		expect(shown).not.toContain('Tugasnya beralih');
		expect(shown).toContain('Tetapkan instansi penerus');
	});
});

describe('a series of meetings', () => {
	const own = () =>
		rows<{ id: number; name: string }>(
			`select distinct s.id, s.name from series s join meetings m on m.series_id = s.id
			join regions r on r.id = s.region_id and r.code = '99.01'
			where m.confidentiality = 'ordinary' order by s.id limit 2`
		);

	it('is found in the settings, renamed, and found under its new name', async () => {
		const [series] = own();
		expect(linksOf(await page('/settings'))).toContain('/meetings/series');
		expect(linksOf(await page('/meetings/series'))).toContain(`/meetings/series/${series?.id}`);
		const path = `/meetings/series/${series?.id}/edit`;
		const taken = await send(path, 'rename', { name: own()[1]?.name ?? '' });
		expect(taken.status).toBe(422);
		expect(spokenText(taken.body.toString())).toContain('gabungkan kedua rangkaian');
		const to = await done(path, 'rename', { name: 'Rangkaian dengan nama baru' });
		expect(spokenText(await page(to))).toContain('Rangkaian dengan nama baru');
		const stale = await send(path, 'rename', { name: 'Lain', before: series?.name ?? '' });
		expect(stale.status).toBe(409);
	});

	it('is put together with another one, and its own address is gone', async () => {
		const [one, other] = own();
		const count = () =>
			numbers(
				'select count(*) from meetings where series_id in (?, ?)',
				one?.id ?? 0,
				other?.id ?? 0
			)[0];
		const before = count();
		const to = await done(`/meetings/series/${one?.id}/edit`, 'merge', {
			intoId: String(other?.id)
		});
		expect(to).toBe(`/meetings/series/${other?.id}`);
		expect(count()).toBe(before);
		expect((await admin.get(`/meetings/series/${one?.id}`)).status).toBe(404);
	});

	it('is kept by nobody else', async () => {
		const { client } = await server.signedIn('dinsos');
		const [series] = rows<{ id: number }>(
			"select series_id as id from meetings where series_id is not null and confidentiality = 'ordinary' order by id desc limit 1"
		);
		expect((await client.get(`/meetings/series/${series?.id}/edit`)).status).toBe(403);
	});
});

describe('an address that only takes something', () => {
	it('answers whoever opens it as a page in words, and says how to go on', async () => {
		const answer = await admin.get('/audit/export');
		expect(answer.status).toBe(405);
		expect(spokenText(answer.body.toString())).toContain('tidak ada yang disimpan');
		expect(linksOf(answer.body.toString())).toContain('/');
	});
});

describe('the holidays of a year that the program does not know', () => {
	const PASTED =
		'1.\t1 Januari\tSabtu\tTahun Baru 2028 Masehi\n2.\t26 Februari\tSabtu\tHari Raya Idul Fitri';

	it('are pasted from the decree, all or none of them, and twice is once', async () => {
		const path = '/holidays?year=2028';
		expect(spokenText(await page(path))).toContain('Tempelkan daftar dari keputusan bersama');
		const wrong = await send(path, 'addList', { lines: `${PASTED}\nlibur`, kind: 'national' });
		expect(wrong.status).toBe(409);
		expect(spokenText(wrong.body.toString())).toContain('Baris 3 tidak terbaca: “libur”.');
		await done(path, 'addList', { lines: PASTED, kind: 'national' });
		await done(path, 'addList', { lines: PASTED, kind: 'national' });
		expect(rows("select date, name from holidays where date like '2028%' order by date")).toEqual([
			{ date: '2028-01-01', name: 'Tahun Baru 2028 Masehi' },
			{ date: '2028-02-26', name: 'Hari Raya Idul Fitri' }
		]);
	});
});
