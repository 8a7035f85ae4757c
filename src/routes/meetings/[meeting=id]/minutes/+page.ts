import { browser } from '$app/env';
import type { PageLoad } from './$types';

/**
 * How lines are written: with JavaScript at the live desk, which only who writes has to load; without it,
 * or where the address asks for them, with the plain forms.
 */
export const load: PageLoad = async ({ data, url }) => {
	const writes = data.page.options !== null;
	const byForm = writes && (!browser || url.searchParams.has('line'));
	return {
		...data,
		forms: byForm ? (await import('#components/minutes/Composer.svelte')).default : null,
		live: writes && !byForm ? await import('#components/minutes/live/index.ts') : null
	};
};
