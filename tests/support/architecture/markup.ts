import { parse } from 'svelte/compiler';

const SPOKEN_ATTRIBUTES = new Set(['title', 'alt', 'placeholder', 'aria-label', 'label']);
/** The product's name is the same in every language. */
const ALLOWED = new Set(['Tuntas']);

/** Words that stand in a page's markup instead of in `messages/`: text and spoken attributes. */
export function wordsInMarkup(source: string): string[] {
	const found: string[] = [];
	walk(parse(source, { modern: true }).fragment, found);
	return found;
}

function walk(node: unknown, found: string[]): void {
	if (Array.isArray(node)) {
		for (const one of node) walk(one, found);
		return;
	}
	if (typeof node !== 'object' || node === null) return;
	const record = node as Record<string, unknown>;
	if (record['type'] === 'Text') note(record['data'], found);
	if (record['type'] === 'Attribute') {
		if (SPOKEN_ATTRIBUTES.has(String(record['name']))) walk(record['value'], found);
		return;
	}
	for (const [key, value] of Object.entries(record)) {
		if (
			[
				'fragment',
				'nodes',
				'consequent',
				'alternate',
				'body',
				'fallback',
				'pending',
				'then',
				'catch',
				'attributes'
			].includes(key)
		)
			walk(value, found);
	}
}

function note(text: unknown, found: string[]): void {
	const words = String(text).trim();
	if (/\p{L}{2,}/u.test(words) && !ALLOWED.has(words)) found.push(words);
}
