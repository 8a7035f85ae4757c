import { periodOf } from '#domain/commitments/periods.ts';
import type { FilterName, RegisterFilters } from '#domain/commitments/register-filters.ts';
import { daysAheadOf, lateDaysOf, stretchOf } from '#domain/commitments/register-values.ts';
import type { Schedule } from '#domain/commitments/schedule.ts';
import { STANDINGS } from '#domain/commitments/standings.ts';
import type { Standing } from '#domain/commitments/standings.ts';
import { longDate, monthYear } from '#lib/format/dates.ts';
import { commitmentWords } from '#messages/commitments.ts';
import { confidentialityWords } from '#messages/confidentiality.ts';
import { registerWords } from '#messages/register.ts';
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
	readonly series: readonly { readonly id: number; readonly name: string }[];
	readonly meeting: { readonly id: number; readonly title: string } | null;
}

/** Each filter that is set, in words, with what the address must lose to be without it. */
export function activeFilters(
	filters: RegisterFilters,
	lists: RegisterLists,
	language: Language
): {
	readonly name: FilterName;
	readonly label: string;
	readonly without: Partial<RegisterFilters>;
}[] {
	const t = registerWords[language];
	const words = standingWords[language];
	const { standing, reported, verified, schedule, silent, heard, due, late, made, closed } =
		filters;
	const set: readonly (readonly [keyof RegisterFilters, string | null | undefined])[] = [
		['q', filters.q === '' ? null : `“${filters.q}”`],
		['standing', standing && standingWord(standing, language)],
		['institution', institutionLabel(filters, lists, language)],
		['meeting', lists.meeting?.title],
		['series', lists.series.find(({ id }) => id === filters.series)?.name],
		[
			'function',
			filters.function === 'none'
				? t.noFunction
				: lists.functions.find(({ id }) => id === filters.function)?.name
		],
		['due', due && dueWord(due, language)],
		['late', late && lateWord(late, language)],
		['schedule', schedule && `${words.headings.schedule}: ${scheduleName(schedule, language)}`],
		['silent', silent === null ? null : t.silentFor(silent)],
		['heard', heard === null ? null : t.heardWithin(heard)],
		[
			'reported',
			reported &&
				`${words.headings.reported}: ${reported === 'none' ? t.notReported : words.reported[reported]}`
		],
		['verified', verified && `${words.headings.verified}: ${words.verdicts[verified]}`],
		['class', filters.class && confidentialityWords[language][filters.class]],
		['made', made && t.made(periodWord(made, language))],
		['closed', closed && t.closedIn(periodWord(closed, language))]
	];
	return set.flatMap(([name, label]) => (label ? [{ name, label, without: withoutOf(name) }] : []));
}

/** The word of a standing, also of those that are not in force, and of what is open or closed. */
export function standingWord(standing: Standing | 'open' | 'closed', language: Language): string {
	const known = STANDINGS.find((one) => one === standing);
	if (known) return standingWords[language].standings[known];
	if (standing === 'open' || standing === 'closed') return registerWords[language][standing];
	const { outside } = commitmentWords[language];
	return standing === 'drafted' || standing === 'cancelled' || standing === 'replaced'
		? outside[standing]
		: '';
}

/** When something is due, as the address says it, in words. */
export function dueWord(due: string, language: Language): string {
	const t = registerWords[language];
	const ahead = daysAheadOf(due);
	if (ahead !== null) return t.dueAhead(ahead);
	if (due === 'none') return t.noDueAtAll;
	const stretch = stretchOf(due);
	if (stretch)
		return [
			stretch.from && t.from(longDate(stretch.from, language)),
			stretch.to && t.until(longDate(stretch.to, language))
		]
			.filter(Boolean)
			.join(' ');
	return due.length === 10 ? longDate(due, language) : monthYear(`${due}-01`, language);
}

/** The name of a schedule without its days. */
export function scheduleName(schedule: Schedule['code'], language: Language): string {
	const t = registerWords[language];
	return schedule === 'late' || schedule === 'silent'
		? t.schedules[schedule]
		: standingWords[language].schedules[schedule]();
}

/** Lateness as the address says it: any, or so many days. */
export function lateWord(late: string, language: Language): string {
	const days = lateDaysOf(late);
	const t = registerWords[language];
	return days === null ? t.late : t.lateBy(days.least, days.most);
}

function periodWord(text: string, language: Language): string {
	const [year = '', part] = text.split('-');
	if (part === undefined) return year;
	if (part.startsWith('q')) return registerWords[language].quarter(part.slice(1), year);
	return monthYear(periodOf(text)?.from ?? '', language);
}

function institutionLabel(
	{ institution, as }: RegisterFilters,
	lists: RegisterLists,
	language: Language
): string | undefined {
	const t = registerWords[language];
	if (institution === 'none') return t.noInstitution;
	const found = lists.institutions.find(({ id }) => id === institution);
	const name = found?.acronym ?? found?.name;
	return name !== undefined && as !== 'lead' ? `${name}: ${t.involvements[as]}` : name;
}

function withoutOf(name: FilterName): Partial<RegisterFilters> {
	if (name === 'institution') return { institution: null, as: 'lead' };
	return name === 'q' ? { q: '' } : { [name]: null };
}
