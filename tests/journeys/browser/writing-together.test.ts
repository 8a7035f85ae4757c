import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAPTOP } from './support/device.ts';
import { hasFocus } from './support/focus.ts';
import { meetingCalled } from './support/records.ts';
import { setStage } from './support/stage.ts';
import { lineOf, says, sitsDown, types, writes } from './typing-minutes/hands.ts';
import { timesWritten } from './typing-minutes/rows.ts';

const stage = setStage({ cutsLines: true });
const flood = () => meetingCalled('Rapat Siaga Darurat Banjir Sungai Way Contoh');

describe('two who write the same minutes', () => {
	it('see each other’s lines without losing what they are typing', async () => {
		const [notulis, sekretariat] = [
			await stage.person('notulis', LAPTOP),
			await stage.person('sekretariat', LAPTOP)
		];
		await sitsDown(notulis, flood());
		await sitsDown(sekretariat, flood());
		await types(notulis.page, '/k Kalimat yang sedang dike');
		await says(notulis.page, /^Ketikan tersimpan/);
		const place = await lineOf(notulis.page).boundingBox();
		const number = Number(await numberOf(notulis.page));
		await writes(sekretariat.page, '/k Sekolah yang tergenang diliburkan.');
		await says(sekretariat.page, /^Tersimpan/);
		await comesBack(notulis.page);
		await notulis.sees('Sekolah yang tergenang diliburkan.');
		await expect.poll(() => lineOf(notulis.page).inputValue()).toBe('Kalimat yang sedang dike');
		await expect.poll(() => lineOf(notulis.page).boundingBox()).toEqual(place);
		await expect.poll(async () => Number(await numberOf(notulis.page))).toBe(number + 1);
		await notulis.page.keyboard.type('tik.');
		await notulis.page.keyboard.press('Enter');
		await expect.poll(() => timesWritten('Kalimat yang sedang diketik.')).toBe(1);
	});

	it('choose between both texts where they changed the same line, and go on writing', async () => {
		const [notulis, sekretariat] = [
			await stage.person('notulis', LAPTOP),
			await stage.person('sekretariat', LAPTOP)
		];
		await sitsDown(notulis, flood());
		await writes(notulis.page, '/k Perahu disiagakan.');
		await says(notulis.page, /^Tersimpan/);
		await expect.poll(() => notulis.page.locator('.on-the-way li').count()).toBe(0);
		await sitsDown(sekretariat, flood());
		for (const { page } of [notulis, sekretariat]) {
			await page.keyboard.press('ArrowUp');
			await expect.poll(() => lineOf(page).inputValue()).toBe('Perahu disiagakan.');
		}
		await sekretariat.page.keyboard.type(' Dua buah.');
		await sekretariat.page.keyboard.press('Enter');
		await expect.poll(() => timesWritten('Perahu disiagakan. Dua buah.')).toBe(1);
		await notulis.page.keyboard.type(' Tiga buah.');
		await notulis.page.keyboard.press('Enter');
		await notulis.sees('Versi tersimpan:', 'Versi Anda:', '1 baris ditolak; lihat pada lembar');
		await notulis.page.getByRole('button', { name: 'Pakai versi Anda' }).focus();
		await notulis.page.keyboard.press('Enter');
		await expect.poll(() => timesWritten('Perahu disiagakan. Tiga buah.')).toBe(1);
		await hasFocus(lineOf(notulis.page));
	});
});

describe('who types', () => {
	it('keeps the page while the newest sheet is not to be had, and gets it later', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		const sheet = /\/minutes(?:\/newest)?$/;
		await page.route(sheet, (route) => route.abort('connectionrefused'));
		await writes(page, '/c Peladen dimulai ulang.');
		await page.keyboard.type('Kalimat berikutnya');
		await expect.poll(() => timesWritten('Peladen dimulai ulang.')).toBe(1);
		await says(page, /^Ketikan tersimpan di perangkat ini/);
		await expect.poll(() => page.locator('.on-the-way li').count()).toBe(1);
		await expect.poll(() => lineOf(page).inputValue()).toBe('Kalimat berikutnya');
		await page.unroute(sheet);
		await comesBack(page);
		await expect.poll(() => page.locator('.on-the-way li').count()).toBe(0);
		await notulis.sees('Peladen dimulai ulang.');
		await expect.poll(() => lineOf(page).inputValue()).toBe('Kalimat berikutnya');
	});

	it('sees a resolution that waits as it will stand', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await page.context().setOffline(true);
		await writes(page, '/k Posko tetap dibuka sampai air surut.');
		await says(page, /^Menunggu jaringan: 1 baris/);
		const left = async (wording: string) => (await page.locator(wording).first().boundingBox())?.x;
		const stored = await left('.sheet article .wording');
		await expect.poll(() => left('.on-the-way .wording')).toBe(stored);
		await page.context().setOffline(false);
		await says(page, /^Tersimpan/);
		await expect.poll(() => timesWritten('Posko tetap dibuka sampai air surut.')).toBe(1);
	});

	it('leaves a line that is begun only with a second Esc, and never for a command', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		const { keyboard } = page;
		await sitsDown(notulis, flood());
		await keyboard.type('/c @Tidakada');
		await keyboard.press('Escape');
		await notulis.sees('Esc sekali lagi keluar dari baris ini; ketikan Anda tetap ada.');
		await keyboard.type(', hanya ucapan');
		await expect.poll(() => lineOf(page).inputValue()).toBe('@Tidakada, hanya ucapan');
		await keyboard.press('Escape');
		await keyboard.press('Escape');
		await hasFocus(page.getByRole('button', { name: 'Catatan', pressed: true }));
		await keyboard.press('e');
		await notulis.sees('Simpan atau kosongkan baris ini lebih dahulu.');
		await expect.poll(() => lineOf(page).inputValue()).toBe('@Tidakada, hanya ucapan');
	});

	it('lets go of a record that was only looked at with Esc', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await writes(page, '/c Catatan terakhir saat ini.');
		await says(page, /^Tersimpan/);
		await page.keyboard.press('ArrowUp');
		await notulis.sees('Mengubah Catatan');
		await page.keyboard.press('Escape');
		await notulis.misses('Mengubah Catatan');
		await expect.poll(() => lineOf(page).inputValue()).toBe('');
		await hasFocus(lineOf(page));
	});

	it('keeps the keys beside the sheet unfolded while lines are saved', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		const words = page.locator('.keys-help details');
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		await words.getByText('daftar hadir').waitFor();
		await page.keyboard.press('i');
		await writes(page, '/c Pompa diperiksa setiap pagi.');
		await page.locator('.discussed').filter({ hasText: 'Pompa diperiksa' }).waitFor();
		await expect.poll(() => page.locator('.on-the-way li').count()).toBe(0);
		await expect.poll(() => words.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
	});

	it('withdraws the last line with a reason, and the keyboard alone', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		const { keyboard } = page;
		await sitsDown(notulis, flood());
		await writes(page, '/c Salah dengar saat ini.');
		await says(page, /^Tersimpan/);
		await notulis.sees('Salah dengar saat ini.');
		await expect.poll(() => page.locator('.on-the-way li').count()).toBe(0);
		await keyboard.press('Escape');
		await keyboard.press('Delete');
		await notulis.sees('Mencabut Catatan');
		await writes(page, 'Bukan itu yang dikatakan.');
		await says(page, /^Tersimpan/);
		await expect
			.poll(() => page.locator('.discussed').filter({ hasText: 'Salah dengar saat ini.' }).count())
			.toBe(0);
		await hasFocus(lineOf(page));
	});

	it('writes again what was withdrawn, under a new number: the old one stays withdrawn', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		const { keyboard } = page;
		await sitsDown(notulis, flood());
		await writes(page, '/k Dapur umum dibuka di tiga titik.');
		await writes(page, '/t Menyiapkan dapur umum @Dinsos besok');
		await says(page, /^Tersimpan/);
		await expect.poll(() => page.locator('.on-the-way li').count()).toBe(0);
		const number = await numberOf(page);
		await keyboard.press('Escape');
		await keyboard.press('Delete');
		await notulis.sees('Mencabut Tindak lanjut');
		await keyboard.press('Escape');
		await notulis.misses('Mencabut Tindak lanjut');
		await keyboard.press('Escape');
		await keyboard.press('Delete');
		await writes(page, 'Salah instansi.');
		const row = page.locator('.actions-table tr').filter({ hasText: 'Menyiapkan dapur umum' });
		await expect.poll(() => row.innerText()).toContain('Salah instansi.');
		await keyboard.press('Escape');
		await keyboard.press('z');
		await expect.poll(() => lineOf(page).inputValue()).toBe('Menyiapkan dapur umum @Dinsos besok');
		await expect.poll(() => numberOf(page)).toBe(number);
		await keyboard.press('Enter');
		await says(page, /^Tersimpan/);
		await expect.poll(() => row.count()).toBe(2);
	});
});

const numberOf = (page: Page) => page.locator('.line-number').innerText();

/** Comes back to the window from another one. */
async function comesBack(page: Page): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event('focus')));
}
