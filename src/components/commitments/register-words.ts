import type { Option } from '#components/forms/options.ts';
import { STANDINGS } from '#domain/commitments/standings.ts';
import type { Standing } from '#domain/commitments/standings.ts';
import type { FilterName, RegisterFilters } from '#domain/commitments/register-filters.ts';
import { addMonthsClamped } from '#lib/format/calendar-date.ts';
import { monthYear } from '#lib/format/dates.ts';
import { commitmentWords } from '#messages/commitments.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';

/** The records by which the register can be filtered, for naming them. */
export interface RegisterLists {
	readonly institutions: readonly {
		readonly id: number;
		readonly name: string;
		readonly acronym: string | null;
	}[];
	readonly functions: readonly { readonly id: number; readonly name: string }[];
	readonly meeting: { readonly id: number; readonly title: string } | null;
}

const MONTHS_OFFERED = 6;

/** The next days, this month and the ones after it, and the month that is chosen, wherever it lies. */
export function dueOptions(chosen: string | null, today: string, language: Language): Option[] {
	const t = commitmentWords[language];
	const first = `${today.slice(0, 7)}-01`;
	const months = Array.from({ length: MONTHS_OFFERED }, (_, index) =>
		addMonthsClamped(first, index).slice(0, 7)
	);
	if (chosen !== null && /^\d{4}-\d{2}$/.test(chosen) && !months.includes(chosen))
		months.unshift(chosen);
	return [
		{ value: '7d', label: t.due7 },
		{ value: '30d', label: t.due30 },
		...months.map((month) => ({ value: month, label: monthYear(`${month}-01`, language) }))
	];
}

/** The word of a standing, also of those that are not in force. */
export function standingWord(standing: Standing, language: Language): string {
	const known = STANDINGS.find((one) => one === standing);
	if (known) return standingWords[language].standings[known];
	const { outside } = commitmentWords[language];
	return standing === 'drafted' || standing === 'cancelled' || standing === 'replaced'
		? outside[standing]
		: '';
}

/** Each filter that is set, in words, with what the address must lose to be without it. */
export function activeFilters(
	filters: RegisterFilters,
	lists: RegisterLists,
	language: Language
): { readonly label: string; readonly without: Partial<RegisterFilters> }[] {
	const t = commitmentWords[language];
	const institution = lists.institutions.find((one) => one.id === filters.institution);
	const urusan = lists.functions.find((one) => one.id === filters.function);
	const due = dueOptions(filters.due, '2000-01-01', language).find(
		(option) => option.value === filters.due
	);
	const set: { label: string | undefined; without: Partial<RegisterFilters> }[] = [
		{ label: filters.q === '' ? undefined : `“${filters.q}”`, without: { q: '' } },
		{
			label: filters.standing === null ? undefined : standingWord(filters.standing, language),
			without: { standing: null }
		},
		{
			label:
				institution && filters.as !== 'lead'
					? `${institution.acronym ?? institution.name}: ${t.involvements[filters.as]}`
					: (institution?.acronym ?? institution?.name),
			without: { institution: null, as: 'lead' }
		},
		{ label: lists.meeting?.title, without: { meeting: null } },
		{ label: urusan?.name, without: { function: null } },
		{ label: due?.label, without: { due: null } },
		{ label: filters.late ? t.yes : undefined, without: { late: false } }
	];
	return set.flatMap(({ label, without }) => (label === undefined ? [] : [{ label, without }]));
}

/** What a part of the address is called, for saying that it was ignored. */
export function filterWord(name: FilterName, language: Language): string {
	const t = commitmentWords[language];
	if (name === 'sort') return t.sorting;
	return name === 'page' ? t.page : t.filters[name];
}
