/**
 * The index of words: two FTS5 tables, `search_open` for what is *biasa* and `search_closed` for the rest,
 * so that no confidential word lies in the general index. Triggers of the migration keep them within the
 * transaction of the row, whoever writes it; the views `searchable_…` say what is indexed. A row of the
 * index is numbered by kind and record, so that each kind is one range of rows, newest last.
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

export const INDEX_TABLES = ['search_open', 'search_closed'] as const;

const NUMBERS: Readonly<Record<SearchKind, number>> = {
	meetings: 1,
	agenda_items: 2,
	notes: 3,
	resolutions: 4,
	commitments: 5,
	institutions: 6
};
const RANGE = 2 ** 40;

/** What the number of a record of this kind is raised by in the index. */
export function baseOf(kind: SearchKind): number {
	return NUMBERS[kind] * RANGE;
}

/** The last number that the kind may have in the index. */
export function endOf(kind: SearchKind): number {
	return baseOf(kind) + RANGE - 1;
}
