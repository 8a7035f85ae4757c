import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeOn, hasFocus, PHONE, setStage } from '../support/stage.ts';

const stage = setStage();
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

describe('the shell', { timeout: 180_000 }, () => {
	it('lets the keyboard jump over the bar first', async () => {
		const page = await stage.open('/list');
		await page.keyboard.press('Tab');
		await expect.poll(() => focused(page)).toBe('Lompat ke isi');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect.poll(() => focused(page)).toBe('Semua 214');
	});

	it('goes to the search with one key, which the reader can switch off', async () => {
		const page = await stage.open('/list');
		await page.keyboard.press('/');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
			.toBe('q');
		await page.keyboard.type('a/b');
		await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('a/b');

		await page.locator('.menu summary').click();
		await page.getByRole('button', { name: 'Pintasan papan ketik' }).click();
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
	});

	it('opens the account menu, closes it with Esc and gives the focus back', async () => {
		const page = await stage.open('/list');
		const summary = page.locator('.menu summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Keluar' }).waitFor();
		expect(await axeOn(page)).toEqual([]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('.menu').getAttribute('open')).toBeNull();
		await expect.poll(() => hasFocus(summary)).toBe(true);
		await summary.click();
		await page.locator('h1').click();
		await expect.poll(() => page.locator('.menu').getAttribute('open')).toBeNull();
	});

	it('has tabs with icon and word on phones, and targets of 44 px', async () => {
		const page = await stage.open('/list', { viewport: PHONE });
		const tabs = page.getByRole('navigation', { name: 'Utama, ponsel' }).getByRole('link');
		await expect.poll(() => tabs.count()).toBe(4);
		for (const box of await tabs.evaluateAll((links) =>
			links.map((link) => link.getBoundingClientRect().height)
		))
			expect(box).toBeGreaterThanOrEqual(44);
		await expect.poll(() => tabs.nth(2).getAttribute('aria-current')).toBe('page');
	});

	it('says once what was done, and who one is in a demonstration', async () => {
		const page = await stage.open('/list?flash&demo');
		await expect.poll(() => page.getByText('Notula rapat telah disahkan.').isVisible()).toBe(true);
		await expect.poll(() => page.getByLabel('Anda melihat sebagai').isVisible()).toBe(true);
		expect(await axeOn(page)).toEqual([]);
		await page.getByRole('link', { name: 'Rapat', exact: true }).click();
		await page.getByRole('heading', { name: 'Jadwalkan rapat' }).waitFor();
		await expect.poll(() => page.getByText('Notula rapat telah disahkan.').count()).toBe(0);
	});
});

describe('choosing an institution', { timeout: 180_000 }, () => {
	const chosen = (page: Page) => page.locator('main input[name="host"]').inputValue();
	const host = (page: Page) => page.getByRole('combobox', { name: 'Instansi penyelenggara' });

	it('finds it by acronym or word, says how many, and takes the active one with Enter', async () => {
		const page = await stage.open('/form');
		await host(page).fill('dis');
		const options = page.getByRole('option');
		await expect.poll(() => options.first().textContent()).toContain('Dishub');
		await page.getByText('2 pilihan', { exact: true }).waitFor({ state: 'attached' });
		expect(await axeOn(page)).toEqual([]);
		await page.keyboard.press('ArrowDown');
		await expect
			.poll(() => page.locator('[role="option"][aria-selected="true"]').textContent())
			.toContain('Disperindag');
		await page.keyboard.press('Enter');
		await expect.poll(() => chosen(page)).toBe('4');
		await expect.poll(() => host(page).inputValue()).toBe('Dinas Perindustrian dan Perdagangan');
		await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
	});

	it('takes a pasted name on leaving, puts the choice back after nonsense, and can be emptied', async () => {
		const page = await stage.open('/form');
		await host(page).fill('Dinkes');
		await page.keyboard.press('Tab');
		await expect.poll(() => chosen(page)).toBe('1');
		await host(page).fill('Dinas Antariksa');
		await page.keyboard.press('Tab');
		await expect.poll(() => host(page).inputValue()).toBe('Dinas Kesehatan');
		await expect.poll(() => chosen(page)).toBe('1');
		await host(page).fill('');
		await page.keyboard.press('Tab');
		await expect.poll(() => chosen(page)).toBe('');
	});

	it('closes with Esc and puts back what was chosen', async () => {
		const page = await stage.open('/form');
		await host(page).fill('pol');
		await page.keyboard.press('Enter');
		await host(page).fill('kec');
		await page.keyboard.press('Escape');
		await expect.poll(() => host(page).inputValue()).toBe('Kepolisian Resor Contoh');
		await expect.poll(() => chosen(page)).toBe('5');
	});

	it('takes a click on the list', async () => {
		const page = await stage.open('/form');
		await host(page).click();
		await page.getByRole('option', { name: 'Polres' }).click();
		await expect.poll(() => chosen(page)).toBe('5');
	});
});

describe('filters', { timeout: 180_000 }, () => {
	it('wait for Enter while one types, and leave what is empty out of the address', async () => {
		const page = await stage.open('/list');
		await page.getByLabel('Cari kata').fill('rambu');
		await page.getByLabel('Cari kata').press('Enter');
		await page.waitForURL('**/list?sort=-due&q=rambu');
		await page.getByText('1 dari 214 komitmen').waitFor();
	});

	it('apply when an institution is chosen, and come back to the choice', async () => {
		const page = await stage.open('/list');
		await page.getByRole('combobox', { name: 'Instansi' }).selectOption('1');
		await page.waitForURL('**/list?sort=-due&institution=1');
		await page.locator('html[data-scripts]').waitFor({ state: 'attached' });
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
			.toBe('institution');
	});

	it('are behind one button on phones, which counts those that are set; each is removable', async () => {
		const page = await stage.open('/list', { viewport: PHONE });
		await expect.poll(() => page.getByLabel('Cari kata').isVisible()).toBe(false);
		await page.getByText('Saring', { exact: true }).click();
		await expect.poll(() => page.getByLabel('Cari kata').isVisible()).toBe(true);
		await page.goto(`${page.url()}?q=rambu`);
		await expect.poll(() => page.getByText('Saring (1)', { exact: true }).isVisible()).toBe(true);
		await page.getByRole('link', { name: 'Hapus saringan rambu' }).click();
		await page.waitForURL('**/list');
	});

	it('work without JavaScript', async () => {
		const page = await stage.open('/list', { javaScriptEnabled: false });
		await page.getByLabel('Cari kata').fill('rambu');
		await page.getByRole('button', { name: 'Terapkan' }).click();
		await page.waitForURL(/q=rambu/);
		await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
	});
});

describe('asking before something is done', { timeout: 180_000 }, () => {
	it('keeps the focus in a dialog and gives it back after Esc', async () => {
		const page = await stage.open('/display');
		const button = page.getByRole('button', { name: 'Ubah keputusan' });
		await button.click();
		const dialog = page.getByRole('dialog', { name: 'Keputusan 6' });
		await dialog.waitFor();
		await expect
			.poll(() => dialog.evaluate((one) => one.contains(document.activeElement)))
			.toBe(true);
		expect(await axeOn(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect.poll(() => dialog.isVisible()).toBe(false);
		await expect.poll(() => hasFocus(button)).toBe(true);
		await button.click();
		await expect.poll(() => dialog.isVisible()).toBe(true);
	});

	it('opens a confirmation in place, also without JavaScript, and Esc closes it', async () => {
		const page = await stage.open('/display');
		const summary = page.locator('.confirm > summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		await page.getByText('Batalkan rapat ini?').waitFor();
		expect(await axeOn(page)).toEqual([]);
		await page.getByLabel('Alasan').press('Escape');
		await expect.poll(() => page.getByText('Batalkan rapat ini?').isVisible()).toBe(false);
		await expect.poll(() => hasFocus(summary)).toBe(true);

		const plain = await stage.open('/display', { javaScriptEnabled: false });
		await plain.locator('.confirm > summary').click();
		await expect.poll(() => plain.getByText('Batalkan rapat ini?').isVisible()).toBe(true);
	});
});
