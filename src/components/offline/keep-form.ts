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

/** When a page that nobody writes in has been quiet for so long, its first load is over. */
const QUIET_MILLISECONDS = 4000;

/**
 * Loaded by the forms that are kept, after the page has been drawn. What keeps them is fetched where
 * something may wait on the device, otherwise when somebody begins to write, or a little later than the
 * page: who begins after the network has gone must not lose what they write.
 */
export async function keepForm(form: Omit<KeptForm, 'opened'>): Promise<Keeping> {
	const opened = fingerprintOf(contentOf(new FormData(form.element)));
	if (!form.draft.queued && !isMarked(form.account, 'drafts')) {
		const ahead = setTimeout(() => void load().catch(() => undefined), QUIET_MILLISECONDS);
		await touched(form.element);
		clearTimeout(ahead);
	}
	const { keep } = await load();
	return keep({ ...form, opened });
}

const load = () => import('./keeping.ts');

function touched(element: HTMLFormElement): Promise<unknown> {
	return Promise.race(
		['focusin', 'input', 'change'].map(
			(event) => new Promise((resolve) => element.addEventListener(event, resolve, { once: true }))
		)
	);
}
