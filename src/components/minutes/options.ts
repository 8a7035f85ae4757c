import type { Confidentiality } from '#domain/access/confidentiality.ts';
import type { NamedChoice, RecordingOptions } from '#domain/minutes/options.ts';
import type { Option } from '#components/forms/options.ts';

/** The classes in the order from open to closed. */
const CLASSES = ['ordinary', 'restricted', 'secret'] as const satisfies readonly Confidentiality[];

/** Institutions that may owe or take a stand. */
export function institutionChoices(options: RecordingOptions): Option[] {
	return options.institutions.map((one) => ({
		value: String(one.id),
		label: one.name,
		short: one.acronym ?? undefined,
		hint: one.beside ?? undefined
	}));
}

/** Persons, posts and institutions in one list: `person:12`. */
export function speakerChoices(
	options: RecordingOptions,
	groups: Readonly<Record<'person' | 'post' | 'institution', string>>
): Option[] {
	const under = (of: keyof typeof groups, choices: readonly NamedChoice[]) =>
		choices.map((one) => ({
			value: `${of}:${one.id}`,
			label: one.name,
			short: one.acronym && of === 'institution' ? one.acronym : undefined,
			hint: one.beside ?? undefined,
			group: groups[of]
		}));
	return [
		...under('person', options.persons),
		...under('post', options.posts),
		...under('institution', options.institutions)
	];
}

/** The agenda in its order: `2. Perkembangan harga`. */
export function agendaChoices(options: RecordingOptions): Option[] {
	return options.agenda.map(({ id, title }, index) => ({
		value: String(id),
		label: `${index + 1}. ${title}`
	}));
}

/** The classes with the words and hints of the reader's language. */
export function classChoices(
	words: Readonly<Record<Confidentiality, string>>,
	hints: Readonly<Record<Confidentiality, string>>
): Option[] {
	return CLASSES.map((value) => ({ value, label: words[value], hint: hints[value] }));
}

/** A closed list with its words, in the order of the list. */
export function wordedChoices<Value extends string>(
	words: Readonly<Record<Value, string>>
): Option[] {
	return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}
