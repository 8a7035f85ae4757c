import type { JSHandle, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAPTOP } from './support/device.ts';
import type { Person } from './support/person.ts';
import { violationsOn } from './support/looks.ts';
import { meetingCalled } from './support/records.ts';
import { setStage } from './support/stage.ts';
import { lineOf, says, sitsDown, types, writes } from './typing-minutes/hands.ts';

const stage = setStage({ cutsLines: true });
const flood = () => meetingCalled('Rapat Siaga Darurat Banjir Sungai Way Contoh');
const WITHOUT_SCRIPTS = { ...LAPTOP, javaScriptEnabled: false };

describe('the wall of the meeting room', () => {
	it('shows what is being typed, tinted, and then what stands in the minutes', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		const wall = await wallBeside(notulis);
		await types(page, '/k Dapur umum dibuka di tiga tit');
		await typed(wall, 'Dapur umum dibuka di tiga tit');
		await page.keyboard.type('ik.');
		await page.keyboard.press('Enter');
		await says(page, /^Tersimpan/);
		await stands(wall, 'Dapur umum dibuka di tiga titik.');
		await types(page, '/t Menyiapkan beras 2 ton @dinsos| besok');
		await typed(wall, 'Menyiapkan beras 2 ton');
		await page.keyboard.press('Enter');
		await expect.poll(() => wall.locator('tbody').innerText()).toContain('Menyiapkan beras 2 ton');
		await expect.poll(() => wall.locator('tbody').innerText()).toContain('Dinsos');
		await expect.poll(() => wall.locator('.typed').count()).toBe(0);
	});

	it('never shows a note, neither typed nor stored', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		await sitsDown(notulis, flood());
		const wall = await wallBeside(notulis);
		const shown = await everShownOn(wall);
		await writes(notulis.page, '/c Camat menyampaikan keberatan.');
		await says(notulis.page, /^Tersimpan/);
		// What comes after it is shown while it is typed and when it is stored.
		await types(notulis.page, '/k Camat diminta menge');
		await typed(wall, 'Camat diminta menge');
		await notulis.page.keyboard.type('cek.');
		await notulis.page.keyboard.press('Enter');
		await stands(wall, 'Camat diminta mengecek.');
		const words = (await shown.jsonValue()).join(' ');
		expect(words).toContain('Camat diminta mengecek.');
		expect(words).not.toContain('keberatan');
	});

	it('is led by keys: other resolutions, an empty wall, a frozen one, and back to the minutes', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		await sitsDown(notulis, flood());
		const wall = await wallBeside(notulis);
		const shown = () => wall.locator('.on-the-wall').getAttribute('data-resolution');
		const newest = await shown();
		await wall.keyboard.press('ArrowLeft');
		await expect.poll(shown).not.toBe(newest);
		await wall.keyboard.press('PageDown');
		await expect.poll(shown).toBe(newest);
		await wall.keyboard.press('b');
		const content = wall.locator('.on-the-wall');
		await content.waitFor({ state: 'hidden' });
		await wall.keyboard.press('b');
		await content.waitFor();
		const frozen = wall.getByText('Tayangan dibekukan');
		await wall.keyboard.press('f');
		await frozen.waitFor();
		const words = await everShownOn(wall);
		await writes(notulis.page, '/k Pos kesehatan buka siang malam.');
		await says(notulis.page, /^Tersimpan/);
		await wall.keyboard.press('f');
		await frozen.waitFor({ state: 'hidden' });
		await types(notulis.page, '/k Pos kedua dibu');
		await typed(wall, 'Pos kedua dibu');
		const shownMeanwhile = (await words.jsonValue()).join(' ');
		expect(shownMeanwhile).not.toContain('siang malam');
		await wall.keyboard.press('Escape');
		await wall.waitForURL((url) => url.pathname.endsWith('/minutes'));
	});

	it('turns to the agenda and back, and is not turned from it by what is typed', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		await sitsDown(notulis, flood());
		const wall = await wallBeside(notulis);
		const list = wall.getByRole('list', { name: 'Agenda' });
		await wall.keyboard.press('a');
		await expect.poll(() => list.innerText()).toContain('Kesehatan pengungsi');
		await expect.poll(() => list.innerText()).toMatch(/06\.35–06\.50\s+\d+ keputusan/);
		await types(notulis.page, '/k Posko kedua dibu');
		await wall.keyboard.press('ArrowRight');
		await stands(wall, '');
		await expect.poll(() => wall.locator('.on-the-wall').getAttribute('data-resolution')).toBe('1');
		await wall.keyboard.press('ArrowLeft');
		await expect.poll(() => list.count()).toBe(1);
		await expect.poll(() => violationsOn(wall)).toEqual([]);
		await wall.keyboard.press('a');
		await typed(wall, 'Posko kedua dibu');
	});

	it('stays where it was turned to last, though an earlier answer comes later', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		await sitsDown(notulis, flood());
		const wall = await wallBeside(notulis);
		let letCome = () => {};
		const held = new Promise<void>((resolve) => (letCome = resolve));
		await wall.route(/projection\?at=/, async (route) => {
			await held;
			await route.continue();
		});
		const earlier = wall.waitForRequest(/projection\?at=/);
		await wall.keyboard.press('ArrowLeft');
		await wall.keyboard.press('a');
		const agenda = wall.getByRole('list', { name: 'Agenda' });
		await agenda.waitFor();
		letCome();
		await (await (await earlier).response())?.finished();
		// Whatever the wall does with it, it has done before it hears the next answer.
		await wall.evaluate(async () => void (await (await fetch('/health')).text()));
		const lists = await agenda.count();
		expect(lists).toBe(1);
	});

	it('is read and led by links without scripts, with nothing of the frame', async () => {
		const notulis = await stage.person('notulis', WITHOUT_SCRIPTS);
		await notulis.opens(`${flood()}/projection`);
		const { page } = notulis;
		const shown = () => page.locator('.on-the-wall').getAttribute('data-resolution');
		const newest = await shown();
		await page.locator('.top').waitFor({ state: 'hidden' });
		await page.getByRole('link', { name: 'Sebelumnya' }).click();
		await expect.poll(shown).not.toBe(newest);
		await page.getByRole('link', { name: 'Berikutnya' }).click();
		await expect.poll(shown).toBe(newest);
		await page.getByRole('link', { name: 'Agenda' }).click();
		await expect
			.poll(() => page.locator('.agenda-on-wall').innerText())
			.toContain('Evakuasi dan logistik');
		await page.getByRole('link', { name: 'Keputusan', exact: true }).click();
		await expect.poll(shown).toBe(newest);
		await page.getByRole('link', { name: 'Ke notula' }).click();
		await page.waitForURL((url) => url.pathname === `${flood()}/minutes`);
	});
});

/** The window that "Tayangkan" opens beside the desk, for the projector. */
async function wallBeside({ page }: Person): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await page.getByRole('link', { name: 'Tayangkan' }).click();
	const wall = await opening;
	await wall.locator('html[data-taken-over]').waitFor();
	expect(new URL(wall.url()).pathname).toBe(`${flood()}/projection`);
	await page.bringToFront();
	await lineOf(page).focus();
	return wall;
}

/** Every wording that the wall comes to show from now on, however shortly. */
function everShownOn(wall: Page): Promise<JSHandle<string[]>> {
	return wall.evaluateHandle(() => {
		const shown: string[] = [];
		const look = () => shown.push(document.getElementById('projection')?.textContent ?? '');
		new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
		return shown;
	});
}

const typed = (wall: Page, words: string) =>
	expect
		.poll(() =>
			wall
				.locator('.typed')
				.innerText()
				.catch(() => '')
		)
		.toContain(words);
const stands = (wall: Page, words: string) =>
	expect.poll(() => wall.locator('.on-the-wall h1').innerText()).toContain(words);
