import type { Snippet } from 'svelte';

/** One fact of a record. */
export interface Fact {
	readonly label: string;
	/** Null where the source does not say: shown as not given, never invented. */
	readonly value: string | Snippet | null;
	/** A second, quieter line. */
	readonly note?: string | undefined;
	readonly href?: string | undefined;
	/** What the reader may do about it, at the place where they see that it is needed. */
	readonly act?: { readonly href: string; readonly label: string } | undefined;
}
