import { describe, expect, it } from 'vitest';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import { one } from './support/records.ts';

const server = await ownServer();
const { client: admin } = await server.signedIn('admin');
const page = (path: string) => admin.page(path);

/** How many lines the page says there are, and how many the file of the same address holds. */
async function counts(query: string): Promise<{ said: number; taken: number }> {
	const [, said = ''] =
		/([\d.]+) peristiwa/.exec(spokenText(await page(`/audit?${query}`)).split('Waktu')[0] ?? '') ??
		[];
	const file = (await admin.post(`/audit/export?${query}`, [])).body.toString();
	return { said: Number(said.replaceAll('.', '')), taken: file.trim().split('\r\n').length - 1 };
}

describe('the audit log', () => {
	const dinkes = one("select institution_id from institution_names where acronym = 'Dinkes'");
	const account = one("select id from accounts where login = 'dinkes@contoh.test'");

	it('is read by an institution and by an account, in the address, counted, and taken so', async () => {
		for (const query of [
			`institution=${dinkes}`,
			`account=${account}`,
			`institution=${dinkes}&account=${account}&event=report.submitted`
		]) {
			const { said, taken } = await counts(query);
			expect([query, said > 0, taken]).toEqual([query, true, said]);
		}
		const all = await page('/audit');
		expect(all).toMatch(/<select[^>]*name="institution"/);
		expect(all).toMatch(/<select[^>]*name="account"/);
	});

	it('names what it is read by, each to be taken away alone', async () => {
		const both = await page(`/audit?account=${account}&institution=${dinkes}`);
		expect(spokenText(both)).toContain('Menyangkut instansi: Dinas Kesehatan');
		expect(linksOf(both)).toContain(`/audit?account=${account}`);
		expect(linksOf(both)).toContain(`/audit?institution=${dinkes}`);
	});

	it('is one step from the page of an account and from the history of an institution', async () => {
		expect(linksOf(await page(`/accounts/${account}`))).toContain(`/audit?account=${account}`);
		const history = `/institutions/${dinkes}/history`;
		expect(linksOf(await page(history))).toContain(`/audit?institution=${dinkes}`);
		const { client: liaison } = await server.signedIn('dinkes');
		const own = await liaison.page(history);
		expect(linksOf(own).filter((href) => href.startsWith('/audit'))).toEqual([]);
	});
});

describe('a page for a role that one does not hold', () => {
	const path = '/verifications';

	it('sends everybody to the administrator, and the administrator to where roles are given', async () => {
		const { client: liaison } = await server.signedIn('dinkes');
		const asked = await liaison.get(path);
		expect(asked.status).toBe(403);
		expect(spokenText(asked.body.toString())).toContain('hubungi administrator daerah Anda');
		const answer = await admin.get(path);
		expect(answer.status).toBe(403);
		expect(spokenText(answer.body.toString())).toContain('Sebagai administrator, Anda memberikan');
		expect(spokenText(answer.body.toString())).not.toContain('hubungi administrator');
		expect(linksOf(answer.body.toString().split('<main')[1] ?? '')).toContain('/accounts');
	});
});

describe('a new institution', () => {
	it('is one of the region in which the administrator works, unless another is chosen', async () => {
		const home = String(one("select id from regions where code = '99.01'"));
		for (const [path, form] of [
			['/institutions/new', 'register'],
			['/institutions/list', 'check']
		] as const) {
			const { entries } = formNamed(await page(path), path, form);
			expect(entries).toContainEqual(['regionId', home]);
		}
	});
});

describe('a pasted list of institutions', () => {
	const path = '/institutions/list';
	const LIST =
		'No\tNama\tSingkatan\tJenis\n1\tDinas Pangan\tDispangan\tDinas\tKepala Dinas Pangan\tRatna Dewi\n2\tDinas Kesehatan\n3\tYayasan Bina Anak';
	const made = () => one("select count(*) from events where name = 'institution.registered'");

	it('is shown line by line before anything is made, and nothing that was typed is lost', async () => {
		expect(linksOf(await page('/institutions'))).toContain(path);
		const before = made();
		const { action, entries } = formNamed(await page(path), path, 'check');
		const answer = await admin.post(action, filled({ entries }, { lines: LIST }));
		expect(answer.status).toBe(200);
		const seen = answer.body.toString();
		const said = spokenText(seen);
		expect(said).toContain('1 akan didaftarkan, 1 sudah ada dan dilewati, 1 ditolak');
		expect(said).toContain('jenisnya tidak terbaca dari namanya');
		expect(said.indexOf('Ditolak:')).toBeLessThan(said.indexOf('Akan didaftarkan'));
		expect(said).not.toContain('Daftarkan 1 instansi');
		expect(formNamed(seen, path, 'check').entries).toContainEqual(['lines', LIST]);
		expect(made()).toBe(before);
	});

	it('is registered in one act once no line is refused, with the heads', async () => {
		const lines = LIST.replace(
			'Yayasan Bina Anak',
			'Yayasan Bina Anak\tYBA\tOrganisasi kemasyarakatan'
		);
		const first = formNamed(await page(path), path, 'check');
		const checked = await admin.post(first.action, filled(first, { lines }));
		const form = formNamed(checked.body.toString(), path, 'register');
		expect(spokenText(checked.body.toString())).toContain('Daftarkan 2 instansi');
		const changed = await admin.post(form.action, filled(form, { lines: `${lines}\nDinas Pasar` }));
		expect(changed.status).toBe(409);
		expect(changed.body.toString()).toContain('Dinas Pasar');
		expect(leadsTo(await admin.post(form.action, filled(form, {})))).toBe('/institutions');
		const found = spokenText(await page('/institutions?q=Dispangan'));
		expect(found).toContain('Ratna Dewi');
		expect(spokenText(await page('/audit?event=institution.registered'))).toContain('Dinas Pangan');
	});

	it('is not for those who do not keep the directory', async () => {
		const { client } = await server.signedIn('dinkes');
		expect((await client.get(path)).status).toBe(403);
	});
});
