import { describe, expect, it } from 'vitest';
import { keptIn, leaves } from './offline/device-content.ts';
import { reportFormOf, timesReported, waitingReport } from './offline/records.ts';
import { addressesOfLater } from './support/built-scripts.ts';
import { LAPTOP, PHONE, PLAIN_PHONE } from './support/device.ts';
import { loginOf } from './support/logins.ts';
import type { Person } from './support/person.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ cutsLines: true });
const DONE = 'Apa yang sudah dikerjakan';
const NOTE = 'Foto belum menunjukkan lokasi; mohon ';
const STOP = 'Jangan simpan di perangkat ini';

const press = (person: Person, name: string) =>
	person.page.getByRole('button', { name, exact: true }).click();

describe('a note on a report', () => {
	it('comes back after the tab was closed, and leaves nothing once the report was decided', async () => {
		const bappeda = await stage.person('bappeda', LAPTOP);
		const report = waitingReport('ordinary');
		await bappeda.opens(report);
		await bappeda.fills({ Catatan: NOTE });
		await bappeda.sees('Draf tersimpan di perangkat ini');
		const context = bappeda.page.context();
		await bappeda.page.close();

		const back = bappeda.before(await context.newPage());
		const { page } = back;
		await back.opens(report);
		await page.getByRole('button', { name: 'Lanjutkan draf' }).click();
		const note = page.getByRole('textbox', { name: 'Catatan (opsional)' }).first();
		await expect.poll(() => note.inputValue()).toBe(NOTE);
		await note.pressSequentially('foto papan nama.');
		await page.getByRole('button', { name: /^Kembalikan/ }).click();
		await page.waitForURL((url) => url.pathname !== report);
		await expect.poll(() => keptIn(page)).not.toContain('belum menunjukkan lokasi');
		await back.opens(report);
		await page.getByText(`“${NOTE}foto papan nama.”`).first().waitFor();
	});

	it('is kept also where it is begun after the network has gone', async () => {
		const bappeda = await stage.person('bappeda', LAPTOP);
		const { page } = bappeda;
		await bappeda.opens(waitingReport('ordinary'));
		const fetched = () =>
			page.evaluate(() =>
				performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
			);
		const needed = addressesOfLater('src/components/offline/keeping.ts');
		await expect.poll(fetched).toEqual(expect.arrayContaining(needed));
		await page.context().setOffline(true);
		await bappeda.fills({ Catatan: NOTE });
		await bappeda.sees('Draf tersimpan di perangkat ini');
		await expect.poll(() => keptIn(page)).toContain(NOTE.trim());
	});

	it('stays nowhere on the device where the report is about something restricted', async () => {
		const dinsos = await stage.person('dinsos', PLAIN_PHONE);
		await dinsos.opens(reportFormOf('Dinsos', 'restricted'));
		await dinsos.fills({ Status: 'Berjalan', [DONE]: 'Pendampingan berjalan.' });
		await dinsos.presses('Kirim laporan');
		const bappeda = await stage.person('bappeda', LAPTOP);
		await bappeda.opens(waitingReport('restricted'));
		await bappeda.fills({ Catatan: NOTE });
		await bappeda.sees('Isinya tidak disimpan di perangkat ini');
		await leaves(bappeda.page);
		const kept = await keptIn(bappeda.page);
		expect(kept).not.toMatch(/Foto belum|drafts:|K-20/);
	});
});

describe('a device that was told to keep nothing', () => {
	it('forgets the draft and not the page, keeps nothing from then on, and still sends', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await dinsos.fills({ Status: 'Berjalan', [DONE]: 'Ditulis di ponsel pinjaman.' });
		await dinsos.sees('Draf tersimpan di perangkat ini');
		await press(dinsos, STOP);
		await dinsos.sees('Atas pilihan Anda, tidak ada yang disimpan di perangkat ini.');
		await dinsos.fills({ [DONE]: 'Ditulis di ponsel pinjaman, lalu dikirim.' });
		await leaves(dinsos.page);
		const kept = /ponsel pinjaman|drafts:|entries:|tuntas\.kept/;
		const written = await keptIn(dinsos.page);
		expect(written).not.toMatch(kept);
		await dinsos.page.context().setOffline(true);
		await press(dinsos, 'Kirim laporan');
		await dinsos.sees('Menunggu jaringan', 'Jangan tutup halaman ini.');
		const waiting = await keptIn(dinsos.page);
		expect(waiting).not.toMatch(kept);
		await dinsos.page.context().setOffline(false);
		await dinsos.sees('Laporan terkirim.');
		expect(timesReported('Ditulis di ponsel pinjaman, lalu dikirim.')).toBe(1);
	});

	it('still knows after its reader has signed out, and is told otherwise in the account', async () => {
		const dinsos = await stage.visitor(PHONE);
		const { email, password } = loginOf('dinkes');
		const enter = async () => {
			await dinsos.fills({ 'NIP atau surel': email, 'Kata sandi': password });
			await dinsos.presses('Masuk');
		};
		await enter();
		await dinsos.opens('/account');
		await press(dinsos, STOP);
		await dinsos.sees('Atas pilihan Anda, tidak ada yang disimpan di perangkat ini.');
		await dinsos.opens('/sign-out');
		await dinsos.page.locator('main form .button.primary').click();
		await dinsos.page.waitForURL(/sign-in/);
		await enter();
		await dinsos.opens(reportFormOf('Dinkes'));
		await dinsos.fills({ [DONE]: 'Tulisan yang tidak tinggal.' });
		await dinsos.sees('Atas pilihan Anda, tidak ada yang disimpan');
		await leaves(dinsos.page);
		const kept = await keptIn(dinsos.page);
		expect(kept).not.toContain('Tulisan');
		await press(dinsos, 'Simpan lagi di perangkat ini');
		await dinsos.fills({ [DONE]: 'Tulisan yang tinggal.' });
		await dinsos.sees('Draf tersimpan di perangkat ini');
		await expect.poll(() => keptIn(dinsos.page)).toContain('Tulisan yang tinggal.');
	});

	it('says what would be lost before anything unsent goes', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens(reportFormOf('Dinsos'));
		await dinsos.fills({ Status: 'Berjalan', [DONE]: 'Belum sempat terkirim.' });
		await dinsos.sees('Draf tersimpan di perangkat ini');
		await expect.poll(() => keptIn(dinsos.page)).toContain('Belum sempat terkirim.');
		await dinsos.opens('/account');
		await press(dinsos, STOP);
		await dinsos.sees('Ikut dihapus dari perangkat ini: 1 draf.');
		await press(dinsos, 'Batal');
		await expect.poll(() => keptIn(dinsos.page)).toContain('Belum sempat terkirim.');
		await press(dinsos, STOP);
		await press(dinsos, 'Ya, hapus dan jangan simpan');
		await dinsos.sees('Atas pilihan Anda');
		await expect.poll(() => keptIn(dinsos.page)).not.toContain('Belum sempat terkirim.');
	});

	it('does not even remember who used it', async () => {
		const dinsos = await stage.person('dinsos', PHONE);
		await dinsos.opens('/');
		await expect.poll(() => keptIn(dinsos.page)).toContain('tuntas.reader');
		await dinsos.opens('/account');
		await press(dinsos, STOP);
		await dinsos.sees('Atas pilihan Anda, tidak ada yang disimpan di perangkat ini.');
		await dinsos.opens('/commitments');
		await expect.poll(() => keptIn(dinsos.page)).not.toContain('tuntas.reader');
	});

	it('is chosen without scripts as well', async () => {
		const dinsos = await stage.person('dinsos', PLAIN_PHONE);
		await dinsos.opens('/account');
		await dinsos.presses(STOP);
		await dinsos.sees('Atas pilihan Anda, tidak ada yang disimpan di perangkat ini.');
		await dinsos.presses('Simpan lagi di perangkat ini');
		await dinsos.sees(STOP);
	});
});
