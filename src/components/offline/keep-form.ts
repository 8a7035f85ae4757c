import type { Component } from 'svelte';
import FormNotices from './FormNotices.svelte';
import type { FormDraft } from './form-draft.ts';
import { createKeeper } from './keeper.svelte.ts';
import type { Keeper, KeptForm } from './keeper.svelte.ts';

/** A kept form: what keeps it, and what says so on the page. */
export interface Keeping {
	readonly keeper: Keeper;
	readonly Notices: Component<{ keeper: Keeper; draft: FormDraft }>;
}

/** Loaded by the forms that are kept, after the page has been drawn. */
export async function keepForm(form: KeptForm): Promise<Keeping> {
	return { keeper: await createKeeper(form), Notices: FormNotices };
}
