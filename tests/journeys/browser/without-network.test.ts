import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyOf } from '../support/copy.ts';
import type { DataFolder } from '../support/copy.ts';
import { startServer } from '../support/server.ts';
import type { ServerProcess } from '../support/server.ts';
import { keptIn } from './offline/device-content.ts';
import { reportFormOf, timesReported } from './offline/records.ts';
import { visit } from './support/answers.ts';
import { PHONE } from './support/device.ts';
import { reading } from './support/language.ts';
import { loginOf } from './support/logins.ts';
import { photoOf } from './offline/photo.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ cutsLines: true });
const DONE = 'Apa yang sudah dikerjakan';
const WITH_WORKER = { ...PHONE, serviceWorkers: 'allow' } as const;

describe('a phone without network', () => {
	it('opens on a page that says so and lists what waits, at whatever address', async () => {
		const dinsos = await stage.person('dinsos', WITH_WORKER);
		const { page } = dinsos;
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		await dinsos.opens(form);
		await dinsos.fills({ Status: 'Berjalan', [DONE]: 'Menunggu sinyal di pelabuhan.' });
		await expect.poll(() => keptIn(page)).toContain('Menunggu sinyal di pelabuhan.');
		await page.context().setOffline(true);
		await page.goto(`${inject('origin')}/meetings`);
		await dinsos.sees('Anda sedang luring', /^Laporan K-/, '“Menunggu sinyal di pelabuhan.”');
		expect(new URL(page.url()).pathname).toBe('/meetings');
		await page.context().setOffline(false);
		await page.getByRole('heading', { level: 1, name: 'Rapat', exact: true }).waitFor();
	});

	it('lists what waits also where no form was ever opened, and nothing but that page kept', async () => {
		const dinsos = await stage.person('dinsos', WITH_WORKER);
		const { page } = dinsos;
		await dinsos.opens('/');
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		await page.context().setOffline(true);
		await page.goto(`${inject('origin')}/commitments`);
		await page.locator('html[data-taken-over]').waitFor();
		await page.context().setOffline(false);
	});

	it('speaks the language of its reader, also where the device keeps nothing of them', async () => {
		const dinsos = await stage.person('dinsos', WITH_WORKER);
		const { page } = dinsos;
		await reading(dinsos, 'en', async () => {
			await dinsos.opens('/account');
			await page.evaluate(async () => void (await navigator.serviceWorker.ready));
			await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
			await dinsos.sees('As you chose, nothing is kept on this device.');
			await dinsos.opens('/meetings');
			await page.context().setOffline(true);
			await page.goto(`${inject('origin')}/commitments`);
			await dinsos.sees('You are offline', 'As you chose, nothing is kept on this device.');
			await page.context().setOffline(false);
			await page.waitForURL((url) => url.pathname === '/commitments');
		});
	});

	it('keeps in its cache the program and the page for such times, and nothing of anybody', async () => {
		const dinsos = await stage.person('dinsos', WITH_WORKER);
		const { page } = dinsos;
		await dinsos.opens('/');
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		for (const path of ['/commitments', reportFormOf('Dinsos'), '/meetings', '/account'])
			await dinsos.opens(path);
		await dinsos.follows('Komitmen kami');
		const cached = (await keptIn(page)).split('\n').filter((line) => line.startsWith('cache: '));
		const paths = cached.map((line) => line.split(' ')[1] ?? '');
		expect(paths).toContain('/offline');
		expect(
			paths.filter((path) => path !== '/offline' && !path.startsWith('/_app/immutable/'))
		).toEqual([]);
		expect(cached.join('\n')).not.toMatch(/Yusuf|Dinas Sosial|Kabupaten Contoh|K-20/);
	});
});

describe('a server that dies in the middle of an upload', () => {
	let folder: DataFolder;
	let server: ServerProcess;

	beforeAll(async () => {
		folder = copyOf(inject('untouched'));
		server = await startServer(folder.data);
	});
	afterAll(async () => {
		await server.stop();
		folder.remove();
	});

	it('gets the report once when it is back', async () => {
		const visitor = await stage.visitor(PHONE);
		const { page } = visitor;
		const { email, password } = loginOf('dinsos');
		await visit(page, `${server.origin}/sign-in`, true);
		await visitor.fills({ 'NIP atau surel': email, 'Kata sandi': password });
		await visitor.presses('Masuk');
		await page.waitForURL((url) => url.pathname === '/');
		await visit(page, server.origin + reportFormOf('Dinsos'), true);
		const photo = await photoOf(page, 'IMG_0007.jpg', '2026:11:18 10:02:33');
		await page.locator('input[name=files]').setInputFiles([photo]);
		await visitor.fills({ Status: 'Berjalan', [DONE]: 'Dikirim saat peladen mati.' });
		await expect.poll(() => keptIn(page)).toContain('Dikirim saat peladen mati.');
		const line = await page.context().newCDPSession(page);
		const slow = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 8_000 };
		await line.send('Network.emulateNetworkConditions', slow);
		await page.getByRole('button', { name: 'Kirim laporan' }).click();
		await visitor.sees(/^Berkas 1 dari 1, \d/);
		await server.kill();
		await visitor.sees('Menunggu jaringan');
		await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
		server = await startServer(folder.data, { port: Number(new URL(server.origin).port) });
		// It would also go by itself, a little later.
		const now = page.getByRole('button', { name: 'Kirim sekarang' });
		await now.or(page.getByText('Laporan terkirim.')).first().waitFor();
		if (await now.isVisible()) await now.click({ timeout: 5000 }).catch(() => undefined);
		await visitor.sees('Laporan terkirim.');
		expect(timesReported('Dikirim saat peladen mati.', folder.data)).toBe(1);
	});
});
