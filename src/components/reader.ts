import { getContext, setContext } from 'svelte';
import type { Bilingual, Language } from '#messages/words.ts';

/** For whom a page is drawn: fixed for the life of a document, since changing the language loads another one. */
export interface Reader {
	readonly language: Language;
	/** IANA zone of the reader's region. */
	readonly zone: string;
	/** The calendar date there, `YYYY-MM-DD`. */
	readonly today: string;
	/** The id of the account that has signed in; null for a visitor. */
	readonly account: string | null;
}

const KEY = Symbol('reader');

/** Called by the root layout, and by the root of a page that works in the browser. */
export function provideReader(reader: Reader): void {
	setContext(KEY, reader);
}

/** The reader of this page; call it while a component is being set up. */
export function useReader(): Reader {
	return getContext<Reader>(KEY);
}

/** A catalogue in the reader's language: `const t = useWords(meetingWords)`. */
export function useWords<Words>(catalogue: Bilingual<Words>): Words {
	return catalogue[useReader().language];
}
