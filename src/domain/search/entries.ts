/**
 * The index of words: two FTS5 tables for each kind of record, one for what is *biasa* and one for the
 * rest, so that no confidential word lies in the general index, and so that a word which is common in one
 * kind costs nothing in another. Triggers of the migration keep them within the transaction of the row,
 * whoever writes it; the views `searchable_…` say what is indexed. A row of the index has the number of
 * its record, newest last.
 */
export const SEARCH_KINDS = [
	'institutions',
	'commitments',
	'meetings',
	'resolutions',
	'agenda_items',
	'notes'
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The tables of a kind, and how each compares a class with *biasa*. */
export function indexesOf(
	kind: SearchKind
): { readonly table: string; readonly holds: '=' | '<>' }[] {
	return [
		{ table: `search_open_${kind}`, holds: '=' },
		{ table: `search_closed_${kind}`, holds: '<>' }
	];
}
