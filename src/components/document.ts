import { getContext, setContext } from 'svelte';
import type { Paper } from './paper/paper.ts';
import type { Scheme } from './shell.ts';

/** What a page title needs to know of the document around it. */
export interface DocumentContext {
	/** The last part of every title: "Kabupaten Contoh". */
	readonly place: string | undefined;
	/** True while the page shows a refused form: the title then begins with "Galat". */
	readonly refused: boolean;
	/** The size on which this device prints. */
	readonly paper: Paper;
	/** Light, dark, or as the device is set. */
	readonly scheme: Scheme;
	/** Path and query of the page: where a choice about the screen comes back to. */
	readonly here: string;
}

const KEY = Symbol('document');

const NOWHERE: DocumentContext = {
	place: undefined,
	refused: false,
	paper: 'a4',
	scheme: 'system',
	here: '/'
};

/** Called by the root layout, and by the root of a page that works in the browser. */
export function provideDocument(document: DocumentContext): void {
	setContext(KEY, document);
}

/** The document around a page; one that knows nothing outside the root layout. */
export function useDocument(): DocumentContext {
	return getContext<DocumentContext | undefined>(KEY) ?? NOWHERE;
}
