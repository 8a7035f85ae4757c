import type { DueContext } from '#domain/calendar/due-reading.ts';
import { matching } from '#components/forms/options.ts';
import type { Option } from '#components/forms/options.ts';
import type { Choice, ChoiceIndex } from '#domain/minutes/composing/choices.ts';
import type { RecordingOptions } from '#domain/minutes/options.ts';

/** More is no list to look through while people talk. */
const MOST = 7;

/**
 * Who may be named with `@`: for a commitment institutions, those that take part first; for what was
 * said also their posts and persons, because a Bupati speaks and owes nothing.
 */
export function choicesOf(
	options: RecordingOptions | null,
	line: 'resolution' | 'commitment' | 'note'
): Choice[] {
	if (!options) return [];
	const here = new Set(options.participants);
	const institutions = options.institutions.map((one) => ({ of: 'institution', ...one }) as const);
	const first = institutions.filter((one) => here.has(one.id));
	const others = institutions.filter((one) => !here.has(one.id));
	// "Dinkes" is the one of the own region; the province's is named with its region.
	const rest = nearestFirst(others, (one) => one.beside === null);
	if (line === 'commitment') return [...first, ...rest];
	return [
		...first,
		...options.posts.map((one) => ({ of: 'post', ...one, acronym: null }) as const),
		...options.persons.map((one) => ({ of: 'person', ...one }) as const),
		...rest
	];
}

/** One entry of the list under `@`. */
export interface Offered extends Option {
	readonly choice: Choice;
}

/**
 * The choices for what was typed behind `@`: by the beginnings of their words, those of the own region
 * first; then by what an acronym has inside, "kominfo" in Diskominfo, "pupr" in DPUPR.
 */
export function offered({ choices }: ChoiceIndex, typed: string): readonly Offered[] {
	const all = choices.map((choice, place): Offered => ({
		...{ choice, value: String(place), label: choice.name },
		short: choice.acronym ?? undefined,
		hint: choice.beside ?? undefined
	}));
	const found = matching(all, typed);
	const part = typed.trim().toLowerCase();
	const inside = (one: Offered) => one.short?.toLowerCase().includes(part) ?? false;
	const by = part.length < 3 ? [] : all.filter((one) => !found.includes(one) && inside(one));
	const isFrom = ({ choice }: Offered) => choice.of !== 'institution' || choice.beside === null;
	return [...nearestFirst(found, isFrom), ...nearestFirst(by, isFrom)].slice(0, MOST);
}

function nearestFirst<One>(ones: readonly One[], isNear: (one: One) => boolean): One[] {
	return [...ones.filter(isNear), ...ones.filter((one) => !isNear(one))];
}

/** How due words are read here: from the day of the meeting, with the closed days of its region. */
export function dueContext(options: RecordingOptions | null): DueContext {
	if (!options) return { today: '', holidays: new Map() };
	return { ...options.due, holidays: new Map(options.due.holidays) };
}
