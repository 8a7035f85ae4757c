import { describe, expect, it } from 'vitest';
import { receiptWords } from '#messages/receipt.ts';
import { leadsTo } from './support/client.ts';
import type { Entries } from './support/client.ts';
import { filled, formNamed, formsOf } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import type { Person } from './support/people.ts';
import { kindOf, listed, numbers, rows } from './support/records.ts';

const server = await ownServer();
const people = await server.everybody();

const called = (wanted: string): Person => {
	const person = people.find(({ name }) => name === wanted);
	if (!person) throw new Error(`${wanted} is not here`);
	return person;
};
const bappeda = called('bappeda');
const dinsos = called('dinsos');
const page = (path: string, { client } = bappeda) => client.page(path);
const send = async (path: string, name: string, typed: Readonly<Record<string, string | null>>) => {
	const form = formNamed(await page(path), path, name);
	return bappeda.client.post(form.action, filled(form, typed));
};
const waiting = async () =>
	linksOf(await page('/verifications')).filter((link) => /^\/verifications\/\d+$/.test(link));
const stateOf = (path: string) =>
	rows<{ state: string }>(
		'select state from reports where id = ?',
		Number(path.split('/').at(-1))
	)[0]?.state;

describe('a verifier without JavaScript', () => {
	it('accepts a report, comes to the next one, and takes the decision back from there', async () => {
		const [first = ''] = await waiting();
		const answer = await send(first, 'accept', { reason: 'Bukti sudah diperiksa.' });
		expect(answer.status).toBe(303);
		const next = leadsTo(answer);
		expect(next).toMatch(/^\/verifications\/\d+$/);
		expect(next).not.toBe(first);
		expect(stateOf(first)).toBe('verified');
		expect(await waiting()).not.toContain(first);

		const undo = await send(next, 'undo', {});
		expect([undo.status, leadsTo(undo)]).toEqual([303, first]);
		expect(stateOf(first)).toBe('submitted');
		expect(spokenText(await page(first))).toContain('Putusan diurungkan');
	});

	it('calls the queue empty on none of its pages, and says what of a filter was not read', async () => {
		const beyond = spokenText(await page('/verifications?page=9'));
		expect(beyond).not.toContain('Antrean kosong');
		expect(beyond).not.toContain('diabaikan');
		expect(beyond).toContain(spokenText(await page('/verifications')).match(/\d+ laporan/)?.[0]);
		const ignored = 'Sebagian saringan tidak terbaca dan diabaikan.';
		for (const query of ['show=semua', 'institution=Dinsos', 'page=-1'])
			expect(spokenText(await page(`/verifications?${query}`)), query).toContain(ignored);
	});

	it('takes nothing back, and keeps no phrase, at the address of a report that is not there', async () => {
		const [first = ''] = await waiting();
		const next = leadsTo(await send(first, 'accept', { reason: 'Bukti sudah diperiksa.' }));
		const html = await page(next);
		const typed = { undo: {}, keep: { phrase: 'Frasa yang tidak pernah ada.' } };
		for (const [name, values] of Object.entries(typed)) {
			const form = formNamed(html, next, name);
			const astray = form.action.replace(next, '/verifications/999999999');
			const answer = await bappeda.client.post(astray, filled(form, values));
			expect([name, answer.status]).toEqual([name, 404]);
		}
		expect(stateOf(first)).toBe('verified');
		expect(await page(next)).not.toContain('Frasa yang tidak pernah ada.');
		await send(next, 'undo', {});
		expect(stateOf(first)).toBe('submitted');
	});

	it('returns a report with a note, takes it back from the queue, and not twice', async () => {
		const [first = ''] = await waiting();
		const form = formNamed(await page(first), first, 'accept');
		const asReturn = form.action.replace('/accept', '/return');
		const bare = await bappeda.client.post(asReturn, filled(form, { reason: '' }));
		expect(bare.status).toBe(422);
		const returned = await bappeda.client.post(
			asReturn,
			filled(formNamed(await page(first), first, 'accept'), { reason: 'Foto belum bertanggal.' })
		);
		expect(returned.status).toBe(303);
		expect(stateOf(first)).toBe('returned');

		const undo = formNamed(await page('/verifications'), '/verifications', 'undo');
		expect((await bappeda.client.post(undo.action, undo.entries)).status).toBe(303);
		expect(stateOf(first)).toBe('submitted');
		const [decision = ['', '']] = undo.entries.filter(([name]) => name === 'decision');
		const again = await bappeda.client.post('/verifications?/undo', [decision]);
		expect(again.status).toBe(404);
	});

	it('cannot take back what others decided, nor what stood longer than ten minutes', async () => {
		const old = numbers(
			'select id from verifications where report_id is not null order by id desc limit 1'
		)[0];
		const undo = await bappeda.client.post('/verifications?/undo', [['decision', String(old)]]);
		expect([403, 409]).toContain(undo.status);
		for (const name of ['dinsos', 'inspektorat', 'admin']) {
			const { status } = await called(name).client.post('/verifications?/undo', [
				['decision', String(old)]
			]);
			expect([name, status]).toEqual([name, 403]);
		}
	});

	it('keeps phrases of their own, at most nine, and drops them', async () => {
		const [path = ''] = await waiting();
		for (let place = 1; place <= 9; place++)
			expect((await send(path, 'keep', { phrase: `Frasa ke-${place}.` })).status).toBe(303);
		const tenth = await send(path, 'keep', { phrase: 'Frasa kesepuluh.' });
		expect(tenth.status).toBe(409);
		expect(new Map(formNamed(tenth.body.toString(), path, 'keep').entries).get('phrase')).toBe(
			'Frasa kesepuluh.'
		);
		const html = await page(path);
		expect(spokenText(html)).toContain('Frasa ke-9.');
		for (const form of formsOf(html, path).filter(({ name }) => name === 'drop'))
			expect((await bappeda.client.post(form.action, form.entries)).status).toBe(303);
		expect(spokenText(await page(path))).not.toContain('Frasa ke-');
	});

	it('shares the queue out: reports are named to somebody, and to nobody again', async () => {
		const [, second = ''] = await waiting();
		const report = second.split('/').at(-1) ?? '';
		const { accountId } = bappeda.actor;
		const assign = (entries: Entries) => bappeda.client.post('/verifications?/assign', entries);
		const owner = () =>
			numbers(
				`select account_id from verifier_assignments where commitment_id =
				(select commitment_id from reports where id = ?)`,
				Number(report)
			);
		const named = await assign([
			['reports', report],
			['verifier', String(accountId)]
		]);
		expect(named.status).toBe(303);
		expect(owner()).toEqual([accountId]);
		expect(linksOf(await page('/verifications?show=mine')).join(' ')).toContain(second);
		expect((await assign([['verifier', String(accountId)]])).status).toBe(422);
		const stranger = await assign([
			['reports', report],
			['verifier', String(dinsos.actor.accountId)]
		]);
		expect([stranger.status, owner()]).toEqual([422, [accountId]]);
		const freed = await assign([
			['reports', report],
			['verifier', '']
		]);
		expect([freed.status, owner()]).toEqual([303, []]);
	});
});

describe('who fills in what was not agreed', () => {
	it('has the commitment itself before them, not only its number and its resolution', async () => {
		const sekda = called('sekda');
		const [lacking] = rows<{ id: number; description: string }>(
			`select id, description from commitments
			where state = 'active' and proof is null and confidentiality = 'ordinary' limit 1`
		);
		expect(spokenText(await page(`/commitments/${lacking?.id}/edit`, sekda))).toContain(
			lacking?.description
		);
	});
});

describe('who hands a report in', () => {
	it('gets a receipt with its number, that only those read who may know of it', async () => {
		const seen = listed(kindOf('commitment').visibleTo(dinsos.actor));
		const [commitment = 0] = numbers(
			`select p.commitment_id from commitment_parts p join commitments c on c.id = p.commitment_id
			join grants g on g.institution_id = p.institution_id and g.account_id = ? and g.role = 'liaison'
			where c.state = 'active' and c.confidentiality = 'ordinary' and c.id in (${seen})
			and c.reported_status is not 'done' order by c.id limit 1`,
			dinsos.actor.accountId
		);
		const path = `/commitments/${commitment}/report`;
		const form = formNamed(await page(path, dinsos), path, 'submit');
		const answer = await dinsos.client.post(
			form.action,
			filled(form, {
				status: 'in_progress',
				percent: '95',
				progress: 'Daftar penerima sudah lengkap.'
			})
		);
		expect(answer.status).toBe(303);
		const receipt = leadsTo(answer);
		const said = spokenText(await page(receipt, dinsos));
		expect(said).toContain(receiptWords.id.title);
		expect(said).toContain('Daftar penerima sudah lengkap.');
		expect(said).toContain('Verifikator memeriksanya paling lambat');

		const report = receipt.split('/').at(-1);
		const [other = 0] = numbers(
			`select id from commitments where id in (${seen}) and id <> ? limit 1`,
			commitment
		);
		const stray = await dinsos.client.get(`/commitments/${other}/report/${report}`);
		expect(stray.status).toBe(404);
		for (const { name, actor, client } of people) {
			const wanted = kindOf('commitment').visibleTo(actor).includes(commitment) ? 200 : 404;
			expect([name, (await client.get(receipt)).status]).toEqual([name, wanted]);
		}
	});
});
