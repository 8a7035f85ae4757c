import { inSentence } from '../in-sentence.ts';
import type { Language } from '../words.ts';

/** Field codes of an event as the labels that their forms show: "nama, singkatan dan jenis". */
export function listed(
	language: Language,
	fields: readonly string[],
	labels: Readonly<Record<string, string>>
): string {
	const known = fields
		.map((field) => (Object.hasOwn(labels, field) ? labels[field] : undefined))
		.filter((label) => label !== undefined)
		.map(inSentence);
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(known);
}
