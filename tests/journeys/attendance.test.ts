import { describe, expect, it } from 'vitest';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
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

describe('the attendance of a long list', () => {
	const before = open();

	it('leads in one step to those of whom nothing was said, and to all the others at once', async () => {
		const html = await page(path);
		expect(linksOf(html)).toContain(`${path}?choice=open`);
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
