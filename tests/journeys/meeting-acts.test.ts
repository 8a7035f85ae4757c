import { describe, expect, it } from 'vitest';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import { kindOf, listed, one } from './support/records.ts';

const server = await ownServer();
const secretary = await server.signedIn('sekretariat');

const meeting = one(
	`select id from meetings where id in (${listed(kindOf('meeting').visibleTo(secretary.actor))})
	and state = 'scheduled' and held_on > date('now', '+2 days') order by held_on desc limit 1`
);
const path = `/meetings/${meeting}`;
const FOLD = /<details class="[^"]*\bacts-rare\b[^"]*"([^>]*)>/;
const page = () => secretary.client.page(path);

describe('the acts of a meeting that is announced', () => {
	it('begin with the invitations; what is rare is folded', async () => {
		const html = await page();
		expect(FOLD.exec(html)?.[1]).not.toContain('open');
		expect(html).toMatch(
			new RegExp(`class="button primary" href="${path}/invitations"[^>]*>Kelola undangan<`)
		);
		// What is not ready leads to those who have not answered.
		expect(linksOf(html)).toContain(`${path}/invitations?show=none`);
		expect(spokenText(html)).toMatch(/Cetak Kelola undangan\b/);
	});

	it('unfold where one of the rare ones was refused, with what was typed', async () => {
		const form = formNamed(await page(), path, 'cancel');
		const answer = await secretary.client.post(
			form.action,
			filled(form, { reason: '', absentees: 'Ketua DPRD' })
		);
		expect(answer.status).toBe(422);
		const html = answer.body.toString();
		expect(FOLD.exec(html)?.[1]).toContain('open');
		expect(html).toContain('Ketua DPRD');
	});

	it('can be made without JavaScript, and then only what is left is offered', async () => {
		const form = formNamed(await page(), path, 'cancel');
		const answer = await secretary.client.post(
			form.action,
			filled(form, { reason: 'Digabung dengan rapat bulan depan' })
		);
		expect(leadsTo(answer)).toBe(path);
		const html = await page();
		expect(FOLD.test(html)).toBe(false);
		expect(spokenText(html)).toContain('Dibatalkan: Digabung dengan rapat bulan depan');
	});
});
