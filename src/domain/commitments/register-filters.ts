import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { dueOf, idOf, idOrNone, lateOf, numberOf, oneOf, periodTextOf } from './register-values.ts';
import { SCHEDULES } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { OUTSIDE_STANDINGS, STANDINGS } from './standings.ts';
import type { Standing } from './standings.ts';
import { REPORTED_STATUSES, VERDICTS } from './statuses.ts';
import type { ReportedStatus, Verdict } from './statuses.ts';

/**
 * What the register shows is all in the address, so that a link in a message shows the same rows.
 * Browser-safe; defaults are left out of the address.
 */
const REGISTER_SORTS = [
	'due',
	'-due',
	'-late',
	'late',
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

/** Rows on a page. */
export const REGISTER_ROWS = [50, 200] as const;

export interface RegisterFilters {
	/** Words, or a list of codes. */
	readonly q: string;
	/** One standing, or all that are in force and not closed, or all that are. */
	readonly standing: Standing | 'open' | 'closed' | null;
	/** `none`: what has no lead yet. */
	readonly institution: number | 'none' | null;
	readonly as: Involvement;
	readonly meeting: number | null;
	readonly series: number | null;
	/** The field of work; `none`: what has none yet. */
	readonly function: number | 'none' | null;
	/** The next days `7d`, `14d` or `30d`, a month, a day, a stretch `2026-12-01..2027-01-15`, or `none`. */
	readonly due: string | null;
	/** `1` for any lateness, or the days of it: `8-14`, `61-`. */
	readonly late: string | null;
	readonly schedule: Schedule['code'] | null;
	/** Open, not claimed to be done, and no report for at least so many days. */
	readonly silent: number | null;
	/** Open and not silent for so many days: the rest of what `silent` leaves. */
	readonly heard: number | null;
	/** `none`: nobody has said anything. */
	readonly reported: ReportedStatus | 'none' | null;
	readonly verified: Verdict | 'unverified' | null;
	readonly class: Confidentiality | null;
	/** In force since a day within a year `2026`, quarter `2026-q4` or month `2026-11`. */
	readonly made: string | null;
	/** Closed on a day within such a period. */
	readonly closed: string | null;
	readonly sort: RegisterSort;
	readonly rows: (typeof REGISTER_ROWS)[number];
	/** From 1. */
	readonly page: number;
}

export const NO_FILTERS: RegisterFilters = {
	q: '',
	standing: null,
	institution: null,
	as: 'lead',
	meeting: null,
	series: null,
	function: null,
	due: null,
	late: null,
	schedule: null,
	silent: null,
	heard: null,
	reported: null,
	verified: null,
	class: null,
	made: null,
	closed: null,
	sort: 'due',
	rows: 50,
	page: 1
};

/** The names of filters as they stand in the address. */
export type FilterName = keyof RegisterFilters;

const LONGEST_QUESTION = 1000;
const MOST_DAYS = 3650;
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
		standing: read('standing', oneOf(['open', 'closed', ...STANDINGS, ...OUTSIDE_STANDINGS])),
		institution: read('institution', idOrNone),
		as: read('as', oneOf(INVOLVEMENTS)) ?? 'lead',
		meeting: read('meeting', idOf),
		series: read('series', idOf),
		function: read('function', idOrNone),
		due: due === 'late' ? null : due,
		late: due === 'late' ? '1' : read('late', lateOf),
		schedule: read('schedule', oneOf(SCHEDULES)),
		silent: read('silent', numberOf(MOST_DAYS)),
		heard: read('heard', numberOf(MOST_DAYS)),
		reported: read('reported', oneOf(['none', ...REPORTED_STATUSES])),
		verified: read('verified', oneOf(['unverified', ...VERDICTS])),
		class: read('class', oneOf(CONFIDENTIALITY)),
		made: read('made', periodTextOf),
		closed: read('closed', periodTextOf),
		sort: read('sort', oneOf(REGISTER_SORTS)) ?? 'due',
		rows: read('rows', rowsOf) ?? 50,
		page: read('page', numberOf(LAST_PAGE)) ?? 1
	};
	return { filters, ignored };
}

/** The address of the register with some filters changed; another filter begins again at page 1. */
export function registerAddress(
	filters: RegisterFilters,
	change: Partial<RegisterFilters> = {}
): string {
	const text = registerQuery({ ...filters, page: 1, ...change });
	return text === '' ? '/commitments' : `/commitments?${text}`;
}

/** The query of that address; empty without any filter. */
export function registerQuery(filters: RegisterFilters): string {
	const query = new URLSearchParams();
	for (const name of Object.keys(NO_FILTERS) as FilterName[]) {
		const value = filters[name];
		if (value === NO_FILTERS[name] || value === null) continue;
		if (name === 'as' && filters.institution === null) continue;
		query.set(name, String(value));
	}
	return query.toString();
}

function rowsOf(text: string): RegisterFilters['rows'] | null {
	return REGISTER_ROWS.find((one) => String(one) === text) ?? null;
}
