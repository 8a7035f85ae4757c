import { mount } from 'svelte';
import type { Language } from '#messages/words.ts';
import Waiting from './Waiting.svelte';

/** Says on a page what waits on this device, whether Svelte has taken the page over or not. */
export function showWaiting(target: HTMLElement, account: string, language: Language): void {
	mount(Waiting, { target, props: { account, language, path: location.pathname } });
}
