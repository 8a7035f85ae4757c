import { describe, expect, it } from 'vitest';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('the frame of a page that is only read', { timeout: 60_000 }, () => {
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
		expect(await search.evaluate((one) => one === document.activeElement)).toBe(true);
		await page.keyboard.type('1/2');
		expect(await search.inputValue()).toBe('1/2');
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
		expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
		await opener.click();
		await page.getByRole('heading', { level: 1 }).click();
		await signOut.waitFor({ state: 'hidden' });
	});

	it('switches single keys off on this device, and says whether they are on', async () => {
		const { page, opens } = await stage.person('notulis');
		await opens('/commitments');
		const keys = page.locator('[data-do=keys]').first();
		await page.locator('details.menu > summary').filter({ visible: true }).first().click();
		expect(await keys.getAttribute('aria-pressed')).toBe('true');
		await keys.click();
		expect(await keys.getAttribute('aria-pressed')).toBe('false');
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('/');
		expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
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
			expect(await hidden('.main-nav')).toBeLessThan(2);
			if (width === 1366) expect(await hidden('.menu .who')).toBe(0);
		}
	);

	it('leaves a low screen, such as a laptop at 200 %, to what is read', async () => {
		const { page, opens } = await stage.person('bupati', { viewport: { width: 683, height: 384 } });
		await opens('/commitments?standing=in_progress');
		await page.locator('main a[href^="/commitments/"]').first().click();
		await page.locator('main h1').waitFor();
		const fixed = await page.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((one) => getComputedStyle(one).position === 'fixed' && one.clientHeight > 0)
				.map((one) => one.className)
		);
		expect(fixed).toEqual([]);
		expect(await page.locator('.main-nav a').filter({ visible: true }).count()).toBeGreaterThan(3);
	});
});
