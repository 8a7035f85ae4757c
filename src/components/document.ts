import { getContext, setContext } from 'svelte';

/** What a page title needs to know of the document around it. */
export interface DocumentContext {
	/** The last part of every title: "Kabupaten Contoh". */
	readonly place: string | undefined;
	/** True while the page shows a refused form: the title then begins with "Galat". */
	readonly refused: boolean;
}

const KEY = Symbol('document');

/** Called once, by the root layout. */
export function provideDocument(document: DocumentContext): void {
	setContext(KEY, document);
}

/** The document around a page; one that knows nothing outside the root layout. */
export function useDocument(): DocumentContext {
	return getContext<DocumentContext | undefined>(KEY) ?? { place: undefined, refused: false };
}
