import type { Component } from 'svelte';
import { isMarked } from '#lib/browser/marks.ts';
import { contentOf, fingerprintOf } from './form-content.ts';
import type { FormDraft } from './form-draft.ts';
import type { Keeper, KeptForm } from './keeper.svelte.ts';

/** A kept form: what keeps it, and what says so on the page. */
export interface Keeping {
	readonly keeper: Keeper;
	readonly Notices: Component<{ keeper: Keeper; draft: FormDraft }>;
}

/**
 * Loaded by the forms that are kept, after the page has been drawn. What keeps them is fetched where
 * something may wait on the device, and otherwise when somebody begins to write.
 */
export async function keepForm(form: Omit<KeptForm, 'opened'>): Promise<Keeping> {
	const opened = fingerprintOf(contentOf(new FormData(form.element)));
	if (!form.draft.queued && !isMarked(form.account, 'drafts')) await touched(form.element);
	const { keep } = await import('./keeping.ts');
	return keep({ ...form, opened });
}

function touched(element: HTMLFormElement): Promise<unknown> {
	return Promise.race(
		['focusin', 'input', 'change'].map(
			(event) => new Promise((resolve) => element.addEventListener(event, resolve, { once: true }))
		)
	);
}
