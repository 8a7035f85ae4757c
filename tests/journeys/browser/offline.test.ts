import { describe, expect, it } from 'vitest';
import { jpegTakenAt } from '../../support/exif.ts';
import { keptIn, leaves } from './offline/device-content.ts';
import { photoOf } from './offline/photo.ts';
import { handedInWith, reportFormOf, timesReported } from './offline/records.ts';
import { addressesOfLater } from './support/built-scripts.ts';
import { PHONE, PLAIN_PHONE } from './support/device.ts';
import { loginOf } from './support/logins.ts';
import type { Person } from './support/person.ts';
import { PICTURE } from './support/picture.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ cutsLines: true });
const DONE = 'Apa yang sudah dikerjakan';

/** Fills a report and lets the device save it. */
async function writes(person: Person, words: string, status = 'Berjalan'): Promise<void> {
	await person.fills({ Status: status, [DONE]: words });
	await person.sees('Draf tersimpan di perangkat ini');
	// What it says may be of the field before.
	await expect.poll(() => keptIn(person.page)).toContain(words);
}

/** Opens another page of the same browser. */
async function again(person: Person, path: string): Promise<Person> {
	const other = person.before(await person.page.context().newPage());
	await other.opens(path);
	return other;
}

const sent = (words: string, times = 1) => expect.poll(() => timesReported(words)).toBe(times);

describe('a report from a phone', () => {
	it('comes back after the page was closed, photo included, and leaves no draft once it was sent', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await dinsos.fills({ 'Foto atau berkas bukti': PICTURE });
		await dinsos.sees(PICTURE.name);
		await writes(dinsos, 'Pendataan di tiga desa selesai.');
		await dinsos.page.close();

		const { page } = await again(dinsos, form);
		await page.getByText(/^Draf\s\w+,\s\d+\s.*pukul.*ada di perangkat ini\.$/).waitFor();
		await page.getByRole('button', { name: 'Lanjutkan draf' }).click();
		await expect
			.poll(() => page.getByLabel(DONE).inputValue())
			.toBe('Pendataan di tiga desa selesai.');
		await expect.poll(() => page.getByLabel('Berjalan').isChecked()).toBe(true);
		await page.getByRole('button', { name: `Hapus ${PICTURE.name}` }).waitFor();
		await page.getByRole('button', { name: 'Kirim laporan' }).click();
		await page.getByText('Laporan terkirim.').waitFor();
		expect(handedInWith('Pendataan di tiga desa selesai.')).toHaveLength(1);
		await expect.poll(() => keptIn(page)).not.toContain('tiga desa');
	});

	it('is kept to the last word where the page is left at once', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		await writes(dinsos, 'Yang ditulis dengan tenang.');
		await dinsos.fills({ [DONE]: 'Yang ditulis sambil pergi.' });
		await leaves(dinsos.page);
		await expect.poll(() => keptIn(dinsos.page)).toContain('Yang ditulis sambil pergi.');
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
		const others = await Promise.all([again(dinsos, '/'), again(dinsos, '/meetings')]);
		await sent('Bantuan tiba di dua kecamatan.');
		const told = () =>
			Promise.all(others.map(({ page }) => page.getByText('sudah terkirim').count()));
		await expect.poll(async () => (await told()).some(Boolean)).toBe(true);
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
			const somebody = await again(dinsos, '/sign-in');
			const { email, password } = loginOf(name);
			await somebody.fills({ 'NIP atau surel': email, 'Kata sandi': password });
			await somebody.presses('Masuk');
			await somebody.page.waitForURL((url) => url.pathname === '/');
			if (reports === 0) {
				// What another person left is neither shown nor sent.
				await somebody.page.waitForLoadState('networkidle');
				await somebody.misses('menunggu di perangkat ini');
				await somebody.opens('/offline');
				await somebody.sees('Tidak ada draf atau kiriman');
				await context.clearCookies({ name: 'session' });
			}
			await sent('Verifikasi lapangan selesai.', reports);
			await somebody.page.close();
		}
	});

	it('comes back into the form with the words of the server where it is refused later', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await writes(dinsos, 'Penyaluran berhenti di satu desa.', 'Terkendala');
		const context = dinsos.page.context();
		await context.setOffline(true);
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Menunggu jaringan');
		await dinsos.page.close();
		await context.setOffline(false);
		const back = await again(dinsos, '/');
		await back.sees('1 kiriman ditolak dan perlu diperbaiki');
		await back.page.locator(`main a[href="${form}"]`).first().click();
		await back.page.getByText('Isi kendala').first().waitFor();
		await expect
			.poll(() => back.page.getByLabel(DONE).inputValue())
			.toBe('Penyaluran berhenti di satu desa.');
		await back.page.getByLabel(/^Kendala/).fill('Jembatan putus.');
		await back.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await back.sees('Laporan terkirim.');
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

	it('takes photos along that were chosen a moment before it was sent, when they are ready', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const ready = Promise.withResolvers<void>();
		const [shrinking] = addressesOfLater('src/lib/browser/pictures.ts');
		await dinsos.page.route(`**${shrinking}`, async (route) => {
			await ready.promise;
			await route.continue();
		});
		await dinsos.opens(reportFormOf('Dinsos'));
		await writes(dinsos, 'Foto dipilih sesaat sebelum dikirim.');
		const files = dinsos.page.locator('input[name=files]');
		await files.setInputFiles([{ ...PICTURE, name: 'pagi.png' }]);
		await files.setInputFiles([{ ...PICTURE, name: 'siang.png' }]);
		await dinsos.page.getByRole('button', { name: 'Kirim laporan' }).click();
		await dinsos.sees('Menyiapkan berkas 1 dari 1');
		ready.resolve();
		await dinsos.sees('Laporan terkirim.');
		const kept = handedInWith('Foto dipilih sesaat sebelum dikirim.');
		expect(kept.map(({ name }) => name)).toEqual(['pagi.png', 'siang.png']);
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

describe('a report on something restricted', () => {
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

describe('a device that people share', () => {
	it('asks before what waits is thrown away with the session, and keeps nothing afterwards', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		await writes(dinsos, 'Tulisan yang belum selesai.');
		await dinsos.opens('/sign-out');
		await dinsos.sees('Yang ada di bawah ini belum terkirim.', /^Laporan K-/);
		await expect.poll(() => keptIn(dinsos.page)).toContain('Tulisan yang belum selesai.');
		await dinsos.page.locator('main form .button.primary').click();
		await dinsos.page.waitForURL(/sign-in/);
		await expect.poll(() => keptIn(dinsos.page)).not.toMatch(/Tulisan|tuntas\.kept|K-20/);
	});
});
