import type { Page } from 'playwright-core';

/**
 * Goes to an address and waits until the page can be used: with scripts, until they have taken over.
 * Answers the status.
 */
export async function visit(page: Page, address: string, scripts: boolean): Promise<number> {
	const answer = await page.goto(address);
	if (scripts) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	return answer?.status() ?? 0;
}

/** Does what leads to another page, and waits until that page is there. */
export async function going(page: Page, scripts: boolean, act: () => Promise<void>): Promise<void> {
	if (!scripts) return loading(page, act);
	const before = page.url();
	await act();
	await page.waitForURL((url) => url.href !== before);
}

/** Does what sends a form, and waits until its answer stands on the page. */
export async function sending(
	page: Page,
	scripts: boolean,
	act: () => Promise<void>
): Promise<void> {
	if (!scripts) return loading(page, act);
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await act();
	await answered;
	// A form is busy until its answer, or the page to which it led, has been drawn.
	await page.locator('form .submit[aria-disabled=true]').waitFor({ state: 'detached' });
}

async function loading(page: Page, act: () => Promise<void>): Promise<void> {
	const loaded = page.waitForEvent('load');
	await act();
	await loaded;
}
