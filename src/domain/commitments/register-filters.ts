import { OUTSIDE_STANDINGS, STANDINGS } from './standings.ts';
import type { Standing } from './standings.ts';

/**
 * What the register shows is all in the address, so that a link in a message shows the same rows.
 * Browser-safe; defaults are left out of the address.
 */
export const REGISTER_SORTS = [
	'due',
	'-due',
	'code',
	'-code',
	'institution',
	'-institution',
	'percent',
	'-percent'
] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** In which part of a commitment the institution of the filter is looked for. */
export const INVOLVEMENTS = ['lead', 'supporting', 'any'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

export interface RegisterFilters {
	readonly q: string;
	readonly standing: Standing | null;
	readonly institution: number | null;
	readonly as: Involvement;
	readonly meeting: number | null;
	readonly function: number | null;
	/** The next 7 or 30 days, or a month, `YYYY-MM`. */
	readonly due: string | null;
	readonly late: boolean;
	readonly sort: RegisterSort;
	/** From 1. */
	readonly page: number;
}

export const NO_FILTERS: RegisterFilters = {
	q: '',
	standing: null,
	institution: null,
	as: 'lead',
	meeting: null,
	function: null,
	due: null,
	late: false,
	sort: 'due',
	page: 1
};

/** The names of filters as they stand in the address. */
export type FilterName = keyof RegisterFilters;

const LONGEST_QUESTION = 200;
const LAST_PAGE = 10_000;

/** Reads an address; what cannot be read is left out and named, so that the page can say so. */
export function readRegisterFilters(query: URLSearchParams): {
	filters: RegisterFilters;
	ignored: FilterName[];
} {
	const ignored: FilterName[] = [];
	const read = <Value>(name: FilterName, parse: (text: string) => Value | null): Value | null => {
		const text = query.get(name)?.trim() ?? '';
		if (text === '') return null;
		const value = parse(text);
		if (value === null) ignored.push(name);
		return value;
	};
	const due = read('due', dueOf);
	const filters: RegisterFilters = {
		q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, LONGEST_QUESTION),
		standing: read('standing', oneOf([...STANDINGS, ...OUTSIDE_STANDINGS])),
		institution: read('institution', idOf),
		as: read('as', oneOf(INVOLVEMENTS)) ?? 'lead',
		meeting: read('meeting', idOf),
		function: read('function', idOf),
		due: due === 'late' ? null : due,
		// A checkbox of the form says `on`; links say `1`.
		late: due === 'late' || read('late', oneOf(['1', 'on'])) !== null,
		sort: read('sort', oneOf(REGISTER_SORTS)) ?? 'due',
		page: read('page', pageOf) ?? 1
	};
	return { filters, ignored };
}

/** The address of the register with some filters changed; another filter begins again at page 1. */
export function registerAddress(
	filters: RegisterFilters,
	change: Partial<RegisterFilters> = {}
): string {
	const wanted = { ...filters, page: 1, ...change };
	const query = new URLSearchParams();
	for (const name of Object.keys(NO_FILTERS) as FilterName[]) {
		const value = wanted[name];
		if (value === NO_FILTERS[name] || value === null) continue;
		if (name === 'as' && wanted.institution === null) continue;
		query.set(name, value === true ? '1' : String(value));
	}
	const text = query.toString();
	return text === '' ? '/commitments' : `/commitments?${text}`;
}

function oneOf<const Options extends readonly string[]>(options: Options) {
	return (text: string): Options[number] | null => options.find((one) => one === text) ?? null;
}

function idOf(text: string): number | null {
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

function pageOf(text: string): number | null {
	const page = idOf(text);
	return page !== null && page <= LAST_PAGE ? page : null;
}

function dueOf(text: string): string | null {
	return /^(?:late|7d|30d|20\d{2}-(?:0[1-9]|1[0-2]))$/.test(text) ? text : null;
}
