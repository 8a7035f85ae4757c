import { AxeBuilder } from '@axe-core/playwright';
import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	Locator,
	Page
} from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { openGallery } from './gallery.ts';
import type { Gallery } from './gallery.ts';

export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };
/** Not a bar for speed: what a page comes to is waited for this long, on however busy a machine. */
const PATIENCE_MS = 60_000;
/** Not a bar for speed: the gallery is built first where a source has changed. */
const BUILDING_MS = 600_000;

interface Stage {
	/** The folder of what the browser is sent. */
	readonly client: string;
	/** A page of the gallery in a context of its own; it is closed after the file's tests. */
	open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** The gallery in a browser, for the tests of one file. */
export function setStage(): Stage {
	vi.setConfig({ expect: { poll: { timeout: PATIENCE_MS } } });
	let gallery: Gallery;
	let browser: Browser;
	const contexts: BrowserContext[] = [];
	const ends: (() => Promise<void>)[] = [];

	beforeAll(async () => {
		gallery = await openGallery();
		ends.unshift(gallery.close);
		browser = await openBrowser();
		ends.unshift(() => browser.close());
	}, BUILDING_MS);
	afterAll(async () => {
		for (const context of contexts) await context.close();
		for (const end of ends) await end();
	});

	return {
		get client() {
			return gallery.client;
		},
		async open(path, options = {}) {
			// Every page asks for the product's service worker; the gallery has none.
			const context = await browser.newContext({
				viewport: LAPTOP,
				serviceWorkers: 'block',
				...options
			});
			contexts.push(context);
			const page = await context.newPage();
			page.setDefaultTimeout(PATIENCE_MS);
			if (options.javaScriptEnabled === false) await page.goto(gallery.address + path);
			else await visit(page, gallery.address + path);
			return page;
		}
	};
}

/**
 * Goes to an address and waits until the page is alive: the script of every page says so, and so does
 * that of a page that has one of its own.
 */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address.startsWith('/') ? new URL(address, page.url()).href : address);
	await page.locator('html[data-scripts]').waitFor({ state: 'attached' });
	if ((await page.locator('#page').count()) > 0)
		await page.locator('html[data-taken-over]').waitFor();
}

/** Whether an element is where one types. */
export function hasFocus(locator: Locator): Promise<boolean> {
	return locator.evaluate((one) => one === document.activeElement);
}

/** What axe finds on a page, one line each; an empty list is what every page must have. */
export async function axeOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		(violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`
	);
}

/** Errors of the console and of scripts while a page is used. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return complaints;
}
