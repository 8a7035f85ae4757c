import { describe, expect, it } from 'vitest';
import { axeOn, complaintsOf, hasFocus, setStage } from '../support/stage.ts';

const stage = setStage();

describe('a form with JavaScript', { timeout: 180_000 }, () => {
	it('stays on the page when refused, moves to the summary, and links to the fields', async () => {
		const page = await stage.open('/form');
		await page.getByLabel('Judul rapat').fill('');
		await page.getByLabel('Maksud').fill('Menahan harga beras');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		const summary = page.getByRole('alert', { name: 'Ada 3 isian yang perlu diperbaiki' });
		await summary.waitFor();
		await expect.poll(() => hasFocus(summary)).toBe(true);
		await expect.poll(() => page.title()).toMatch(/^Galat: /);
		expect(await page.getByLabel('Maksud').inputValue()).toBe('Menahan harga beras');
		expect(await axeOn(page)).toEqual([]);

		const link = summary.getByRole('link', { name: 'Isi judul rapat.' });
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		await link.click();
		const title = page.getByLabel('Judul rapat');
		await expect.poll(() => hasFocus(title)).toBe(true);
		await summary.getByRole('link', { name: 'Pilih instansi penyelenggara.' }).click();
		await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('combobox');
	});

	it('keeps what was typed and chosen before its scripts arrived', async () => {
		const page = await stage.open('/form');
		const scripts = Promise.withResolvers<void>();
		await page.route('**/*.js', async (route) => {
			await scripts.promise;
			await route.continue();
		});
		await page.reload({ waitUntil: 'commit' });
		await page.getByLabel('Judul rapat').fill('Rakor sebelum skrip');
		await page.getByLabel('Maksud').fill('Menahan harga beras');
		const boxes = page.locator('main input[type=checkbox], main input[type=radio]');
		const chosen = boxes.nth(1);
		await chosen.check();
		await page.locator('select[name=series]').selectOption('7');
		await page.locator('select[name=host]').selectOption({ index: 2 });
		const host = await page.locator('select[name=host]').inputValue();
		expect(await page.locator('html[data-taken-over]').count()).toBe(0);
		scripts.resolve();
		await page.locator('html[data-taken-over]').waitFor();
		expect(await page.getByLabel('Judul rapat').inputValue()).toBe('Rakor sebelum skrip');
		expect(await page.getByLabel('Maksud').inputValue()).toBe('Menahan harga beras');
		expect(await chosen.isChecked()).toBe(true);
		expect(await page.locator('select[name=series]').inputValue()).toBe('7');
		expect(await page.locator('input[name=host]').inputValue()).toBe(host);
	});

	it('takes the error of an empty field away once it is filled, and no other', async () => {
		const page = await stage.open('/form');
		await page.getByLabel('Judul rapat').fill('');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.locator('.field-error').first().waitFor();
		await expect.poll(() => page.locator('.field-error').count()).toBe(3);
		await page.getByLabel('Judul rapat').fill('Rakor');
		await page.getByLabel('Judul rapat').press('Tab');
		await page.getByText('Isi judul rapat.', { exact: true }).nth(1).waitFor({ state: 'detached' });
		await expect.poll(() => page.locator('.field-error').count()).toBe(2);
	});

	it('is sent once however often the button is pressed, and keeps its width meanwhile', async () => {
		const page = await stage.open('/form');
		let posts = 0;
		const answer = Promise.withResolvers<void>();
		await page.route('**/form?/schedule', async (route) => {
			posts += 1;
			await answer.promise;
			await route.continue();
		});
		await page.getByLabel('Judul rapat').fill('Rakor sekali kirim');
		const button = page.locator('form.form .submit');
		const width = (await button.boundingBox())?.width;
		await button.click();
		await page.getByRole('button', { name: 'Menyimpan…' }).waitFor();
		await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true');
		expect((await button.boundingBox())?.width).toBe(width);
		await button.evaluate((one: HTMLButtonElement) => one.click());
		await page.getByLabel('Judul rapat').press('Enter');
		answer.resolve();
		await page.locator('#last').getByText('Rakor sekali kirim').waitFor({ state: 'attached' });
		await page.getByRole('button', { name: 'Simpan rapat' }).waitFor();
		expect(posts).toBe(1);
		// Nothing that was pressed meanwhile waits to be sent either: the next one is the second.
		await page.getByLabel('Judul rapat').fill('Rakor berikutnya');
		await button.click();
		await page.locator('#last').getByText('Rakor berikutnya').waitFor({ state: 'attached' });
		expect(posts).toBe(2);
	});

	it('renews its key after a success and keeps it after a refusal', async () => {
		const page = await stage.open('/form');
		const key = () => page.locator('main input[name="idem"]').inputValue();
		const first = await key();
		await page.getByLabel('Judul rapat').fill('');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.getByRole('alert').waitFor();
		expect(await key()).toBe(first);
		await page.getByLabel('Judul rapat').fill('Rakor Nataru');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.getByRole('alert').waitFor({ state: 'detached' });
		await expect.poll(key).not.toBe(first);
	});

	it('renews its key when a success leads back to the same page', async () => {
		const page = await stage.open('/form');
		const received = async () => Number(await page.locator('#received').textContent());
		const before = await received();
		const key = () => page.locator('main input[name="idem"]').inputValue();
		const first = await key();
		for (const sent of [1, 2]) {
			await page.getByLabel('Judul rapat').fill('kembali');
			await page.getByRole('button', { name: 'Simpan rapat' }).click();
			await expect.poll(received).toBe(before + sent);
		}
		await expect.poll(key).not.toBe(first);
	});

	it('shows both versions after a conflict, and sending again is accepted', async () => {
		const page = await stage.open('/form');
		await page.getByLabel('Judul rapat').fill('bentrok');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		const panel = page.getByRole('alert', { name: 'Ada perubahan dari orang lain' });
		await panel.waitFor();
		await expect
			.poll(() => panel.getByRole('link').allTextContents())
			.toEqual(['Judul rapat', 'Instansi penyelenggara']);
		expect(await page.locator('.versions').first().textContent()).toContain(
			'Rakor Pengendalian Inflasi'
		);
		await expect.poll(() => page.locator('main input[name="version"]').inputValue()).toBe('4');
		expect(await axeOn(page)).toEqual([]);
		await page.getByRole('button', { name: 'Pakai versi tersimpan' }).last().click();
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await panel.waitFor({ state: 'detached' });
		const sent = JSON.parse((await page.locator('#last').textContent()) ?? '{}');
		expect(sent).toMatchObject({ title: 'bentrok', host: '5', version: '4' });
	});

	it('keeps what was typed when the network is gone, and can be sent later', async () => {
		const page = await stage.open('/form');
		await page.getByLabel('Judul rapat').fill('Rakor Banjir');
		await page.context().setOffline(true);
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.getByText('Belum terkirim. Periksa jaringan').waitFor();
		expect(await page.getByLabel('Judul rapat').inputValue()).toBe('Rakor Banjir');
		await page.context().setOffline(false);
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.locator('#last').getByText('Rakor Banjir').waitFor({ state: 'attached' });
		await expect.poll(() => page.getByText('Belum terkirim').count()).toBe(0);
	});

	it('keeps what was typed when the session is over, and offers to sign in elsewhere', async () => {
		const page = await stage.open('/form');
		await page.getByLabel('Judul rapat').fill('keluar');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		const link = page.getByRole('link', { name: 'Masuk di tab baru' });
		await link.waitFor();
		expect(await link.getAttribute('target')).toBe('_blank');
		expect(await page.getByLabel('Judul rapat').inputValue()).toBe('keluar');
	});

	it('lists chosen files in its own words, with a caption each, and forgets removed ones', async () => {
		const page = await stage.open('/form');
		const complaints = complaintsOf(page);
		await page.locator('input[type="file"]').setInputFiles([
			{ name: 'jembatan.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(2048) },
			{ name: 'laporan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(1024) }
		]);
		await page.getByText('2 berkas, 3 kB').waitFor();
		await page.getByLabel('Keterangan untuk laporan.pdf').fill('Minggu ketiga');
		await page.getByRole('button', { name: 'Hapus jembatan.jpg' }).click();
		await page.getByText('1 berkas, 1 kB').waitFor();
		expect(await axeOn(page)).toEqual([]);
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.locator('#last').getByText('Minggu ketiga').waitFor({ state: 'attached' });
		expect(complaints).toEqual([]);
	});

	it('reads dates while they are typed and says what is odd', async () => {
		const page = await stage.open('/form');
		const date = page.getByLabel('Tanggal rapat');
		await date.fill('1/12/2026');
		await page.getByText('Selasa, 1 Desember 2026').waitFor();
		await date.fill('Senin, 1 Desember 2026');
		await page.getByText('Hari tidak cocok: tanggal ini jatuh pada hari Selasa.').waitFor();
		await date.fill('30 Februari 2026');
		await page.getByText('Belum terbaca sebagai tanggal.').waitFor();
	});

	it('shows a password on request and never makes it hard to paste', async () => {
		const page = await stage.open('/form');
		const password = page.getByLabel('Kata sandi', { exact: true });
		await password.fill('kunci-rumah');
		await page.getByRole('button', { name: 'Tampilkan kata sandi' }).click();
		await expect.poll(() => password.getAttribute('type')).toBe('text');
		expect(await password.inputValue()).toBe('kunci-rumah');
	});
});

describe('a form without JavaScript', { timeout: 180_000 }, () => {
	const noScript = { javaScriptEnabled: false };

	it('is refused with a focused summary, every field as it was, and then accepted', async () => {
		const page = await stage.open('/form', noScript);
		await page.getByLabel('Judul rapat').fill('');
		await page.getByLabel('Maksud').fill('Menahan harga beras');
		await page.getByLabel('Dinas Sosial').check();
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		const summary = page.locator('.error-summary');
		await summary.waitFor();
		expect(await summary.getByRole('link').allTextContents()).toEqual([
			'Isi judul rapat.',
			'Pilih instansi penyelenggara.',
			'Isi tanggal rapat yang benar, misalnya 30 November 2026.'
		]);
		await expect.poll(() => page.locator('.error-summary:focus').count()).toBe(1);
		expect(await page.getByLabel('Maksud').inputValue()).toBe('Menahan harga beras');
		expect(await page.getByLabel('Dinas Sosial').isChecked()).toBe(true);

		await page.getByLabel('Judul rapat').fill('Rakor tanpa skrip');
		await page.getByRole('combobox', { name: 'Instansi penyelenggara' }).selectOption('3');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.locator('#last').getByText('"host":"3"').waitFor({ state: 'attached' });
	});

	it('compares versions after a conflict, and sending again is accepted', async () => {
		const page = await stage.open('/form', noScript);
		await page.getByLabel('Judul rapat').fill('bentrok');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.locator('.versions').getByText('Versi tersimpan').first().waitFor();
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.locator('#last').getByText('"version":"4"').waitFor({ state: 'attached' });
	});
});
