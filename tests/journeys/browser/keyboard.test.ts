import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressesOf } from './support/addresses.ts';
import { hasFocus } from './support/focus.ts';
import { loginOf } from './support/logins.ts';
import { MAIN_PAGES } from './support/pages/main.ts';
import { meetingCalled } from './support/records.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('with the keyboard alone', () => {
	it('one signs in', async () => {
		const visitor = await stage.visitor();
		const { keyboard } = visitor.page;
		const { email, password } = loginOf('dinkes');
		await tabTo(visitor.page, 'NIP atau surel');
		await keyboard.type(email);
		await tabTo(visitor.page, 'Kata sandi');
		await keyboard.type(password);
		await keyboard.press('Enter');
		await visitor.page.waitForURL((url) => url.pathname === '/');
		await visitor.sees('Dinkes memegang');
	});

	it('one records a commitment, choosing its institution from the list', async () => {
		const notulis = await stage.person('notulis');
		const meeting = meetingCalled('Rapat Siaga Darurat Banjir Sungai Way Contoh');
		await notulis.opens(`${meeting}/minutes?line=commitment`);
		const { page } = notulis;
		await tabTo(page, 'Uraian tindak lanjut');
		await page.keyboard.type('Mengirim perahu karet ke Kecamatan Contoh Hilir.');
		await tabTo(page, 'Penanggung jawab');
		await page.keyboard.type('BPBD');
		await page.keyboard.press('Enter');
		await tabTo(page, 'Bukti selesai');
		await page.keyboard.type('Foto perahu di lokasi');
		await tabTo(page, 'Tenggat');
		await page.keyboard.type('besok');
		await notulis.sees('Terbaca:');
		await tabTo(page, 'Simpan tindak lanjut');
		await page.keyboard.press('Enter');
		await notulis.sees(
			'Tindak lanjut disimpan.',
			'Mengirim perahu karet ke Kecamatan Contoh Hilir.'
		);
	});

	it('one chooses from a long list in a few keys, and is past it with one', async () => {
		const sekretariat = await stage.person('sekretariat');
		await sekretariat.opens('/meetings/new');
		const { page } = sekretariat;
		const { keyboard } = page;
		await tabTo(page, 'Cari dalam daftar');
		await keyboard.type('Dinas Kes');
		await keyboard.press('Enter');
		await page.getByRole('checkbox', { name: 'Dinas Kesehatan', checked: true }).waitFor();
		await sekretariat.sees('1 dipilih');
		await keyboard.press('ArrowDown');
		await keyboard.press('ArrowDown');
		const at = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent);
		const second = await page.locator('.check-list').first().locator('label').nth(1).textContent();
		await expect.poll(at).toBe(second);
		await expect.poll(() => unseen(page)).toBeNull();
		await keyboard.press('Space');
		await sekretariat.sees('2 dipilih');
		await keyboard.press('Tab');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
			.toBe('search');
		await keyboard.press('Shift+Tab');
		await expect.poll(at).toBe(second);
	});

	it('the first stop leads past the head, into the page', async () => {
		const dinsos = await stage.person('dinsos');
		await dinsos.opens('/');
		const { page } = dinsos;
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Lompat ke isi' });
		await hasFocus(skip);
		await expect.poll(() => skip.isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		await hasFocus(page.locator('main'));
		await page.keyboard.press('Tab');
		await hasFocus(page.locator('main :focus'));
	});

	it('one always sees where one is', async () => {
		for (const [page, address] of addressesOf(MAIN_PAGES, inject('data'))) {
			const person = await stage.person(page.as);
			await person.opens(address);
			await person.page.locator('main').focus();
			for (let stop = 0; stop < 12; stop++) {
				await person.page.keyboard.press('Tab');
				await expect
					.poll(() => unseen(person.page), { message: `stop ${stop} of ${address}` })
					.toBeNull();
			}
		}
	});
	it('one sees where one is where everything is twice as large, in tables too', async () => {
		const notulis = await stage.person('notulis', { viewport: { width: 683, height: 384 } });
		for (const address of ['/meetings', '/commitments']) {
			await notulis.opens(address);
			await tabInto(notulis.page, 'thead');
			await expect.poll(() => unseen(notulis.page), { message: address }).toBeNull();
		}
	});
});

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
	const control = page
		.getByLabel(new RegExp(`^\\s*${name}(\\s*\\(opsional\\))?\\s*$`))
		.or(page.getByRole('button', { name, exact: true }))
		.first();
	for (let stop = 0; stop < 80; stop++) {
		if (await control.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the keyboard does not reach "${name}"`);
}

/** Presses Tab until something in such an element has the focus. */
async function tabInto(page: Page, selector: string): Promise<void> {
	for (let stop = 0; stop < 60; stop++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((inside) => !!document.activeElement?.closest(inside), selector))
			return;
	}
	throw new Error(`the keyboard does not reach ${selector}`);
}

/** What has the focus without showing it, or stands outside of what is seen; null where all is well. */
function unseen(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const stop = document.activeElement;
		if (!stop || stop === document.body) return null;
		const drawn = [stop, ...(stop instanceof HTMLInputElement ? (stop.labels ?? []) : [])].some(
			(one) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
			}
		);
		const { top, bottom, left, right } = stop.getBoundingClientRect();
		const shown = bottom > 0 && top < innerHeight;
		// Of a link over two lines the corners are its own, of other controls also the middle.
		const spots = [
			[(left + right) / 2, (top + bottom) / 2],
			[left + 3, top + 3],
			[right - 3, bottom - 3]
		].flatMap(([x = 0, y = 0]) => document.elementFromPoint(x, y) ?? []);
		const own = [stop, ...(stop instanceof HTMLInputElement ? (stop.labels ?? []) : [])];
		const covered = !spots.some((spot) =>
			own.some((one) => one.contains(spot) || spot.contains(one))
		);
		return drawn && shown && !covered ? null : stop.outerHTML.slice(0, 160);
	});
}
