import { hydrate, tick } from 'svelte';
import type { Component } from 'svelte';
import { fetchFieldWords } from '#components/forms/field-wording.ts';
import { PAGE_ID, givenIn, isRefused } from './given.ts';
import PageRoot from './PageRoot.svelte';

/** What a page's data are completed by where scripts run: parts that only the browser needs. */
type Completed<Data> = (data: Data) => Promise<Partial<Data>>;

/**
 * Makes a page that the server has drawn work in the browser. Called by the `browser.ts` of its route.
 * On `<html>`, `data-taken-over` says when it works.
 */
export async function takeOver<Data extends object = Record<string, unknown>>(
	Page: Component<never>,
	complete: Completed<Data> = () => Promise.resolve({})
): Promise<void> {
	const target = document.getElementById(PAGE_ID);
	if (!target) return;
	const first = givenIn(document);
	const added = await complete(first.data as Data);
	if (isRefused(first.form)) await fetchFieldWords();
	const completed = (given: typeof first) => ({ ...given, data: { ...given.data, ...added } });
	let given = $state.raw(completed(first));

	async function show(form: unknown): Promise<void> {
		await fetchFieldWords();
		given = { ...given, form };
	}

	async function refresh(place = ''): Promise<void> {
		const { pathname, search } = location;
		const answer = await fetch(pathname + search, { headers: { accept: 'text/html' } });
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		// Signed out meanwhile, or the server is in trouble: what is being typed here must not go with that.
		if (!answer.ok || answer.redirected || !page.getElementById(PAGE_ID)) throw new Error();
		given = completed(givenIn(page));
		await tick();
		for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
			bringUpToDate(part, page.querySelector(`[data-part="${part.dataset['part']}"]`));
		const said = page.getElementById(SAID_ID);
		if (said) document.getElementById(SAID_ID)?.replaceWith(said);
		const goal = document.getElementById(place.slice(1)) ?? said?.firstElementChild;
		goal?.scrollIntoView({ block: place === '' ? 'center' : 'start' });
		// What had the focus may be gone with what stood there before.
		const heard = said?.querySelector<HTMLElement>('[autofocus]');
		if (document.activeElement === document.body) heard?.focus({ preventScroll: true });
	}

	hydrate(PageRoot, {
		target,
		props: {
			Page: Page as Component<{ data: unknown; form: unknown }>,
			get given() {
				return given;
			},
			around: { show, refresh }
		}
	});
	document.documentElement.dataset['takenOver'] = '';
}

/** A part that the server draws (`lib/build/drawn-parts.ts`) takes its newer elements, if they are others. */
function bringUpToDate(part: HTMLElement, newer: Element | null): void {
	if (!newer) return;
	// What was unfolded here stays so.
	const folds = newer.querySelectorAll('details');
	for (const [at, { open }] of part.querySelectorAll('details').entries())
		if (folds[at]) folds[at].open = open;
	if (newer.innerHTML !== part.innerHTML) part.replaceChildren(...newer.childNodes);
}

/** Where the frame says what was done on the way to this page. */
const SAID_ID = 'said';
