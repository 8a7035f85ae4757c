import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withEvidence } from './support/desk.ts';
import { LAPTOP } from './support/device.ts';
import { hasFocus } from './support/focus.ts';
import { resize, sideways } from './support/looks.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('a verifier before what was handed in', () => {
	it('looks at a picture as large as the screen, and comes back to where it stood', async () => {
		const { page, opens } = await stage.person('bappeda');
		await opens(withEvidence('image/png'));
		const link = page.getByRole('link', { name: /^Perbesar/ }).first();
		await link.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		await page.keyboard.press('a');
		const width = async () => (await dialog.locator('img').boundingBox())?.width;
		await expect.poll(width).toBeGreaterThan(1000);
		await page.keyboard.press('Escape');
		// Gone from the page, not only from the screen: a dialog tells that it was closed a moment later.
		await page.locator('.viewer').waitFor({ state: 'detached' });
		await hasFocus(link);
		await page.keyboard.press('b');
		await dialog.waitFor();
	});

	it('has documents open in the page, in a frame that only this page may have', async () => {
		const { page, opens, origin } = await stage.person('bappeda');
		await readsDocuments(page, true);
		await opens(withEvidence('application/pdf'));
		await page.locator('iframe').waitFor();
		const source = await page.locator('iframe').getAttribute('src');
		const answer = await page.request.get(`${origin}${source}`);
		expect(answer.headers()).toMatchObject({
			'content-type': 'application/pdf',
			'content-disposition': expect.stringMatching(/^inline;/),
			'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
			'x-frame-options': 'SAMEORIGIN'
		});
	});

	it('finds a document by its name and size where the browser has no reader, and no empty frame', async () => {
		const { page, opens, sees } = await stage.person('bappeda');
		await readsDocuments(page, false);
		await opens(withEvidence('application/pdf'));
		await sees('Peramban ini tidak menampilkan PDF di dalam halaman.');
		await expect.poll(() => page.locator('iframe').count()).toBe(0);
		const pieces = page.locator('.pieces');
		await expect
			.poll(() => pieces.locator('a.file').first().textContent())
			.toMatch(/, [\d.,]+\s(byte|kB|MB)$/);
		await pieces.getByRole('link', { name: 'Buka di tab baru' }).first().waitFor();
	});

	it('has the whole queue in a narrow window, and both decisions in sight on a laptop', async () => {
		const bappeda = await stage.person('bappeda', LAPTOP);
		await resize(bappeda.page, { width: 800, height: 700 });
		await bappeda.opens('/verifications');
		await expect.poll(() => sideways(bappeda.page)).toBeNull();
		await resize(bappeda.page, { width: 1366, height: 768 });
		await bappeda.page.getByRole('link', { name: 'Mulai verifikasi' }).click();
		await inSight(bappeda.page);
		await bappeda.opens(newestProgress());
		await inSight(bappeda.page);
	});
});

/** Both decisions stand on the screen without scrolling. */
async function inSight(page: Page): Promise<void> {
	await page.locator('.phrases').waitFor();
	const shown = () =>
		page
			.locator('.decision .button')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom <= innerHeight));
	await expect.poll(shown).toEqual([true, true]);
}

/** As in a browser that shows documents within a page, or in one that only saves them. */
async function readsDocuments(page: Page, can: boolean): Promise<void> {
	await page.addInitScript((value) => {
		Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => value });
	}, can);
}

/** A report of progress that waits, with pictures beside it: there the decision has a figure more. */
function newestProgress(): string {
	const db = new Database(join(inject('data'), 'tuntas.db'), { readonly: true });
	const id = db
		.prepare<[], number>(
			`select r.id from reports r join commitments c on c.id = r.commitment_id
			where r.state = 'submitted' and r.status = 'in_progress' and c.confidentiality = 'ordinary'
			and exists (select 1 from evidence e where e.report_id = r.id and e.media_type like 'image/%')
			and not exists (select 1 from reports n where n.part_id = r.part_id and n.id > r.id)
			order by r.id desc limit 1`
		)
		.pluck()
		.get();
	db.close();
	return `/verifications/${id}`;
}
