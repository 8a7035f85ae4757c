import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressesOf } from '../journeys/browser/support/addresses.ts';
import type { Page } from '../journeys/browser/support/addresses.ts';
import { loginOf } from '../journeys/browser/support/logins.ts';
import { MAIN_PAGES } from '../journeys/browser/support/pages/main.ts';
import { startServer } from '../journeys/support/server.ts';
import { openBrowser } from '../support/browser.ts';
import { PHONE_LINE, waitFor } from './slow-phone/wait.ts';
import type { Cookies, Wait } from './slow-phone/wait.ts';

/** `npm run bench:phone`: how long people wait on a slow phone that has nothing of the product yet. */
const FOLDER = join('.cache', 'bench-phone');
const LOADING_MS = 300_000;
const ROUNDS = 3;
/** Of the design brief, section 20, in ms. */
const MOST = { paint: 2200, usable: 4500 };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await startServer(FOLDER, { demo: true, patience: LOADING_MS });
const browser = await openBrowser();
try {
	report(await measure(addressesOf(MAIN_PAGES, FOLDER)));
} finally {
	await browser.close();
	await server.stop();
}

/** Round after round, every page in turn, so that a slow minute of the machine slows all alike. */
async function measure(addresses: ReadonlyMap<Page, string>): Promise<Map<Page, Wait[]>> {
	const waits = new Map<Page, Wait[]>();
	const sessions = new Map<string, Cookies>();
	for (const { as } of addresses.keys())
		if (!sessions.has(as)) sessions.set(as, await signIn(browser, as));
	for (let round = 0; round < ROUNDS; round++)
		for (const [page, address] of addresses) {
			const cookies = sessions.get(page.as) ?? [];
			const wait = await waitFor(browser, server.origin + address, cookies);
			waits.set(page, [...(waits.get(page) ?? []), wait]);
		}
	return waits;
}

async function signIn(of: Browser, who: Page['as']): Promise<Cookies> {
	const context = await of.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const { email, password } = loginOf(who);
	await page.goto(`${server.origin}/sign-in`);
	await page.fill('input[name=login]', email);
	await page.fill('input[name=password]', password);
	await page.press('input[name=password]', 'Enter');
	await page.waitForURL((url) => url.pathname !== '/sign-in');
	const cookies = await context.cookies();
	await context.close();
	return cookies;
}

function report(measured: ReadonlyMap<Page, readonly Wait[]>): void {
	const rows = [...measured].map(([{ route, as }, waits]) => {
		const middle = (of: keyof Wait) =>
			waits.map((one) => one[of]).sort((a, b) => a - b)[ROUNDS >> 1];
		return {
			page: `${route.replaceAll(/=\w+/g, '')} (${as})`,
			'first paint': beside(middle('paint'), MOST.paint),
			usable: beside(middle('usable'), MOST.usable),
			'page here': middle('page'),
			'styles here': middle('styles'),
			'scripts here': middle('scripts'),
			'kB on the line': middle('kilobytes')
		};
	});
	console.table(rows);
	const { kilobits, latency, slower } = PHONE_LINE;
	console.log(
		`ms since the tap, the middle of ${ROUNDS}; empty cache, ${kilobits} kbit/s, ${latency} ms, processor ${slower} times slower than this machine's. First paint at most ${MOST.paint}, usable at most ${MOST.usable} (marked ! where it took longer): a page for reading when it stands there and its script has run, one for hands when its forms answer.`
	);
}

function beside(taken: number | undefined, most: number): string {
	if (taken === undefined) throw new Error('a page was not measured');
	return taken > most ? `${taken} !` : String(taken);
}
