import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { openBrowser } from '../../../support/browser.ts';
import { visit } from './answers.ts';
import { complaintsIn } from './complaints.ts';
import { LAPTOP } from './device.ts';
import type { Device } from './device.ts';
import { loginOf } from './logins.ts';
import type { PersonName } from './logins.ts';
import { personAt } from './person.ts';
import type { Person } from './person.ts';

const PATIENCE_MS = 8000;

export interface Stage {
	/** Somebody of Kabupaten Contoh, signed in, before the first page. */
	person(name: PersonName, device?: Device): Promise<Person>;
	/** Somebody who has not signed in, before the sign-in page. */
	visitor(device?: Device): Promise<Person>;
}

/** The built server and a browser for the tests of one file; after each test nothing may have complained. */
export function setStage(): Stage {
	let browser: Browser;
	const sessions = new Map<PersonName, Promise<SignedIn>>();
	const contexts: BrowserContext[] = [];
	const complaints: (readonly string[])[] = [];

	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		for (const context of contexts.splice(0)) await context.close();
		expect(complaints.splice(0).flat(), 'complaints of the browser').toEqual([]);
	});
	afterAll(() => browser.close());

	async function sit(
		name: string,
		path: string,
		device: Device,
		cookies?: SignedIn
	): Promise<Person> {
		const context = await browser.newContext({ locale: 'id-ID', ...device });
		contexts.push(context);
		complaints.push(complaintsIn(context));
		if (cookies) await context.addCookies(cookies);
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MS);
		const scripts = device.javaScriptEnabled !== false;
		await visit(page, inject('origin') + path, scripts);
		return personAt({ name, page, scripts });
	}

	return {
		person: async (name, device = LAPTOP) => {
			const cookies = sessions.get(name) ?? signIn(browser, name);
			sessions.set(name, cookies);
			return sit(name, '/', device, await cookies);
		},
		visitor: (device = LAPTOP) => sit('visitor', '/sign-in', device)
	};
}

type SignedIn = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Once for each person and file: the sign-in itself has a journey of its own. */
async function signIn(browser: Browser, name: PersonName): Promise<SignedIn> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await visit(page, `${inject('origin')}/sign-in`, false);
	const person = personAt({ name, page, scripts: false });
	const { email, password } = loginOf(name);
	await person.fills({ 'NIP atau surel': email, 'Kata sandi': password });
	await person.presses('Masuk');
	const cookies = await context.cookies();
	await context.close();
	return cookies;
}
