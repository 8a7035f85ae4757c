import { describe, expect, it } from 'vitest';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import { kindOf, listed, numbers, one, rows } from './support/records.ts';

const server = await ownServer();
const secretary = await server.signedIn('sekretariat');

const page = (path: string) => secretary.client.page(path);
const meeting = one(
	`select id from meetings where id in (${listed(kindOf('meeting').visibleTo(secretary.actor))})
	and state = 'in_session' limit 1`
);
const path = `/meetings/${meeting}/attendance`;
const open = () =>
	numbers(
		`select id from invitations i where meeting_id = ${meeting} and withdrawn_at is null and not exists
		(select 1 from attendances a where a.invitation_id = i.id and a.withdrawn_at is null)`
	);
const record = async (from: string, values: Readonly<Record<string, string>>) => {
	const form = formNamed(await page(from), from, 'record');
	return secretary.client.post(form.action, filled(form, values));
};

/** The steps to other parts of the list, as the buttons that save it send them. */
const stepsOf = (html: string) =>
	[...html.matchAll(/<button name="next" value="([^"]*)"/g)].map(([, next = '']) =>
		next.replaceAll('&amp;', '&')
	);

describe('the attendance of a long list', () => {
	const before = open();

	it('leads in one step to those of whom nothing was said, and to all the others at once', async () => {
		const html = await page(path);
		expect(stepsOf(html)).toContain(`${path}?choice=open`);
		expect(html).toMatch(/href="#rest"/);
		expect(html).toMatch(/id="rest"/);
		const narrowed = spokenText(await page(`${path}?choice=open`));
		expect(narrowed).toContain(`Belum dicatat ${before.length}`);
		expect(narrowed).toContain(`Undangan lain yang belum dicatat (${before.length})`);
	});

	it('leaves the others open where only the rows were filled in', async () => {
		expect(leadsTo(await record(path, {}))).toBe(path);
		expect(open()).toEqual(before);
	});

	it('records all the others at once, without JavaScript, and comes back to the same lines', async () => {
		expect(before.length).toBeGreaterThan(1);
		const [mine = 0, ...others] = before;
		const answer = await record(`${path}?choice=open`, {
			[`rows.i${mine}.choice`]: 'excused',
			'rest.choice': 'present'
		});
		expect(leadsTo(answer)).toBe(`${path}?choice=open`);
		expect(open()).toEqual([]);
		const presence = (id: number) =>
			rows<{ presence: string }>(
				'select presence from attendances where invitation_id = ? and withdrawn_at is null',
				id
			).map((row) => row.presence);
		expect(presence(mine)).toEqual(['excused']);
		expect(others.flatMap(presence)).toEqual(others.map(() => 'present'));
		expect(spokenText(await page(`${path}?choice=open`))).toContain(
			'Semua undangan sudah dicatat.'
		);
	});

	it('asks for a reason before it takes that back, and then opens only those lines again', async () => {
		const form = formNamed(await page(path), path, 'withdraw_rest');
		const send = (reason: string) => secretary.client.post(form.action, filled(form, { reason }));
		expect((await send('')).status).toBe(422);
		expect(leadsTo(await send('Daftar tanda tangan belum lengkap'))).toBe(path);
		expect(open()).toEqual(before.slice(1));
		expect(spokenText(await page(`/meetings/${meeting}/history`))).toContain(
			'Daftar tanda tangan belum lengkap'
		);
	});
});

describe('a list over several pages', () => {
	const long = one(
		`select id from meetings where id in (${listed(kindOf('meeting').visibleTo(secretary.actor))})
		and state = 'concluded' and id not in (select meeting_id from minutes where state = 'submitted')
		and region_id = (select region_id from meetings where id = ${meeting}) order by id desc limit 1`
	);
	const list = `/meetings/${long}/attendance`;
	const shown = (html: string) =>
		[...html.matchAll(/<fieldset[^>]* id="row-i(\d+)"/g)].map(([, id]) => Number(id));
	const presenceOf = (id: number) =>
		rows<{ presence: string }>(
			'select presence from attendances where invitation_id = ? and withdrawn_at is null',
			id
		).map((row) => row.presence);

	it('saves what was marked on one page on the way to another, without JavaScript', async () => {
		const invite = formNamed(
			await page(`/meetings/${long}/invitations`),
			`/meetings/${long}/invitations`,
			'invite'
		);
		const posts = numbers(
			`select p.id from posts p join institutions i on i.id = p.institution_id
			where p.ended_on is null and i.ended_on is null
			and i.region_id = (select region_id from meetings where id = ?)`,
			long
		).map((id): [string, string] => ['postIds', String(id)]);
		await secretary.client.post(invite.action, [...invite.entries, ...posts]);

		const html = await page(list);
		expect(shown(html)).toHaveLength(50);
		const [open = 0] = shown(html).filter((id) => presenceOf(id).length === 0);
		const form = formNamed(html, list, 'record');
		const next = stepsOf(html).find((step) => step.includes('page=2')) ?? '';
		const answer = await secretary.client.post(
			form.action,
			filled(form, { [`rows.i${open}.choice`]: 'present', next })
		);
		expect(leadsTo(answer)).toBe(`${list}?page=2`);
		expect(presenceOf(open)).toEqual(['present']);
		expect(shown(await page(`${list}?page=2`))).not.toContain(open);
	});

	it('saves on the way to a tab and to what is looked for, and says nothing where nothing was marked', async () => {
		const html = await page(`${list}?page=2`);
		const form = formNamed(html, list, 'record');
		const [first = 0, second = 0] = shown(html);
		const tab = stepsOf(html).find((step) => step.includes('choice=open')) ?? '';
		const toTab = await secretary.client.post(
			form.action,
			filled(form, { [`rows.i${first}.choice`]: 'absent', next: tab })
		);
		expect(leadsTo(toTab)).toBe(`${list}?choice=open`);
		expect(presenceOf(first)).toEqual(['absent']);

		const again = formNamed(await page(`${list}?page=2`), list, 'record');
		const found = await secretary.client.post(
			again.action,
			filled(again, { [`rows.i${second}.choice`]: 'excused', q: 'Camat' })
		);
		expect(leadsTo(found)).toBe(`${list}?q=Camat`);
		expect(presenceOf(second)).toEqual(['excused']);
		expect(await page(`${list}?q=Camat`)).toContain('Kehadiran dicatat.');

		const still = formNamed(await page(list), list, 'record');
		expect(leadsTo(await secretary.client.post(still.action, filled(still, { next: tab })))).toBe(
			`${list}?choice=open`
		);
		expect(spokenText(await page(`${list}?choice=open`))).not.toContain('Tidak ada yang berubah');
	});

	it('stays on the page of a line that is refused, and follows no address that is not of the list', async () => {
		const html = await page(list);
		const form = formNamed(html, list, 'record');
		const [open = 0] = shown(html).filter((id) => presenceOf(id).length === 0);
		const next = stepsOf(html).find((step) => step.includes('page=2')) ?? '';
		const refused = await secretary.client.post(
			form.action,
			filled(form, { [`rows.i${open}.name`]: 'Nama Tanpa Pilihan', next })
		);
		expect(refused.status).toBe(422);
		expect(shown(refused.body.toString())).toEqual(shown(html));
		expect(refused.body.toString()).toContain('Nama Tanpa Pilihan');
		const foreign = await secretary.client.post(
			form.action,
			filled(form, { next: 'https://luar.test/x?page=2&to=/people' })
		);
		expect(leadsTo(foreign)).toBe(`${list}?page=2`);
	});
});

describe('the list on paper', () => {
	it.each(['blank', 'attendance'])(
		'keeps who signs for it on one page with its last rows: %s',
		async (paper) => {
			const html = await page(`/meetings/${meeting}/print?document=${paper}`);
			const [, last = ''] = /<tbody class="whole">([\s\S]*?)<\/tbody>/.exec(html) ?? [];
			const kept = [...last.matchAll(/<td class="number[^"]*">(\d+)<\/td>/g)].map(([, n]) =>
				Number(n)
			);
			expect(kept).toHaveLength(3);
			expect(kept[0]).toBeGreaterThan(1);
			expect(spokenText(last)).toContain('Petugas daftar hadir,');
			// Every row is there once, in order.
			const all = [...html.matchAll(/<td class="number[^"]*">(\d+)<\/td>/g)].map(([, n]) =>
				Number(n)
			);
			expect(all).toEqual(all.map((_, index) => index + 1));
		}
	);
});
