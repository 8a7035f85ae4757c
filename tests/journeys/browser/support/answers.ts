import type { Page } from 'playwright-core';

/**
 * Goes to an address and waits until the page can be used: with scripts, until they have taken over.
 * Answers the status.
 */
export async function visit(page: Page, address: string, scripts: boolean): Promise<number> {
	const answer = await page.goto(address);
	await ready(page, scripts);
	return answer?.status() ?? 0;
}

/** Waits until a page is there as a whole and, where Svelte is meant to take it over, until it has. */
export async function ready(page: Page, scripts: boolean): Promise<void> {
	// Before that it cannot be told whether it is one of those pages.
	await page.waitForLoadState('load');
	if (scripts) await page.locator('html[data-taken-over], html:not(:has(#page))').waitFor();
}

/** Pages for reading bring no scripts but that of the frame: their forms and links load pages. */
async function isForHands(page: Page): Promise<boolean> {
	return (await page.locator('#page').count()) > 0;
}

/** Does what leads to another page, and waits until that page is there. */
export async function going(page: Page, scripts: boolean, act: () => Promise<void>): Promise<void> {
	// The load of the page that is being left is not the one that is waited for.
	await ready(page, scripts);
	const loaded = page.waitForEvent('load');
	await Promise.all([loaded, act()]);
	await ready(page, scripts);
}

/** Does what sends a form, and waits until its answer stands on the page. */
export async function sending(
	page: Page,
	scripts: boolean,
	act: () => Promise<void>
): Promise<void> {
	await ready(page, scripts);
	if (!scripts || !(await isForHands(page))) return going(page, scripts, act);
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await Promise.all([answered, act()]);
	// A form is busy until its answer, or the page to which it led, has been drawn.
	await page.locator('form .submit[aria-disabled=true]').first().waitFor({ state: 'detached' });
	await ready(page, scripts);
}
