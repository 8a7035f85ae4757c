import { AxeBuilder } from '@axe-core/playwright';
import type { Page, ViewportSize } from 'playwright-core';
import { expect } from 'vitest';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, one line per rule; every page must have none. */
export async function violationsOn(page: Page): Promise<string[]> {
	// Neither frames of other origins nor lists of what is right: both only cost time here.
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(WCAG)
		.setLegacyMode()
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Gives a page another size, and waits until it has it. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
	await page.setViewportSize(size);
	const present = () => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
	await expect.poll(present).toEqual(size);
}

/** By how many pixels a page is wider than the screen, and what sticks out; null where it fits. */
export function sideways(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const { scrollWidth } = document.documentElement;
		if (scrollWidth <= innerWidth) return null;
		const outside = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > innerWidth + 1
		);
		const names = outside.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
		return `${scrollWidth - innerWidth} px: ${names.join(' | ')}`;
	});
}

/** What hides entirely behind a bar or a fixed column when it gets focus (WCAG 2.4.11). */
export function coveredInFocus(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const shows = (element: Element) =>
			[...element.getClientRects()].some(({ left, top, width, height }) =>
				[0.1, 0.5, 0.9].some((x) =>
					[0.1, 0.5, 0.9].some((y) => {
						const uppermost = document.elementFromPoint(left + width * x, top + height * y);
						return element.contains(uppermost) || uppermost?.contains(element);
					})
				)
			);
		const controls = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]'
		);
		return [...controls]
			.filter((control) => {
				control.focus();
				// A control that only readers of the screen meet is drawn by what follows it.
				const drawn = control.matches('.sr-only') ? control.nextElementSibling : control;
				return document.activeElement === control && drawn && !shows(drawn);
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 120));
	});
}

/** What of the frame or of a form would stand on a sheet of A4, and places too narrow for their words. */
export async function spoiledOnPaper(page: Page): Promise<string[]> {
	await resize(page, { width: 794, height: 1123 });
	await page.emulateMedia({ media: 'print' });
	const found = await page.evaluate(() => {
		const frame = document.querySelectorAll('header.top, nav, .skip, .demo-bar, button, select');
		return [...frame]
			.filter((one) => one.checkVisibility() && one.clientHeight > 0)
			.map(({ outerHTML }) => outerHTML.slice(0, 120));
	});
	found.push(...(await squeezed(page)));
	await page.emulateMedia({ media: null });
	return found;
}

/** Words that stand below each other letter by letter, because their place is too narrow. */
export function squeezed(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((one) => {
				const words = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
				const long = words.some((node) => (node.textContent?.trim().length ?? 0) > 8);
				const { width, height } = one.getBoundingClientRect();
				return long && width > 1 && height > 6 * width;
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 120))
	);
}

/** The title of the document and its first-level headings. */
export function headOf(page: Page): Promise<{ title: string; headings: string[] }> {
	return page.evaluate(() => ({
		title: document.title,
		headings: [...document.querySelectorAll('h1')].map((one) => one.textContent?.trim() ?? '')
	}));
}
