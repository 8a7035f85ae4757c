import FormNotices from './FormNotices.svelte';
import type { Keeping } from './keep-form.ts';
import { createKeeper } from './keeper.svelte.ts';
import type { KeptForm } from './keeper.svelte.ts';

/** Begins to keep a form on the device. */
export async function keep(form: KeptForm): Promise<Keeping> {
	return { keeper: await createKeeper(form), Notices: FormNotices };
}
