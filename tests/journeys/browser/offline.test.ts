import type { BrowserContext } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { jpegTakenAt } from '../../support/exif.ts';
import { keptIn, leaves } from './offline/device-content.ts';
import { photoOf } from './offline/photo.ts';
import { handedInWith, reportFormOf, timesReported } from './offline/records.ts';
import { PHONE, PLAIN_PHONE } from './support/device.ts';
import { loginOf } from './support/logins.ts';
import type { Person } from './support/person.ts';
import { PICTURE } from './support/picture.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ cutsLines: true });
const origin = inject('origin');
const DONE = 'Apa yang sudah dikerjakan';

/** Fills a report and lets the device save it. */
async function writes(person: Person, words: string): Promise<void> {
	await person.fills({ Status: 'Berjalan', [DONE]: words });
	await person.sees('Draf tersimpan di perangkat ini');
	// What it says may be of the field before.
	await expect.poll(() => keptIn(person.page)).toContain(words);
}

async function again(context: BrowserContext, path: string) {
	const page = await context.newPage();
	await page.goto(origin + path);
	await page.locator('html[data-scripts]').waitFor();
	return page;
}

const sent = (words: string, times = 1) => expect.poll(() => timesReported(words)).toBe(times);

describe('a report from a phone', { timeout: 60_000 }, () => {
	it('comes back after the page was closed, photo included, and leaves no draft once it was sent', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await dinsos.fills({ 'Foto atau berkas bukti': PICTURE });
		await dinsos.sees(PICTURE.name);
		await writes(dinsos, 'Pendataan di tiga desa selesai.');
		const context = dinsos.page.context();
		await dinsos.page.close();

		const page = await again(context, form);
		await page.getByText(/^Draf\s\w+,\s\d+\s.*pukul.*ada di perangkat ini\.$/).waitFor();
		await page.getByRole('button', { name: 'Lanjutkan draf' }).click();
		await expect
			.poll(() => page.getByLabel(DONE).inputValue())
			.toBe('Pendataan di tiga desa selesai.');
		expect(await page.getByLabel('Berjalan').isChecked()).toBe(true);
		await page.getByRole('button', { name: `Hapus ${PICTURE.name}` }).waitFor();
		await page.getByRole('button', { name: 'Kirim laporan' }).click();
		await page.getByText('Laporan terkirim.').waitFor();
		expect(handedInWith('Pendataan di tiga desa selesai.')).toHaveLength(1);
		expect(await keptIn(page)).not.toContain('tiga desa');
	});

	it('is kept to the last word where the page is left at once', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		await writes(dinsos, 'Yang ditulis dengan tenang.');
		await dinsos.fills({ [DONE]: 'Yang ditulis sambil pergi.' });
		await leaves(dinsos.page);
		expect(await keptIn(dinsos.page)).toContain('Yang ditulis sambil pergi.');
	});

	it('waits where there is no network, in words, and goes by itself from another page, once', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		await writes(dinsos, 'Bantuan tiba di dua kecamatan.');
		const context = dinsos.page.context();
		await context.setOffline(true);
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Menunggu jaringan', 'Halaman ini boleh ditutup.');
		await dinsos.page.close();
		expect(timesReported('Bantuan tiba di dua kecamatan.')).toBe(0);
		await context.setOffline(false);
		let posts = 0;
		context.on('request', (request) => (posts += request.method() === 'POST' ? 1 : 0));
		const pages = await Promise.all([again(context, '/'), again(context, '/meetings')]);
		await sent('Bantuan tiba di dua kecamatan.');
		await expect
			.poll(async () =>
				(await Promise.all(pages.map((page) => page.getByText('sudah terkirim').count()))).some(
					Boolean
				)
			)
			.toBe(true);
		expect(posts).toBe(1);
	});

	it('is not lost with the session: it goes when the same person has signed in, and never as another', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await writes(dinsos, 'Verifikasi lapangan selesai.');
		const context = dinsos.page.context();
		await context.clearCookies({ name: 'session' });
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Sesi Anda berakhir', 'yang Anda tulis tetap ada');

		for (const [name, reports] of [
			['dinkes', 0],
			['dinsos', 1]
		] as const) {
			const page = await again(context, '/sign-in');
			const { email, password } = loginOf(name);
			await page.getByLabel('NIP atau surel').fill(email);
			await page.getByLabel('Kata sandi', { exact: true }).fill(password);
			await page.getByRole('button', { name: 'Masuk' }).click();
			await page.waitForURL((url) => url.pathname === '/');
			if (reports === 0) {
				// What another person left is neither shown nor sent.
				await page.waitForLoadState('networkidle');
				expect(await page.locator('main').innerText()).not.toContain('menunggu di perangkat ini');
				await page.goto(`${origin}/offline`);
				await page.getByText('Tidak ada draf atau kiriman').waitFor();
				await context.clearCookies({ name: 'session' });
			}
			await sent('Verifikasi lapangan selesai.', reports);
			await page.close();
		}
	});

	it('comes back into the form with the words of the server where it is refused later', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await dinsos.fills({ Status: 'Terkendala', [DONE]: 'Penyaluran berhenti di satu desa.' });
		const context = dinsos.page.context();
		await context.setOffline(true);
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Menunggu jaringan');
		await dinsos.page.close();
		await context.setOffline(false);
		const home = await again(context, '/');
		await home.getByText('1 kiriman ditolak dan perlu diperbaiki').waitFor();
		await home.locator(`main a[href="${form}"]`).first().click();
		await home.getByText('Isi kendala').first().waitFor();
		expect(await home.getByLabel(DONE).inputValue()).toBe('Penyaluran berhenti di satu desa.');
		await home.getByLabel(/^Kendala/).fill('Jembatan putus.');
		await home.getByRole('button', { name: 'Kirim laporan' }).click();
		await home.getByText('Laporan terkirim.').waitFor();
		await sent('Penyaluran berhenti di satu desa.');
	});

	it('shrinks two photos of 4 MB to less than 650 kB on the wire, and keeps when they were taken', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		const first = await photoOf(dinsos.page, 'IMG_0001.jpg', '2026:11:18 10:02:33');
		const second = await photoOf(dinsos.page, 'IMG_0002.jpg', '0000:00:00 00:00:00');
		expect(first.buffer.length).toBeGreaterThan(3_500_000);
		await dinsos.page.locator('input[name=files]').setInputFiles([first, second]);
		await writes(dinsos, 'Dua foto lokasi terlampir.');
		const posted = dinsos.page.waitForRequest((request) => request.method() === 'POST');
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Laporan terkirim.', /Diambil\sRabu,\s18\sNovember\s2026 pukul 10\.02/);
		const bytes = Number((await (await posted).allHeaders())['content-length']);
		console.info(`two photos of ${first.buffer.length} bytes: ${bytes} bytes on the wire`);
		expect(bytes).toBeLessThan(650_000);
		const kept = handedInWith('Dua foto lokasi terlampir.');
		expect(kept.map(({ capturedAt }) => capturedAt)).toEqual(['2026-11-18T10:02:33', null]);
		for (const { size } of kept) expect(size).toBeLessThanOrEqual(300 * 1024);
	});
});

describe('a report from a phone without scripts', () => {
	it('arrives as it is, with the time that its photo tells, and leads to the receipt', async () => {
		const dinsos = await stage.person('dinsos', PLAIN_PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		const buffer = Buffer.from(jpegTakenAt('2026:11:17 16:20:05'));
		await dinsos.fills({
			Status: 'Berjalan',
			[DONE]: 'Dikirim dari peramban lama.',
			'Foto atau berkas bukti': { name: 'lokasi.jpg', mimeType: 'image/jpeg', buffer }
		});
		await dinsos.presses('Kirim laporan');
		await dinsos.sees('Laporan terkirim.', /Diambil\sSelasa,\s17\sNovember\s2026 pukul 16\.20/);
		expect(handedInWith('Dikirim dari peramban lama.')).toEqual([
			{ name: 'lokasi.jpg', size: buffer.length, capturedAt: '2026-11-17T16:20:05' }
		]);
	});
});

describe('a report on something restricted', { timeout: 60_000 }, () => {
	it('leaves nothing on the device, says so, and goes when the network is back', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos', 'restricted'));
		await dinsos.sees('Isinya tidak disimpan di perangkat ini');
		await dinsos.fills({ Status: 'Berjalan', [DONE]: 'Rahasia kantor dua belas.' });
		await dinsos.fills({ 'Foto atau berkas bukti': PICTURE });
		await dinsos.page.context().setOffline(true);
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Menunggu jaringan', 'Jangan tutup halaman ini.');
		const kept = await keptIn(dinsos.page);
		expect(kept).not.toMatch(/Rahasia kantor|drafts:|entries:|files:|K-20/);
		await dinsos.page.context().setOffline(false);
		await dinsos.sees('Laporan terkirim.');
		await sent('Rahasia kantor dua belas.');
	});
});

describe('a device that people share', { timeout: 60_000 }, () => {
	it('asks before what waits is thrown away with the session, and keeps nothing afterwards', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		await writes(dinsos, 'Tulisan yang belum selesai.');
		await dinsos.opens('/sign-out');
		await dinsos.sees('Yang ada di bawah ini belum terkirim.', /^Laporan K-/);
		expect(await keptIn(dinsos.page)).toContain('Tulisan yang belum selesai.');
		await dinsos.page.locator('main form .button.primary').click();
		await dinsos.page.waitForURL(/sign-in/);
		expect(await keptIn(dinsos.page)).not.toMatch(/Tulisan|tuntas\.kept|K-20/);
	});
});
