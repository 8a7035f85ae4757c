import Composer from '#components/minutes/Composer.svelte';
import type { FormsModule, LiveModule } from '#components/minutes/composing.ts';
import type { PageLoad } from './$types';

/** How lines are written: in plain forms, until the scripts of who writes bring the live desk (`browser.ts`). */
export const load: PageLoad = ({ data }) => {
	const forms: FormsModule | null = data.page.options === null ? null : Composer;
	const live: LiveModule | null = null;
	return { ...data, forms, live: live as LiveModule | null };
};
