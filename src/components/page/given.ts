import type { Reader } from '#components/reader.ts';
import type { DocumentContext } from '#components/document.ts';

/** Everything that a page is drawn from, the same on the server and in the browser. */
export interface Given {
	readonly reader: Reader;
	readonly document: Omit<DocumentContext, 'refused'>;
	/** What its load gave, without what surrounds every page. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The answer to a form of it; null where none was sent. */
	readonly form: unknown;
}

/** The element in which a page is drawn. */
export const PAGE_ID = 'page';
const GIVEN_ID = 'given';

/** The element that tells the browser what the page was drawn from; components stay where they are. */
export function writtenGiven(given: Given): string {
	const text = JSON.stringify(given, plain).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="${GIVEN_ID}">${text}</script>`;
}

/** What the page of a document was drawn from. */
export function givenIn(document: Document): Given {
	return JSON.parse(document.getElementById(GIVEN_ID)?.textContent ?? 'null');
}

/** True for the answer to a form that was refused. */
export function isRefused(form: unknown): boolean {
	return typeof form === 'object' && form !== null && 'problem' in form;
}

// JSON would change a date into a text, and a map into nothing, without a word.
function plain(this: unknown, name: string, value: unknown): unknown {
	const own: unknown = Object(this)[name];
	const proto: unknown = typeof own === 'object' && own !== null && Object.getPrototypeOf(own);
	if (proto && proto !== Object.prototype && !Array.isArray(own))
		throw new TypeError(`A page is given "${name}", which is no plain value`);
	return value;
}
