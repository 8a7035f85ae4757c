import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { addressesOf } from './support/addresses.ts';
import { LAPTOP, PHONE } from './support/device.ts';
import type { Device } from './support/device.ts';
import { scriptsOfPages, weightOf } from './support/built-scripts.ts';
import { MAIN_PAGES } from './support/pages/main.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const addresses = addressesOf(MAIN_PAGES, inject('data'));

/** Budgets of the design brief, section 20: bytes after gzip. */
const SCRIPTS = 60_000;
const MINUTES_SCRIPTS = 85_000;
const STYLES = 14_000;
const FONTS = 71_000;
const LIST = 12_000;
/** What is put off for longer comes after the first load, however slow that is. */
const QUIET_MS = 3000;
/** What a page for reading brings: the script of the frame. */
const FRAME = 2_000;

const FOR_READING = new Set([
	'/',
	'/meetings',
	'/meetings/[meeting=id]',
	'/commitments',
	'/commitments/[commitment=id]'
]);

describe('what a page weighs', () => {
	it('keeps its first scripts and styles within their budgets', async () => {
		for (const [page, address] of addresses) {
			const weight = await firstLoad(page.as, address, LAPTOP);
			expect.soft(weight.script, `scripts of ${address}`).toBeLessThanOrEqual(most(page.route));
			expect.soft(weight.stylesheet, `styles of ${address}`).toBeLessThanOrEqual(STYLES);
			expect.soft(weight.font, `fonts of ${address}`).toBeLessThanOrEqual(FONTS);
		}
	});

	it('keeps the scripts of every page that has some within the budget', () => {
		const own = scriptsOfPages();
		expect(own.size).toBeGreaterThan(30);
		const tooHeavy = [...own].filter(([, files]) => weightOf(files) > SCRIPTS);
		expect(tooHeavy).toEqual([]);
	});

	it('asks a laptop for the fonts of the first words before it reads the styles', async () => {
		const { page, opens } = await stage.person('bappeda');
		for (const address of ['/', '/monitoring']) {
			await opens(address);
			await page.waitForLoadState('networkidle');
			const askedBy = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.filter((one): one is PerformanceResourceTiming => one.name.endsWith('.woff2'))
					.map(({ initiatorType }) => initiatorType)
			);
			expect([address, askedBy]).toEqual([address, ['link', 'link', 'link']]);
		}
	});

	it('brings no font to a phone', async () => {
		const weight = await firstLoad('dinsos', '/', PHONE);
		expect(weight.font).toBe(0);
	});

	it('sends fifty rows in few bytes', async () => {
		const weight = await firstLoad('bappeda', '/commitments', PHONE);
		expect(weight.document).toBeLessThanOrEqual(LIST);
	});
});

type Weight = Record<'document' | 'script' | 'stylesheet' | 'font', number>;

function most(route: string): number {
	if (FOR_READING.has(route)) return FRAME;
	return route.endsWith('/minutes') ? MINUTES_SCRIPTS : SCRIPTS;
}

/** With an empty cache, as somebody who opens the link for the first time; all but fonts after gzip. */
async function firstLoad(
	who: (typeof MAIN_PAGES)[number]['as'],
	address: string,
	device: Device
): Promise<Weight> {
	const { page, opens } = await stage.person(who, device);
	// What a page fetches when nobody has touched it for seconds is no part of its first load.
	await page.addInitScript((quiet) => {
		const soon = window.setTimeout.bind(window);
		const never = (...[act, wait = 0, ...given]: Parameters<typeof soon>) =>
			wait < quiet ? soon(act, wait, ...given) : 0;
		Object.assign(window, { setTimeout: never });
	}, QUIET_MS);
	const weight: Weight = { document: 0, script: 0, stylesheet: 0, font: 0 };
	const pending: Promise<void>[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		if (!(type in weight) || response.status() !== 200) return;
		const size = response.body().then((body) => (type === 'font' ? body : gzipSync(body)).length);
		pending.push(size.then((bytes) => void (weight[type as keyof Weight] += bytes)));
	});
	await opens(address);
	await page.waitForLoadState('networkidle');
	await Promise.all(pending);
	page.removeAllListeners('response');
	return weight;
}
