import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Person } from '../support/person.ts';

/** Where one writes. */
export const lineOf = (page: Page) => page.locator('.composer.live textarea');

/** The words beside the line that say where what was typed is. */
export const stateOf = (page: Page) => page.locator('#save-state');

/** Opens the minutes and waits until the line has the focus; nothing was clicked. */
export async function sitsDown(person: Person, meeting: string): Promise<void> {
	await person.opens(`${meeting}/minutes`);
	await expect
		.poll(() => lineOf(person.page).evaluate((line) => line === document.activeElement))
		.toBe(true);
}

/** Types text; what stands between `@` and `|` is taken from the list that opens under it. */
export async function types(page: Page, text: string): Promise<void> {
	for (const [index, part] of text.split('|').entries()) {
		if (index > 0) {
			await page.locator('#line-names li').first().waitFor();
			await page.keyboard.press('Enter');
			await page.locator('#line-names li').first().waitFor({ state: 'detached' });
		}
		// The list leaves a space behind the name.
		await page.keyboard.type(index > 0 ? part.trimStart() : part);
	}
}

/** Types a line and saves it. */
export async function writes(page: Page, text: string): Promise<void> {
	await types(page, text);
	await page.keyboard.press('Enter');
	await expect.poll(() => lineOf(page).inputValue()).toBe('');
}

/** Waits until the words beside the line say this. */
export async function says(page: Page, words: RegExp): Promise<void> {
	await expect.poll(() => stateOf(page).innerText()).toMatch(words);
}
