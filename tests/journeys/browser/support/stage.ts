import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest';
import { openBrowser } from '../../../support/browser.ts';
import { complaintsIn, isDeadLine } from './complaints.ts';
import { LAPTOP } from './device.ts';
import type { Device } from './device.ts';
import { loginOf } from './logins.ts';
import type { PersonName } from './logins.ts';
import { personAt } from './person.ts';
import type { Person, Seat } from './person.ts';

/** Not bars for speed: so long is waited for what a page comes to, and for a whole journey, on however busy a machine. */
const PATIENCE_MS = 60_000;
const JOURNEY_MS = 600_000;

export interface Stage {
	/** Somebody who has signed in, before an empty page. */
	person(name: PersonName, device?: Device): Promise<Person>;
	/** Somebody who has not signed in, before the sign-in page. */
	visitor(device?: Device): Promise<Person>;
}

/** The built server and a browser for the tests of one file; after each test nothing may have complained. */
export function setStage({
	cutsLines = false,
	origin: originOf = () => inject('origin')
} = {}): Stage {
	vi.setConfig({
		testTimeout: JOURNEY_MS,
		hookTimeout: JOURNEY_MS,
		expect: { poll: { timeout: PATIENCE_MS } }
	});
	let browser: Browser;
	const sessions = new Map<PersonName, Promise<SignedIn>>();
	const contexts: BrowserContext[] = [];
	const complaints: (readonly string[])[] = [];

	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		for (const context of contexts.splice(0)) await context.close();
		const heard = complaints.splice(0).flat();
		const meant = cutsLines ? heard.filter((one) => !isDeadLine(one)) : heard;
		expect(meant, 'complaints of the browser').toEqual([]);
	});
	afterAll(() => browser.close());

	async function sit(name: string, device: Device, cookies: SignedIn): Promise<Person> {
		const context = await browser.newContext({
			locale: 'id-ID',
			// Each would fetch the page for times without network; one journey is about it.
			serviceWorkers: 'block',
			...device
		});
		contexts.push(context);
		context.setDefaultTimeout(PATIENCE_MS);
		complaints.push(complaintsIn(context));
		await context.addCookies(cookies);
		return personAt(seatOf(originOf(), name, await context.newPage(), device));
	}

	return {
		person: async (name, device = LAPTOP) => {
			const cookies = sessions.get(name) ?? signIn(browser, originOf(), name);
			sessions.set(name, cookies);
			return sit(name, device, await cookies);
		},
		visitor: async (device = LAPTOP) => {
			const visitor = await sit('visitor', device, []);
			await visitor.opens('/sign-in');
			return visitor;
		}
	};
}

type SignedIn = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Once for each person and file: the sign-in itself has a journey of its own. */
async function signIn(browser: Browser, origin: string, name: PersonName): Promise<SignedIn> {
	const device = { javaScriptEnabled: false };
	const context = await browser.newContext(device);
	context.setDefaultTimeout(PATIENCE_MS);
	const person = personAt(seatOf(origin, name, await context.newPage(), device));
	await person.opens('/sign-in');
	const { email, password } = loginOf(name);
	await person.fills({ 'NIP atau surel': email, 'Kata sandi': password });
	await person.presses('Masuk');
	const cookies = await context.cookies();
	await context.close();
	return cookies;
}

function seatOf(origin: string, name: string, page: Page, device: Device): Seat {
	return { name, page, origin, scripts: device.javaScriptEnabled !== false };
}
