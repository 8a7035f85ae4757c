import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyOf } from '../support/copy.ts';
import { startServer } from '../support/server.ts';
import type { ServerProcess } from '../support/server.ts';
import { settle, withEvidence } from './support/desk.ts';
import { LAPTOP, PHONE } from './support/device.ts';
import { hasFocus } from './support/focus.ts';
import { sideways } from './support/looks.ts';
import { setStage } from './support/stage.ts';

const WAITING = 26;
const folder = copyOf(inject('untouched'));
let server: ServerProcess;

beforeAll(async () => {
	handIn(join(folder.data, 'tuntas.db'), WAITING);
	server = await startServer(folder.data);
});
afterAll(async () => {
	await server.stop();
	folder.remove();
});
const stage = setStage({ origin: () => server.origin });

describe('a verifier', () => {
	it('decides more than twenty reports in one sitting with the keys alone', async () => {
		const { page, opens, sees } = await stage.person('bappeda');
		await opens('/verifications');
		await tabTo(page, 'Mulai verifikasi');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/verifications\/\d+/);
		let keys = 0;
		const decisions = 22;
		for (let decided = 0; decided < decisions; decided++) {
			const before = page.url();
			await settle(page);
			const answer = decided % 4 === 3 ? ['1', 'r'] : ['a'];
			for (const key of answer) await page.keyboard.press(key);
			keys += answer.length;
			await page.waitForURL((url) => url.href !== before);
			await hasFocus(page.locator('h1'));
		}
		await sees(`${decisions} sudah Anda putuskan hari ini`);
		expect(keys / decisions).toBeLessThan(1.3);
	});

	it('takes a slip of the finger back with one key', async () => {
		const { page, opens, sees } = await stage.person('bappeda');
		await opens('/verifications');
		await page.getByRole('link', { name: 'Mulai verifikasi' }).click();
		await page.waitForURL(/\/verifications\/\d+/);
		const report = new URL(page.url()).pathname;
		await settle(page);
		await page.keyboard.press('a');
		await page.waitForURL((url) => url.pathname !== report);
		await settle(page);
		await page.keyboard.press('z');
		await page.waitForURL((url) => url.pathname === report);
		await sees('Putusan diurungkan; laporan ini menunggu kembali.');
	});

	it('types a note without any key deciding, and can do without the keys', async () => {
		const { page, opens } = await stage.person('bappeda');
		await opens(await firstWaiting(page));
		const address = page.url();
		await settle(page);
		const note = page.getByRole('textbox', { name: 'Catatan (opsional)' }).first();
		await page.keyboard.press('r');
		await hasFocus(note);
		await page.keyboard.type('jakarta raya 1 ');
		await expect.poll(() => note.inputValue()).toBe('jakarta raya 1 ');
		await page.keyboard.press('Escape');
		await page.keyboard.press('1');
		const written = 'jakarta raya 1 Foto belum menunjukkan lokasi dan tanggal.';
		await expect.poll(() => note.inputValue()).toBe(written);
		const turnKeys = (how: string) =>
			page.evaluate((to) => localStorage.setItem('tuntas-keys', to), how);
		await turnKeys('off');
		await page.locator('h1').click();
		for (const key of ['a', 'j', 'r']) await page.keyboard.press(key);
		await turnKeys('on');
		await page.keyboard.press('1');
		// Still there, with what was typed: none of them did anything.
		await expect.poll(() => note.inputValue()).toMatch(/^jakarta raya 1 .+tanggal\. Foto/);
		expect(page.url()).toBe(address);
	});

	it('is told who was first, keeping what was typed', async () => {
		const slow = await stage.person('bappeda');
		const report = await firstWaiting(slow.page, slow.opens);
		const quick = await stage.person('adbang');
		await slow.opens(report);
		await quick.opens(report);
		await quick.fills({ Catatan: 'Foto lengkap.' });
		await quick.presses('Kembalikan dan lanjut');
		await slow.fills({ Catatan: 'Mohon foto lokasi.' });
		await slow.presses('Kembalikan dan lanjut');
		await slow.sees('Yohanes Lembang, S.T., M.Si. sudah memutuskan laporan ini.');
		await expect.poll(() => slow.finds('Catatan')).toBe('Mohon foto lokasi.');
	});

	it('stays within one institution, shares out the work and keeps phrases without any script', async () => {
		const bappeda = await stage.person('bappeda', { ...LAPTOP, javaScriptEnabled: false });
		await bappeda.opens('/verifications');
		const box = bappeda.page.getByRole('checkbox').first();
		await box.check();
		await bappeda.fills({ Pemeriksa: 'Laras Ayuningtyas, S.E.' });
		await bappeda.presses('Tetapkan pemeriksa');
		await bappeda.sees('Pemeriksa ditetapkan.');
		await bappeda.opens('/verifications?show=mine');
		await bappeda.follows('Mulai verifikasi');
		expect(bappeda.path()).toMatch(/^\/verifications\/\d+\?show=mine$/);
		await bappeda.sees(/^1 dari [12]$/);
		await bappeda.unfolds('Kelola frasa');
		await bappeda.fills({ 'Frasa baru': 'Foto belum bertanggal.' });
		await bappeda.presses('Simpan frasa');
		await bappeda.sees('Frasa disimpan.');
		await bappeda.unfolds('Kelola frasa');
		await bappeda.sees('Foto belum bertanggal.');
	});

	it('decides on a phone without pushing the page sideways or cutting a cell of the queue', async () => {
		const bappeda = await stage.person('bappeda', {
			...PHONE,
			viewport: { width: 320, height: 700 }
		});
		for (const address of ['/verifications', withEvidence('image/png', folder.data)]) {
			await bappeda.opens(address);
			await expect.poll(() => sideways(bappeda.page), { message: address }).toBeNull();
			const cut = () =>
				bappeda.page
					.locator('.table :is(td, th[scope=row])')
					.evaluateAll((cells) =>
						cells
							.filter((cell) => cell.getBoundingClientRect().right > innerWidth)
							.map((cell) => cell.textContent)
					);
			await expect.poll(cut, { message: address }).toEqual([]);
		}
	});
});

async function tabTo(page: Page, name: string): Promise<void> {
	const control = page.getByRole('link', { name, exact: true });
	for (let stop = 0; stop < 60; stop++) {
		if (await control.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`"${name}" is not reached with Tab`);
}

/** The address of the first report of the queue. */
async function firstWaiting(
	page: Page,
	opens: (path: string) => Promise<number> = (path) =>
		page.goto(server.origin + path).then((answer) => answer?.status() ?? 0)
): Promise<string> {
	await opens('/verifications');
	const href = await page.getByRole('link', { name: 'Mulai verifikasi' }).getAttribute('href');
	return href ?? '/verifications';
}

/** More reports than one sees in a year of the demonstration: one on each open part, until so many wait. */
function handIn(file: string, wanted: number): void {
	const db = new Database(file);
	db.prepare(
		`insert into reports (commitment_id, part_id, state, status, percent, progress, reported_by, reported_at)
		select p.commitment_id, p.id, 'submitted', 'in_progress', 50, 'Pekerjaan berjalan sesuai rencana.',
			(select g.account_id from grants g where g.institution_id = p.institution_id and g.role = 'liaison'),
			unixepoch() * 1000 - 3600000
		from commitment_parts p join commitments c on c.id = p.commitment_id
		where c.state = 'active' and c.confidentiality = 'ordinary' and p.withdrawn_at is null
			and p.verdict is null and c.done_reported_on is null
			and exists (select 1 from grants g where g.institution_id = p.institution_id and g.role = 'liaison')
			and not exists (select 1 from reports r where r.part_id = p.id and r.state = 'submitted')
		limit ?`
	).run(wanted);
	db.close();
}
