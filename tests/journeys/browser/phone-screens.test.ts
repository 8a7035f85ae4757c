import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ownServer } from '../support/own-server.ts';
import { addressesOf } from './support/addresses.ts';
import { PHONE } from './support/device.ts';
import { setStage } from './support/stage.ts';

const attendance = {
	route: '/meetings/[meeting=id]/attendance',
	as: 'sekretariat',
	record: `select id as meeting from meetings where state = 'in_session' order by id limit 1`
} as const;
const server = await ownServer();
const stage = setStage({ origin: () => server.origin });

/** What of `selector` a phone shows wholly before anybody scrolls; the tabs lie over its foot. */
function atFirstSight(page: Page, selector: string): Promise<number> {
	return page.evaluate((wanted) => {
		const foot = document.querySelector('nav.tabs')?.getBoundingClientRect().top ?? innerHeight;
		const shown = [...document.querySelectorAll(wanted)].map((one) => one.getBoundingClientRect());
		return shown.filter(({ top, bottom }) => top >= 0 && bottom > top && bottom <= foot).length;
	}, selector);
}

describe('a phone of 390 by 844', () => {
	it('holds the whole home of the leader on two screens', async () => {
		const { page, opens } = await stage.person('bupati', PHONE);
		await opens('/');
		await page.getByRole('heading', { name: 'Rapat berikut' }).waitFor();
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollHeight))
			.toBeLessThanOrEqual(2 * PHONE.viewport.height);
	});

	it('shows a liaison officer four of the things to report at first sight', async () => {
		const { page, opens } = await stage.person('dinsos', PHONE);
		await opens('/');
		await expect
			.poll(() => atFirstSight(page, 'a.button[href$="/report"]'))
			.toBeGreaterThanOrEqual(4);
	});

	it('shows on a report form every answer to its first question at first sight', async () => {
		const { page, opens, follows } = await stage.person('dinsos', PHONE);
		await opens('/');
		await follows(/^Lapor/);
		await expect.poll(() => atFirstSight(page, 'input[name=status]')).toBe(4);
	});

	it('shows a name with its degrees whole on the attendance list', async () => {
		const { page, opens } = await stage.person('sekretariat', PHONE);
		await opens(addressesOf([attendance], server.data).get(attendance) ?? '');
		const row = page.locator('fieldset.attendee').first();
		await row.getByText('Diwakili', { exact: true }).click();
		const name = row.getByLabel('Nama', { exact: true });
		await name.fill('Andi Muhammad Rizky Pratama, S.STP.');
		await expect
			.poll(() => name.evaluate((one) => one.scrollWidth - one.clientWidth))
			.toBeLessThanOrEqual(0);
	});
});
