import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

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

/** The title of the document and its first-level headings. */
export function headOf(page: Page): Promise<{ title: string; headings: string[] }> {
	return page.evaluate(() => ({
		title: document.title,
		headings: [...document.querySelectorAll('h1')].map((one) => one.textContent?.trim() ?? '')
	}));
}
