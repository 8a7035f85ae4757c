import { takeOver } from '#components/page/take-over.svelte.ts';
import Page from './+page.svelte';
import type { PageData } from './$types';

/** Who writes does so at the live desk, or where the address asks for them in the plain forms. */
async function writing({ page, composing }: PageData): Promise<Partial<PageData>> {
	if (page.options === null) return {};
	if (composing.plain)
		return { forms: (await import('#components/minutes/Composer.svelte')).default };
	const live = await import('#components/minutes/live/index.ts');
	// Whoever began in the plain form while the desk was on its way goes on with it.
	const typed = document.querySelector<HTMLTextAreaElement>('#record textarea')?.value ?? '';
	return { live, composing: { ...composing, typed } };
}

await takeOver(Page, writing);
