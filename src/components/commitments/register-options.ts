import { CONFIDENTIALITY } from '#domain/access/confidentiality.ts';
import { INVOLVEMENTS, NO_FILTERS } from '#domain/commitments/register-filters.ts';
import type { RegisterFilters, RegisterSort } from '#domain/commitments/register-filters.ts';
import { DAYS_AHEAD } from '#domain/commitments/register-values.ts';
import { SCHEDULES } from '#domain/commitments/schedule.ts';
import { REPORTED_STATUSES, VERDICTS } from '#domain/commitments/statuses.ts';
import { addMonthsClamped } from '#lib/format/calendar-date.ts';
import { confidentialityWords } from '#messages/confidentiality.ts';
import { registerWords } from '#messages/register.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';
import { dueWord, lateWord, scheduleName } from './filter-labels.ts';

/** A value of a filter and what it is called. */
export type Choice = readonly [value: string, label: string];

const MONTHS_OFFERED = 6;
const SORTS: readonly RegisterSort[] = [
	'due',
	'-late',
	'-due',
	'code',
	'-code',
	'institution',
	'percent',
	'-percent'
];
const LATENESS = ['1', '1-7', '8-14', '15-30', '31-60', '61-'];
const SILENCE = ['14', '30', '60', '90'];

/** What each select of the register offers: always with what is chosen now, however it came there. */
export function registerOptions(filters: RegisterFilters, today: string, language: Language) {
	const t = registerWords[language];
	const words = standingWords[language];
	const offered = (
		values: readonly string[],
		chosen: string | number | null,
		name: (value: string) => string
	) => withChosen(values, chosen).map((value): Choice => [value, name(value)]);
	return {
		as: INVOLVEMENTS.map((one): Choice => [usual(one, 'as'), t.involvements[one]]),
		due: dueOptions(filters.due, today, language),
		late: offered(LATENESS, filters.late, (one) => lateWord(one, language)),
		silent: offered(SILENCE, filters.silent, (one) => t.silentFor(Number(one))),
		sort: withChosen(SORTS, filters.sort).map((one): Choice => [usual(one, 'sort'), t.sorts[one]]),
		schedule: SCHEDULES.map((one): Choice => [one, scheduleName(one, language)]),
		reported: [
			['none', t.notReported] as const,
			...REPORTED_STATUSES.map((one): Choice => [one, words.reported[one]])
		],
		verified: (['unverified', ...VERDICTS] as const).map((one): Choice => [
			one,
			words.verdicts[one]
		]),
		class: CONFIDENTIALITY.map((one): Choice => [one, confidentialityWords[language][one]])
	};
}

/** What is as usual has no value, so that a form leaves it out of the address. */
export function usual(value: string, name: 'as' | 'sort'): string {
	return value === NO_FILTERS[name] ? '' : value;
}

/** The next days, this month and the ones after it, and what is chosen, wherever it lies. */
export function dueOptions(chosen: string | null, today: string, language: Language): Choice[] {
	const first = `${today.slice(0, 7)}-01`;
	const months = Array.from({ length: MONTHS_OFFERED }, (_, index) =>
		addMonthsClamped(first, index).slice(0, 7)
	);
	const ahead = DAYS_AHEAD.map((days) => `${days}d`);
	return withChosen([...ahead, ...months, 'none'], chosen).map((due) => [
		due,
		dueWord(due, language)
	]);
}

function withChosen<Value extends string>(
	values: readonly Value[],
	chosen: Value | number | null
): Value[];
function withChosen(values: readonly string[], chosen: string | number | null): string[] {
	const text = chosen === null ? null : String(chosen);
	return text === null || values.includes(text) ? [...values] : [text, ...values];
}
