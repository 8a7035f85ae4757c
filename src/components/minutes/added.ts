import type { Provenance } from '#domain/provenance/queries.ts';
import { dateTime } from '#lib/format/times.ts';
import { filledInWords } from '#messages/filled-in.ts';
import { minutesSheetWords } from '#messages/minutes-sheet.ts';
import { minutesWords } from '#messages/minutes.ts';
import type { Language } from '#messages/words.ts';

/** Sentences about what was added here to a record, by its row number. */
export interface AddedMarks {
	readonly resolutions: ReadonlyMap<number, string>;
	readonly commitments: ReadonlyMap<number, string>;
}

/** One sentence per record: what was added, by whom, when; the fields of one hand and time together. */
export function addedMarks(
	added: readonly Provenance[],
	{ language, zone }: { readonly language: Language; readonly zone: string }
): AddedMarks {
	const of = (subject: string) =>
		new Map(
			grouped(
				added.filter((mark) => mark.subject === subject),
				(mark) => mark.subjectId
			).map(([id, marks]) => [id, sentences(marks)])
		);
	const sentences = (marks: readonly Provenance[]) =>
		grouped(marks, (mark) => `${mark.by} ${mark.at}`)
			.map(([, together]) => sentence(together))
			.join('; ');
	const sentence = (marks: readonly Provenance[]) => {
		const [first] = marks;
		const names: Readonly<Record<string, string>> = filledInWords[language].fields;
		const t = minutesSheetWords[language];
		// A dossier marks parts of a field too: `due.date`.
		const fields = marks.map((mark) => names[mark.field.split('.')[0] ?? ''] ?? t.addedRest);
		const at = first?.at == null ? '' : dateTime(first.at, zone, language);
		return t.added(
			[...new Set(fields)].join(', '),
			first?.by ?? minutesWords[language].addedUnknown,
			at
		);
	};
	return { resolutions: of('resolutions'), commitments: of('commitments') };
}

// Map.groupBy came with Chrome 117; many offices run 109.
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups];
}
