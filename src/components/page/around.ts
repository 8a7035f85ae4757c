import { getContext, setContext } from 'svelte';

/** What a part of a page may ask of the whole of it, in the browser. */
export interface PageAround {
	/** Draws the page with the answer to one of its forms. */
	show(answer: unknown): Promise<void>;
	/**
	 * Draws the page from what the server says now, without losing the place or what is being typed.
	 * Goes to what the server says was done, or to `place` (`#devices`) where one is given. Rejects where
	 * the server does not draw this page now (no network, in trouble, signed out); it then stays as it is.
	 */
	refresh(place?: string): Promise<void>;
}

const KEY = Symbol('page');

/** Called once, by the root of the page. */
export function providePage(around: PageAround): void {
	setContext(KEY, around);
}

/** The page around a component; call it while the component is being set up. */
export function usePage(): PageAround {
	return getContext<PageAround | undefined>(KEY) ?? NONE;
}

/** On the server a page is drawn once. */
export const NONE: PageAround = { show: () => Promise.resolve(), refresh: () => Promise.resolve() };
