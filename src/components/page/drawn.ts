import { createRawSnippet } from 'svelte';
import type { Snippet } from 'svelte';

/** What Svelte has drawn, or JSON that cannot end its element, to be put into its place on the server. */
export function drawn(html: string): Snippet {
	return createRawSnippet(() => ({ render: () => html }));
}
