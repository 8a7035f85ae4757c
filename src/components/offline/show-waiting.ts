import { mount } from 'svelte';
import { LANGUAGES } from '#messages/words.ts';
import Waiting from './Waiting.svelte';

/**
 * Says on a page what waits on this device for its reader, whether Svelte has taken the page over or
 * not: a script of its own, which the frame adds to pages for whose reader something waits.
 */
const place = document.querySelector<HTMLElement>('#device');
const { account, language = 'id' } = place?.dataset ?? {};

if (place && account !== undefined)
	mount(Waiting, {
		target: place,
		props: {
			account,
			language: LANGUAGES.find((one) => one === language) ?? 'id',
			path: location.pathname
		}
	});
