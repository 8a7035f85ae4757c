import type { Page } from 'playwright-core';

/**
 * Goes to an address and waits until the page can be used: with scripts, until they have taken over.
 * Answers the status.
 */
export async function visit(page: Page, address: string, scripts: boolean): Promise<number> {
	const answer = await page.goto(address);
	if (scripts) await ready(page);
	return answer?.status() ?? 0;
}

/** Waits until Svelte has taken over a page that it is meant to take over. */
async function ready(page: Page): Promise<void> {
	if (await isForHands(page)) await page.locator('html[data-taken-over]').waitFor();
}

/** Pages for reading bring no scripts but that of the frame: their forms and links load pages. */
async function isForHands(page: Page): Promise<boolean> {
	return (await page.locator('#page').count()) > 0;
}

/** Does what leads to another page, and waits until that page is there. */
export async function going(page: Page, scripts: boolean, act: () => Promise<void>): Promise<void> {
	await loading(page, act);
	if (scripts) await ready(page);
}

/** Does what sends a form, and waits until its answer stands on the page. */
export async function sending(
	page: Page,
	scripts: boolean,
	act: () => Promise<void>
): Promise<void> {
	if (!scripts || !(await isForHands(page))) return going(page, scripts, act);
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await act();
	await answered;
	// A form is busy until its answer, or the page to which it led, has been drawn.
	await page.locator('form .submit[aria-disabled=true]').first().waitFor({ state: 'detached' });
	await ready(page);
}

async function loading(page: Page, act: () => Promise<void>): Promise<void> {
	const loaded = page.waitForEvent('load');
	await act();
	await loaded;
}
