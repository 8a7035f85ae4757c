import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import { addressesOf, builtPages } from './support/addresses.ts';
import type { Page } from './support/addresses.ts';
import { LAPTOP, PHONE } from './support/device.ts';
import { reading } from './support/language.ts';
import {
	coveredInFocus,
	headOf,
	resize,
	sideways,
	spoiledOnPaper,
	squeezed,
	violationsOn
} from './support/looks.ts';
import { MAIN_PAGES } from './support/pages/main.ts';
import { DOORS, OTHER_PAGES, PAGES_BY_LINK } from './support/pages.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
/** What is left of a laptop's screen to who enlarges everything to 200 %. */
const TWICE_AS_LARGE = LAPTOP.viewport.width / 2;
interface Light {
	readonly on: typeof LAPTOP | typeof PHONE;
	readonly colorScheme: 'light' | 'dark';
	/** Windows and its readers may put few colours of their own in place of ours. */
	readonly forcedColors?: 'active';
}
type Lights = Readonly<Record<Language, readonly Light[]>>;
/** Each language in both schemes, each scheme on both devices and with forced colours. */
const ON_MAIN_PAGES: Lights = {
	id: [
		{ on: LAPTOP, colorScheme: 'dark' },
		{ on: PHONE, colorScheme: 'light' },
		{ on: LAPTOP, colorScheme: 'dark', forcedColors: 'active' }
	],
	en: [
		{ on: LAPTOP, colorScheme: 'light' },
		{ on: PHONE, colorScheme: 'dark' },
		{ on: PHONE, colorScheme: 'light', forcedColors: 'active' }
	]
};
/** Each language in both schemes; light in Indonesian is how every page is looked at first. */
const ON_OTHER_PAGES: Lights = {
	id: [{ on: PHONE, colorScheme: 'dark' }],
	en: [
		{ on: LAPTOP, colorScheme: 'light' },
		{ on: LAPTOP, colorScheme: 'dark' }
	]
};
const ALL = [...MAIN_PAGES, ...OTHER_PAGES];
const addresses = addressesOf(ALL, inject('data'));
const addressOf = (page: Page) => addresses.get(page) ?? '';

it('visits every page that was built', () => {
	// The page of a refusal is visited where somebody is refused.
	const visited = [...ALL.map(({ route }) => route), ...PAGES_BY_LINK, ...DOORS];
	expect(builtPages().filter((route) => !visited.includes(route))).toEqual([]);
});

describe('every page', () => {
	for (const [who, pages] of byPerson(ALL))
		it(`of ${who} has one heading, its title and no violation, and fits`, async () => {
			const person = await stage.person(who);
			const wrong: string[] = [];
			for (const page of pages) {
				const address = addressOf(page);
				const status = await person.opens(address);
				const faults = status === 200 ? await faultsOf(person.page) : [`answers ${status}`];
				wrong.push(...faults.map((fault) => `${address} ${fault}`));
			}
			expect(wrong).toEqual([]);
		});
});

describe('the main pages', () => {
	for (const [who, pages] of byPerson(MAIN_PAGES))
		it(`of ${who} have no violation in either language and scheme, on phones and laptops`, async () => {
			const faults = await faultsIn(ON_MAIN_PAGES, who, pages);
			expect(faults).toEqual([]);
		});
});

describe('the other pages', () => {
	for (const [who, pages] of byPerson(OTHER_PAGES))
		it(`of ${who} have no violation in either language and scheme`, async () => {
			const faults = await faultsIn(ON_OTHER_PAGES, who, pages);
			expect(faults).toEqual([]);
		});
});

async function faultsIn(
	lights: Lights,
	who: Page['as'],
	pages: readonly Page[]
): Promise<string[]> {
	const person = await stage.person(who);
	const wrong: string[] = [];
	for (const language of LANGUAGES)
		await reading(person, language, async () => {
			for (const page of pages) {
				await person.opens(addressOf(page));
				const faults = await faultsInEveryLight(person.page, lights[language]);
				wrong.push(...faults.map((fault) => `${addressOf(page)} in ${language} ${fault}`));
			}
		});
	return wrong;
}

function byPerson(pages: readonly Page[]): Map<Page['as'], Page[]> {
	return Map.groupBy(pages, ({ as }) => as);
}

async function faultsOf(page: BrowserPage): Promise<string[]> {
	const faults = await violationsOn(page);
	const { title, headings } = await headOf(page);
	if (headings.length !== 1) faults.push(`has ${headings.length} first headings`);
	if (!/^[^·]+ · ([^·]+ · )?Kabupaten Contoh$/.test(title)) faults.push(`is titled "${title}"`);
	await resize(page, PHONE.viewport);
	const covered = await coveredInFocus(page);
	faults.push(...covered.map((control) => `hides what has focus on a phone: ${control}`));
	const spoiled = await spoiledOnPaper(page);
	faults.push(...spoiled.map((part) => `should not print: ${part}`));
	await unfoldAll(page);
	for (const width of [320, PHONE.viewport.width, TWICE_AS_LARGE, LAPTOP.viewport.width]) {
		await resize(page, { width, height: LAPTOP.viewport.height });
		const over = await sideways(page);
		if (over) faults.push(`is too wide at ${width}: ${over}`);
		for (const part of await squeezed(page)) faults.push(`squeezes at ${width}: ${part}`);
	}
	return faults;
}

/** What stands folded is read as well: the tables under drawings, the lesser acts, the menus. */
function unfoldAll(page: BrowserPage): Promise<void> {
	return page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

async function faultsInEveryLight(page: BrowserPage, lights: readonly Light[]): Promise<string[]> {
	const faults: string[] = [];
	for (const { on, colorScheme, forcedColors = 'none' } of lights) {
		await resize(page, on.viewport);
		await page.emulateMedia({ colorScheme, forcedColors });
		const found = await violationsOn(page);
		const light = `${colorScheme}, forced colours ${forcedColors}, ${on.viewport.width}`;
		faults.push(...found.map((fault) => `${light}: ${fault}`));
	}
	return faults;
}
