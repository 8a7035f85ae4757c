import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { axeOn, complaintsOf, LAPTOP, PHONE, setStage, visit } from '../support/stage.ts';

const stage = setStage();
const PAGES = ['/sheet', '/monitoring', '/list', '/form', '/display', '/forbidden?status=404'];
const WIDTHS = [320, 390, 768, 1024, 1366];

describe('every page of the gallery', { timeout: 300_000 }, () => {
	for (const scheme of ['light', 'dark'] as const)
		for (const [size, viewport] of [['laptop', LAPTOP] as const, ['phone', PHONE] as const])
			it(`has nothing for axe to report, ${scheme}, on a ${size}`, async () => {
				const page = await stage.open('/sheet', { viewport, colorScheme: scheme });
				for (const path of PAGES) {
					await visit(page, path);
					expect(await axeOn(page), path).toEqual([]);
				}
			});

	it('does not scroll sideways, down to 320 px', async () => {
		const page = await stage.open('/sheet');
		for (const path of PAGES)
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				await visit(page, path);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
			}
	});

	it('keeps to the policy against inline styles and logs no error', async () => {
		const page = await stage.open('/list');
		const complaints = complaintsOf(page);
		for (const path of PAGES.slice(0, -1)) {
			await visit(page, path);
			expect(await page.locator('main [style]').count(), path).toBe(0);
		}
		expect(complaints).toEqual([]);
	});

	it('has one title of page, context and place', async () => {
		const page = await stage.open('/form');
		expect(await page.title()).toBe('Jadwalkan rapat · Rapat · Kabupaten Contoh');
		expect(await page.locator('h1').count()).toBe(1);
	});
});

describe('what a page costs', { timeout: 300_000 }, () => {
	it('downloads fonts on laptops and none on phones', async () => {
		const fontsAt = async (viewport: typeof LAPTOP) => {
			const page = await stage.open('/list', { viewport });
			const fonts: string[] = [];
			page.on('request', (request) => {
				if (request.resourceType() === 'font') fonts.push(request.url());
			});
			await visit(page, '/sheet');
			// Every font that the page as it is laid out asks for has been asked for.
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			return fonts;
		};
		const onLaptop = await fontsAt(LAPTOP);
		await expect.poll(() => onLaptop.length).toBeGreaterThan(0);
		expect(await fontsAt(PHONE)).toEqual([]);
	});

	it('needs at most 14 kB of CSS, in words that Chrome 109 knows', async () => {
		const sheets = globSync('**/*.css', { cwd: stage.client }).map((path) =>
			readFileSync(join(stage.client, path), 'utf8')
		);
		expect(sheets.length).toBeGreaterThan(0);
		const size = sheets.reduce((sum, sheet) => sum + gzipSync(sheet).length, 0);
		expect(size).toBeLessThan(14_000);
		expect(sheets.join('')).not.toMatch(/light-dark\(|color-mix\(|oklch\(/);
	});
});

describe('the scheme', { timeout: 300_000 }, () => {
	it('follows the device, unless the reader has chosen one', async () => {
		const background = async (path: string, colorScheme: 'light' | 'dark') => {
			const page = await stage.open(path, { colorScheme });
			return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		};
		expect(await background('/list', 'light')).toBe('rgb(251, 250, 247)');
		expect(await background('/list', 'dark')).toBe('rgb(17, 18, 23)');
		expect(await background('/list?scheme=dark', 'light')).toBe('rgb(17, 18, 23)');
		expect(await background('/list?scheme=light', 'dark')).toBe('rgb(251, 250, 247)');
	});

	it('keeps the fills of a bar where colours are forced', async () => {
		const page = await stage.open('/monitoring', { forcedColors: 'active' });
		const fill = await page
			.locator('.bar.tall rect[data-tone="done"]')
			.evaluate((rect) => getComputedStyle(rect).fill);
		expect(fill).toBe('rgb(0, 76, 74)');
		expect(await axeOn(page)).toEqual([]);
	});

	it('gives way to the scheme of forced colours, so that fills stand out from their ground', async () => {
		const how = { forcedColors: 'active', colorScheme: 'dark' } as const;
		const page = await stage.open('/monitoring?scheme=light', how);
		const done = page.locator('.bar.tall rect[data-tone="done"]');
		expect(await done.evaluate((rect) => getComputedStyle(rect).fill)).toBe('rgb(10, 130, 128)');
	});

	it.each(['light', 'dark'] as const)(
		'keeps the main act and where one is apart where colours are forced, %s',
		async (colorScheme) => {
			const page = await stage.open('/monitoring', { forcedColors: 'active', colorScheme });
			const styleOf = (selector: string, name: 'backgroundColor' | 'textDecorationLine') =>
				page
					.locator(selector)
					.first()
					.evaluate((one, of) => getComputedStyle(one)[of], name);
			expect(await styleOf('.button.primary', 'backgroundColor')).not.toBe(
				await styleOf('.button:not(.primary)', 'backgroundColor')
			);
			expect(await styleOf('.main-nav [aria-current]', 'textDecorationLine')).toBe('underline');
			expect(await styleOf('.main-nav a:not([aria-current])', 'textDecorationLine')).toBe('none');
			expect(await axeOn(page)).toEqual([]);
		}
	);
});

describe('on paper', { timeout: 300_000 }, () => {
	it('shows the letterhead and signatures, and neither shell nor buttons', async () => {
		const page = await stage.open('/sheet');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.locator('.letterhead').isVisible()).toBe(true);
		expect(await page.locator('.signatures').isVisible()).toBe(true);
		expect(await page.locator('header.top').isVisible()).toBe(false);
		expect(await page.locator('main .button').first().isVisible()).toBe(false);
		const ink = await page.evaluate(() => getComputedStyle(document.body).color);
		expect(ink).toBe('rgb(0, 0, 0)');
	});
});
