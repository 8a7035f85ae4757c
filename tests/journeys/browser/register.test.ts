import { describe, expect, it } from 'vitest';
import { LAPTOP, PHONE } from './support/device.ts';
import { hasFocus } from './support/focus.ts';
import { sideways } from './support/looks.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('the register', () => {
	it('narrows by what is chosen, says how many are left, and lets each filter go', async () => {
		const { page, opens } = await stage.person('bappeda', LAPTOP);
		await opens('/commitments');
		const count = page.getByRole('status').filter({ hasText: 'komitmen' });
		const all = await count.innerText();
		await page.getByLabel('Keterlambatan').selectOption('1');
		await page.waitForURL(/late=1/);
		await hasFocus(page.getByLabel('Keterlambatan'));
		await expect.poll(() => count.innerText()).not.toBe(all);
		await page.getByLabel('Urutan').selectOption('-late');
		await page.waitForURL(/sort=-late/);
		await hasFocus(page.getByLabel('Urutan'));
		const days = await page
			.locator('[data-tone=late]')
			.evaluateAll((marks) => marks.map((mark) => Number(/\d+/.exec(mark.textContent ?? '')?.[0])));
		expect(days).toEqual(days.toSorted((one, other) => other - one));
		await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
		await page.waitForURL((url) => !url.search.includes('late=1'));
		await expect.poll(() => count.innerText()).toBe(all);
	});

	it('finds exactly a pasted column of codes, and leaves what is not chosen out of the address', async () => {
		const { page, opens } = await stage.person('bappeda', LAPTOP);
		await opens('/commitments');
		const codes = await page.locator('tbody td:first-child').allInnerTexts();
		const field = page.getByRole('searchbox', { name: 'Cari', exact: true });
		await field.fill(codes.slice(0, 3).join(' '));
		await page.keyboard.press('Enter');
		await page.waitForURL(/q=/);
		await expect.poll(() => page.locator('tbody tr').count()).toBe(3);
		expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q']);
	});

	it('on a phone has its filters behind a button and each that is set as a chip to take away', async () => {
		const { page, opens } = await stage.person('dinsos', PHONE);
		await opens('/commitments?late=1');
		const chip = page.getByRole('link', { name: 'Hapus saringan Terlambat' });
		await chip.click();
		await page.waitForURL((url) => url.search === '');
		await expect.poll(() => sideways(page)).toBeNull();
	});

	it('goes to the print page with the same filters, which names them', async () => {
		const { page, opens, follows, sees } = await stage.person('bappeda', LAPTOP);
		await opens('/commitments?late=1&reported=none');
		await follows('Cetak');
		expect(new URL(page.url()).search).toBe('?late=1&reported=none');
		await sees(/Saringan: Terlambat · Dilaporkan: Belum pernah dilaporkan/, /Dicetak oleh/);
	});
});

describe('the search', () => {
	it('shows every kind with its count and marks the words, and all of a kind on a page of its own', async () => {
		const { page, opens, sees } = await stage.person('bappeda', LAPTOP);
		await opens('/');
		await page.keyboard.press('/');
		await hasFocus(page.getByRole('searchbox').first());
		await page.keyboard.type('dinas');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\?q=dinas/);
		await sees('Instansi');
		await expect.poll(() => page.locator('mark').first().innerText()).toMatch(/dinas/i);
		await page.getByRole('link', { name: 'Tampilkan semua: Instansi' }).click();
		await page.waitForURL(/kind=institutions/);
		await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(1);
	});
});
