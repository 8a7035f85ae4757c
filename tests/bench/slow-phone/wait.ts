import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PHONE } from '../../journeys/browser/support/device.ts';

/** The line and the processor of the design brief, section 20. */
export const PHONE_LINE = { kilobits: 400, latency: 300, slower: 6 };
const PATIENCE_MS = 120_000;

export type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** What somebody waited for, in ms since the page was asked for, whole numbers. */
export interface Wait {
	/** Until something stands there. */
	readonly paint: number;
	/** Until it does what it is for: read and its menus open, or its forms answer. */
	readonly usable: number;
	/** Until the last byte of the page, its styles, its scripts had come. */
	readonly page: number;
	readonly styles: number;
	readonly scripts: number;
	/** All that had come by then, as it went over the line. */
	readonly kilobytes: number;
}

/** Opens an address on a slow phone whose browser has kept nothing, and waits until it can be used. */
export async function waitFor(browser: Browser, address: string, cookies: Cookies): Promise<Wait> {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	try {
		await context.addCookies(cookies);
		await context.addInitScript(noteWhenAlive);
		const page = await context.newPage();
		await slowDown(page);
		const answer = await page.goto(address, { timeout: PATIENCE_MS, waitUntil: 'commit' });
		if (answer?.status() !== 200) throw new Error(`${address} answers ${answer?.status()}`);
		await page.waitForLoadState('load', { timeout: PATIENCE_MS });
		const isForHands = (await page.locator('#page').count()) > 0;
		const mark = isForHands ? 'taken-over' : 'frame-ran';
		await page.waitForFunction(
			(name) =>
				performance.getEntriesByName(name).length > 0 &&
				performance.getEntriesByName('first-contentful-paint').length > 0,
			mark,
			{ timeout: PATIENCE_MS }
		);
		return await page.evaluate(readWait, mark);
	} finally {
		await context.close();
	}
}

async function slowDown(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	const bytesPerSecond = (PHONE_LINE.kilobits * 1000) / 8;
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: PHONE_LINE.latency,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE_LINE.slower });
}

/**
 * Runs in the page. The script of the frame says at the root that it ran, and that of a page that it
 * has taken the page over. What the processor still does in the same breath counts as waiting.
 */
function noteWhenAlive(): void {
	const note = (name: string) => setTimeout(() => performance.mark(name));
	let ran = false;
	new MutationObserver((_changes, observer) => {
		if (!ran && document.documentElement?.hasAttribute('data-scripts')) {
			ran = true;
			note('frame-ran');
		}
		if (!document.documentElement?.hasAttribute('data-taken-over')) return;
		note('taken-over');
		observer.disconnect();
	}).observe(document, { attributes: true, childList: true, subtree: true });
}

/** Runs in the page, once the mark has been set. */
function readWait(mark: string): Wait {
	const begin = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	const last = (ending: string) =>
		Math.max(
			0,
			...files
				.filter(({ name }) => new URL(name).pathname.endsWith(ending))
				.map(({ responseEnd }) => responseEnd)
		);
	const paint = begin('first-contentful-paint');
	const bytes = files.reduce((sum, one) => sum + one.transferSize, page?.transferSize ?? 0);
	return {
		paint: Math.round(paint),
		usable: Math.round(Math.max(paint, begin(mark))),
		page: Math.round(page?.responseEnd ?? NaN),
		styles: Math.round(last('.css')),
		scripts: Math.round(last('.js')),
		kilobytes: Math.round(bytes / 1000)
	};
}
