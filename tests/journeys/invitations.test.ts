import { describe, expect, it } from 'vitest';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import { kindOf, listed, numbers, one, rows } from './support/records.ts';

const server = await ownServer();
const secretary = await server.signedIn('sekretariat');
const page = (path: string) => secretary.client.page(path);

const seen = listed(kindOf('meeting').visibleTo(secretary.actor));

describe('the number of the letter of invitation', () => {
	const NUMBER = '000.1.5/217/Setda/2026';
	const meeting = one(
		`select m.id from meetings m where m.id in (${seen}) and m.state = 'scheduled'
		and (select count(*) from invitations i where i.meeting_id = m.id and i.withdrawn_at is null) > 5
		and m.id in (select h.meeting_id from meeting_hosts h join grants g on g.institution_id = h.institution_id
			join accounts a on a.id = g.account_id
			where a.login = 'sekretariat@contoh.test' and g.role = 'secretariat' and h.kind = 'host')
		order by m.id limit 1`
	);
	const edit = `/meetings/${meeting}/edit`;
	const keep = async (letterNumber: string) => {
		const form = formNamed(await page(edit), edit, 'change');
		return secretary.client.post(form.action, filled(form, { letterNumber }));
	};
	const printed = async (paper: string) =>
		spokenText(await page(`/meetings/${meeting}/print?document=${paper}`));

	it('is a dotted line on the paper until it is given, then stands on page, letter and annex', async () => {
		expect((await keep('')).status).toBe(303);
		expect(await printed('invitation')).toMatch(/Nomor …+/);
		expect(leadsTo(await keep(NUMBER))).toBe(`/meetings/${meeting}`);
		expect(spokenText(await page(`/meetings/${meeting}`))).toContain(
			`Nomor surat undangan ${NUMBER}`
		);
		expect(await printed('invitation')).toMatch(
			new RegExp(`Nomor ${NUMBER} .*Lampiran surat undangan Nomor: ${NUMBER}`)
		);
	});

	it('is refused where it is far too long, with what was typed still there', async () => {
		const answer = await keep('9'.repeat(81));
		expect(answer.status).toBe(422);
		const again = formNamed(answer.body.toString(), edit, 'change');
		expect(Object.fromEntries(again.entries)['letterNumber']).toBe('9'.repeat(81));
	});

	it('stands on the minutes, above the agenda', async () => {
		const held = one(
			`select id from meetings where id in (${seen}) and state = 'adopted'
			and letter_number is not null order by id desc limit 1`
		);
		const [{ number = '' } = {}] = rows<{ number: string }>(
			'select letter_number as number from meetings where id = ?',
			held
		);
		const text = spokenText(await page(`/meetings/${held}/print?document=minutes`));
		expect(text).toContain(`Surat undangan Nomor ${number}`);
	});
});

describe('a list of invitations that is longer than a page', () => {
	const meeting = one(
		`select m.id from meetings m where m.id in (${seen}) and m.state = 'draft'
		and m.id in (select h.meeting_id from meeting_hosts h join grants g on g.institution_id = h.institution_id
			join accounts a on a.id = g.account_id
			where a.login = 'sekretariat@contoh.test' and g.role = 'secretariat' and h.kind = 'host')
		order by m.id limit 1`
	);
	const path = `/meetings/${meeting}/invitations`;
	const inOrder = () =>
		numbers(
			'select id from invitations where meeting_id = ? and withdrawn_at is null order by position, id',
			meeting
		);
	const shown = (html: string) =>
		[...html.matchAll(/<tr id="i(\d+)"/g)].map(([, id]) => Number(id));

	it('is shown fifty at a time, in one order over all pages', async () => {
		const form = formNamed(await page(path), path, 'invite');
		const posts = numbers(
			`select p.id from posts p join institutions i on i.id = p.institution_id
			where p.ended_on is null and i.ended_on is null
			and i.region_id = (select region_id from meetings where id = ?)`,
			meeting
		);
		const chosen = posts.map((id): [string, string] => ['postIds', String(id)]);
		const answer = await secretary.client.post(form.action, [...form.entries, ...chosen]);
		expect(answer.status).toBe(303);
		const all = inOrder();
		expect(all.length).toBeGreaterThan(60);
		const pages = [await page(path), await page(`${path}?page=2`)].map(shown);
		expect(pages[0]).toEqual(all.slice(0, 50));
		expect(pages[1]).toEqual(all.slice(50, 100));
	});

	it('comes back to the page of the line that was moved, answered or left', async () => {
		const last = inOrder().at(-1) ?? 0;
		const order = formNamed(await page(`${path}?page=2`), path, 'move');
		const moved = await secretary.client.post(order.action, filled(order, { step: `up-${last}` }));
		expect(leadsTo(moved)).toBe(`${path}?page=2`);

		const html = await page(`${path}?answer=${last}`);
		expect(shown(html)).toContain(last);
		expect(html).toContain(`href="${path}?page=2#i${last}"`);
		const answer = formNamed(html, path, 'answer');
		const answered = await secretary.client.post(
			answer.action,
			filled(answer, { answer: 'accepted' })
		);
		expect(leadsTo(answered)).toBe(`${path}?page=2`);
		expect(await page(`${path}?page=2`)).toContain('>Ubah jawaban</a');
	});

	it('is searched by name, with each place in the whole list and nothing to put in order', async () => {
		const html = await page(`${path}?q=camat`);
		expect(shown(html).length).toBeGreaterThan(0);
		expect(shown(html).length).toBeLessThan(50);
		expect(html).not.toContain('value="up-');
		expect(spokenText(await page(`${path}?q=tidakada`))).toContain('Tidak ada undangan yang cocok');
	});

	it('shows by itself who has not answered, with telephone and a text that reminds them', async () => {
		const open = () =>
			numbers(
				`select id from invitations where meeting_id = ${meeting} and withdrawn_at is null
				and answer = 'none' order by position, id`
			);
		const mine = `${path}?show=none`;
		const html = await page(mine);
		expect(shown(html)).toEqual(open().slice(0, 50));
		expect(html).toMatch(/href="tel:\+?\d{6,}"/);
		expect(html).toMatch(
			new RegExp(`<textarea[^>]*readonly[\\s\\S]*${server.origin}/meetings/${meeting}`)
		);
		// Only the whole list can be put in order.
		expect(html).not.toContain('value="up-');
		expect(html).not.toContain('?/sort');

		const [first = 0, ...others] = open();
		const asked = `${path}?show=none&answer=${first}`;
		const answer = formNamed(await page(asked), asked, 'answer');
		const answered = await secretary.client.post(
			answer.action,
			filled(answer, { answer: 'accepted' })
		);
		expect(leadsTo(answered)).toBe(mine);
		expect(open()).toEqual(others);
	});

	it('takes "Hadir" in one press, without JavaScript, where it was seen as it is', async () => {
		const mine = `${path}?show=none`;
		const html = await page(mine);
		const accept = formNamed(html, mine, 'accept');
		const [, pressed = '', line = ''] = /value="((\d+)-\d+)"[^>]*>Hadir</.exec(html) ?? [];
		const press = () =>
			secretary.client.post(accept.action, [...accept.entries, ['accepted', pressed]]);
		expect(leadsTo(await press())).toBe(mine);
		const stored = () =>
			rows<{ answer: string; version: number }>(
				'select answer, version from invitations where id = ?',
				Number(line)
			);
		expect(stored()[0]?.answer).toBe('accepted');
		// Somebody else answered meanwhile: a page that did not show it does not write over it.
		const again = formNamed(await page(mine), mine, 'accept');
		const late = await secretary.client.post(again.action, [
			...again.entries,
			['accepted', pressed]
		]);
		expect(late.status).toBe(409);
		expect(stored()[0]?.version).toBe(2);
	});

	it('asks for the name of a substitute as something that is needed', async () => {
		const [line = 0] = inOrder();
		const html = await page(`${path}?answer=${line}`);
		expect(spokenText(html)).toContain('Nama yang mewakili');
		expect(spokenText(html)).not.toContain('Nama yang mewakili (opsional)');
		const form = formNamed(html, path, 'answer');
		const refused = await secretary.client.post(
			form.action,
			filled(form, { answer: 'substitute', substituteName: '' })
		);
		expect(refused.status).toBe(422);
	});

	it('asks an office for its answer by that name, not for another one', async () => {
		const office = await server.signedIn('dinkes');
		const own = one(
			`select i.meeting_id from invitations i join meetings m on m.id = i.meeting_id
			join posts p on p.id = i.post_id
			where i.answer = 'none' and i.withdrawn_at is null and m.state = 'scheduled'
			and m.confidentiality = 'ordinary' and p.institution_id in (
				select g.institution_id from grants g join accounts a on a.id = g.account_id
				where a.login = 'dinkes@contoh.test') limit 1`
		);
		const html = await office.client.page(`/meetings/${own}`);
		expect(html).toMatch(/href="[^"]*\?answer=\d+#answer"[^>]*>Jawab</);
	});

	it('gives no telephone number to who only answers for an office', async () => {
		const office = await server.signedIn('dinkes');
		const { status, body } = await office.client.get(`${path}?show=none`);
		expect(status).toBe(200);
		expect(body.toString()).not.toMatch(/href="tel:|<textarea[^>]*readonly/);
	});
});
