import { describe, expect, it } from 'vitest';
import { hasFocus } from './support/focus.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('the frame of a page that is only read', () => {
	it('brings one script and is not taken over', async () => {
		const { page, opens } = await stage.person('sekretariat');
		await opens('/meetings');
		const scripts = await page
			.locator('script')
			.evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? 'inline'));
		expect(scripts).toEqual([expect.stringMatching(/\/entry\/frame\.\w+\.js$/)]);
	});

	it('opens the search with one key, and not while somebody types', async () => {
		const { page, opens } = await stage.person('sekretariat');
		await opens('/institutions');
		await page.keyboard.press('/');
		const search = page.getByRole('searchbox').first();
		await hasFocus(search);
		await page.keyboard.type('1/2');
		await expect.poll(() => search.inputValue()).toBe('1/2');
	});

	it('closes its menu on Esc, goes back to what opened it, and on a click elsewhere', async () => {
		const { page, opens } = await stage.person('sekretariat');
		await opens('/commitments');
		const opener = page.locator('details.menu > summary').filter({ visible: true }).first();
		const signOut = page.getByRole('button', { name: 'Keluar' }).first();
		await opener.click();
		await signOut.waitFor();
		await page.keyboard.press('Escape');
		await signOut.waitFor({ state: 'hidden' });
		await hasFocus(opener);
		await opener.click();
		await signOut.waitFor();
		await page.getByRole('heading', { level: 1 }).click();
		await signOut.waitFor({ state: 'hidden' });
	});

	it('switches single keys off on this device, and says whether they are on', async () => {
		const { page, opens } = await stage.person('notulis');
		await opens('/commitments');
		const keys = page.locator('[data-do=keys]').first();
		await page.locator('details.menu > summary').filter({ visible: true }).first().click();
		const pressed = () => keys.getAttribute('aria-pressed');
		await expect.poll(pressed).toBe('true');
		await keys.click();
		await expect.poll(pressed).toBe('false');
		await page.getByRole('heading', { level: 1 }).click();
		await keys.waitFor({ state: 'hidden' });
		await page.keyboard.press('/');
		// A press has come back once the page has handled it.
		const focused = await page.evaluate(() => document.activeElement?.tagName);
		expect(focused).not.toBe('INPUT');
		await page.evaluate(() => localStorage.clear());
	});

	it.each([1366, 1024, 800])(
		'gives its room to the destinations first and to the name next, %d px wide',
		async (width) => {
			const viewport = { width, height: 768 };
			const { page, opens } = await stage.person('sekretariat', { viewport });
			await opens('/meetings');
			const hidden = (selector: string) =>
				page
					.locator(selector)
					.first()
					.evaluate((one) => one.scrollWidth - one.clientWidth);
			await expect.poll(() => hidden('.main-nav')).toBeLessThan(2);
			if (width === 1366) await expect.poll(() => hidden('.menu .who')).toBe(0);
		}
	);

	it('leaves a low screen, such as a laptop at 200 %, to what is read', async () => {
		const { page, opens } = await stage.person('bupati', { viewport: { width: 683, height: 384 } });
		await opens('/commitments?standing=in_progress');
		await page.locator('main tbody a[href^="/commitments/"]').first().click();
		await page.waitForURL(/\/commitments\/\d+/);
		await page.locator('main h1').waitFor();
		const fixed = await page.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((one) => getComputedStyle(one).position === 'fixed' && one.clientHeight > 0)
				.map((one) => one.className)
		);
		expect(fixed).toEqual([]);
		await expect
			.poll(() => page.locator('.main-nav a').filter({ visible: true }).count())
			.toBeGreaterThan(3);
	});
});
