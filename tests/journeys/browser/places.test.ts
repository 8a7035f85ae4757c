import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { reportFormOf } from './offline/records.ts';
import { addressesOf } from './support/addresses.ts';
import { LAPTOP, PHONE, PLAIN_PHONE } from './support/device.ts';
import type { Device } from './support/device.ts';
import type { PersonName } from './support/logins.ts';
import { PICTURE } from './support/picture.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

/** Makes sure that the first picture of a page has the same place before it has come, and after. */
async function keepsItsPlace(name: PersonName, path: string, device: Device): Promise<void> {
	const { page, opens } = await stage.person(name, device);
	let letCome = () => {};
	const held = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/evidence/*', async (route) => {
		await held;
		await route.continue();
	});
	const opened = opens(path);
	const picture = page.locator('main img[src*="/evidence/"]').first();
	await picture.scrollIntoViewIfNeeded();
	const height = async () => (await picture.boundingBox())?.height ?? 0;
	await expect.poll(height, { message: path }).toBeGreaterThan(60);
	const before = await height();
	letCome();
	await opened;
	await picture.evaluate(async (one) => {
		if (one instanceof HTMLImageElement) await one.decode();
	});
	await expect.poll(height, { message: path }).toBe(before);
}

describe('a picture that was handed in', () => {
	it('has its place on every page before it comes: nothing moves under a finger', async () => {
		const dinsos = await stage.person('dinsos', PLAIN_PHONE);
		const form = reportFormOf('Dinsos');
		await dinsos.opens(form);
		await dinsos.fills({
			Status: 'Berjalan',
			'Apa yang sudah dikerjakan': 'Foto lokasi disertakan.',
			'Foto atau berkas bukti': PICTURE
		});
		await dinsos.presses('Kirim laporan');
		const receipt = dinsos.path();
		const report = receipt.split('/').at(-1) ?? '';
		const pages: [PersonName, string, Device][] = [
			['dinsos', receipt, PHONE],
			['dinsos', form.replace('/report', ''), PHONE],
			['bappeda', `/verifications/${report}`, PHONE],
			['bappeda', `/verifications/${report}`, LAPTOP]
		];
		for (const [name, path, device] of pages) await keepsItsPlace(name, path, device);
	});
});

describe('a report being written on a phone', () => {
	it('stays where it is when the device says that it has saved the draft', async () => {
		const { page, opens, sees } = await stage.person('dinsos', PHONE);
		await opens(reportFormOf('Dinsos'));
		await sees('Draf akan disimpan di perangkat ini.');
		const choice = page.getByLabel('Berjalan');
		const before = await choice.boundingBox();
		await choice.check();
		await sees('Draf tersimpan di perangkat ini');
		await expect.poll(() => choice.boundingBox()).toEqual(before);
	});
});

/** Where the sheet and its parts stand in the document, however far it was scrolled. */
function sheetOn(page: Page): Promise<number[][]> {
	return page.locator('#sheet, #sheet .item').evaluateAll((all) =>
		all.map((one) => {
			const { x, y } = one.getBoundingClientRect();
			return [Math.round(x), Math.round(y + scrollY)];
		})
	);
}

describe('the live minutes', { timeout: 60_000 }, () => {
	const minutes = {
		route: '/meetings/[meeting=id]/minutes',
		as: 'notulis',
		record: `select id as meeting from meetings where state = 'in_session' order by id limit 1`
	} as const;

	for (const device of [LAPTOP, PHONE])
		it(`stand at ${device.viewport.width} px where the server drew them when the desk has come`, async () => {
			const path = addressesOf([minutes], inject('data')).get(minutes) ?? '';
			const drawn = await stage.person('notulis', { ...device, javaScriptEnabled: false });
			await drawn.opens(path);
			const before = await sheetOn(drawn.page);
			expect(before.length).toBeGreaterThan(1);
			const alive = await stage.person('notulis', device);
			await alive.opens(path);
			await alive.page.locator('.composer.live').waitFor();
			await expect.poll(() => sheetOn(alive.page)).toEqual(before);
		});
});
