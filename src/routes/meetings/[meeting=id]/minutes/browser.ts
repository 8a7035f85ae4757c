import { takeOver } from '#components/page/take-over.svelte.ts';
import Page from './+page.svelte';
import type { PageData } from './$types';

/** Who writes does so at the live desk, or where the address asks for them in the plain forms. */
async function writing({ page }: PageData): Promise<Partial<PageData>> {
	if (page.options === null) return {};
	if (new URLSearchParams(location.search).has('line'))
		return { forms: (await import('#components/minutes/Composer.svelte')).default };
	return { live: await import('#components/minutes/live/index.ts') };
}

await takeOver(Page, writing);
