import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { going, ready, sending, visit } from './answers.ts';
import { fill, valueOf } from './controls.ts';
import type { Given } from './controls.ts';

type Words = string | RegExp;

/** Somebody before a screen; what they do reads as a sentence that begins with their name. */
export interface Person {
	readonly page: Page;
	/** Where the server stands: `http://localhost:41234`. */
	readonly origin: string;
	/** Opens an address as if it had been typed; answers the status. */
	opens(path: string): Promise<number>;
	/** Follows the link of these words to another page. */
	follows(link: Words): Promise<void>;
	/** Fills fields by their labels. */
	fills(fields: Readonly<Record<string, Given>>): Promise<void>;
	/** Presses the button that sends a form, and waits for the answer. */
	presses(button: Words): Promise<void>;
	/** Presses the button that puts fields into the address, and waits until they stand there. */
	applies(button: Words, address: RegExp): Promise<void>;
	/** Opens what is folded behind these words. */
	unfolds(words: Words): Promise<void>;
	/** Waits until the words stand on the page. */
	sees(...words: readonly Words[]): Promise<void>;
	/** Waits until the words do not stand on the page; where they never come, after what would bring them. */
	misses(...words: readonly Words[]): Promise<void>;
	/** All that is shown at this moment, in one line. */
	reads(): Promise<string>;
	/** What stands in the field of a label at this moment. */
	finds(label: string): Promise<string>;
	/** The same person, looking only at the part of the page with this heading or label. */
	within(part: Words | Locator): Person;
	/** The same person before another page of the same browser. */
	before(page: Page): Person;
	/** The address that is shown, without the host. */
	path(): string;
}

/** Who sits there, before which page, and whether it runs scripts. */
export interface Seat {
	readonly name: string;
	readonly page: Page;
	/** Where the server stands: `http://localhost:41234`. */
	readonly origin: string;
	readonly scripts: boolean;
}

/** A person before a page, looking at all of it or at a part. */
export function personAt(seat: Seat, scope: Locator = seat.page.locator('body')): Person {
	const { page, scripts } = seat;
	const role = (kind: 'link' | 'button', name: Words) =>
		scope.getByRole(kind, { name, exact: typeof name === 'string' }).filter({ visible: true });
	return {
		page,
		origin: seat.origin,
		opens: (path) => visit(page, seat.origin + path, scripts),
		follows: (link) =>
			telling(seat, `follow "${String(link)}"`, () =>
				going(page, scripts, () => role('link', link).first().click())
			),
		fills: async (fields) => {
			await ready(page, scripts);
			for (const [label, given] of Object.entries(fields))
				await telling(seat, `fill "${label}"`, () => fill(scope, label, given));
		},
		presses: (button) =>
			telling(seat, `press "${String(button)}"`, () =>
				sending(page, scripts, () => role('button', button).first().click())
			),
		applies: (button, address) =>
			telling(seat, `apply "${String(button)}"`, async () => {
				await ready(page, scripts);
				await role('button', button).first().click();
				await page.waitForURL((url) => address.test(url.search));
			}),
		unfolds: (words) =>
			telling(seat, `unfold "${String(words)}"`, async () => {
				await ready(page, scripts);
				const heading = scope.locator('summary').filter({ hasText: words }).first();
				const open = await heading.evaluate((one) => one.parentElement?.hasAttribute('open'));
				if (!open) await heading.click();
			}),
		sees: async (...words) => {
			for (const one of words)
				await telling(seat, `see "${String(one)}"`, () =>
					scope.getByText(one).filter({ visible: true }).first().waitFor()
				);
		},
		misses: async (...words) => {
			const seen = (one: Words, text: string) =>
				typeof one === 'string' ? text.includes(oneLine(one)) : one.test(text);
			for (const one of words)
				await telling(seat, `miss "${String(one)}"`, () =>
					expect.poll(async () => seen(one, await textOf(scope))).toBe(false)
				);
		},
		reads: () => textOf(scope),
		finds: (label) => telling(seat, `find "${label}"`, () => valueOf(scope, label)),
		within: (part) =>
			personAt(
				seat,
				typeof part === 'string' || part instanceof RegExp ? partOf(scope, part) : part
			),
		before: (other) => personAt({ ...seat, page: other }),
		path: () => {
			const { pathname, search } = new URL(page.url());
			return pathname + search;
		}
	};
}

/** A failed act says who could not do what, where, and what stood there instead. */
async function telling<T>(seat: Seat, what: string, act: () => Promise<T>): Promise<T> {
	try {
		return await act();
	} catch (error) {
		const shown = await textOf(seat.page.locator('main')).catch(() => '(nothing)');
		const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
		throw new Error(
			`${seat.name} could not ${what} on ${seat.page.url()} (${why}). There stood: ${shown.slice(0, 600)} … ${shown.slice(-900)}`,
			{ cause: error }
		);
	}
}

async function textOf(scope: Locator): Promise<string> {
	return oneLine(await scope.first().innerText());
}

/** Dates hold spaces that do not break: to a reader they are spaces. */
function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}

/** A part by its accessible name, or a list item or section by the heading in it. */
function partOf(scope: Locator, name: Words): Locator {
	const exact = typeof name === 'string';
	const named = (['region', 'article', 'group', 'form', 'row', 'listitem'] as const).map((role) =>
		scope.getByRole(role, { name, exact })
	);
	const headed = scope.locator('section, article, fieldset, li').filter({
		has: scope.page().getByRole('heading', { name, exact })
	});
	const term = scope.page().locator('dt').getByText(name, { exact });
	const fact = scope.locator('dl > div').filter({ has: term });
	return [...named, fact].reduce((all, one) => all.or(one), headed).first();
}
