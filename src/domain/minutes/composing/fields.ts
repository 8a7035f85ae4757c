import type { Choice } from './choices.ts';
import type { ReadLine } from './line.ts';

/** What was corrected by hand beside the line; undefined leaves what was read, empty takes it away. */
export interface Corrections {
	readonly lead?: string;
	readonly dueWords?: string;
	/** ISO; wins over the words. */
	readonly dueOn?: string;
	readonly proof?: string;
	/** As the form writes it: `person:12`. */
	readonly speaker?: string;
}

/** Stored parts of a record that a line cannot say, which stay as they are when it is corrected. */
export type Kept = readonly Field[];

export type Field = readonly [name: string, value: string];

/** The fields of the form that this line is: the same as the page's own forms post. Browser-safe. */
export function fieldsOf(
	line: ReadLine,
	{ agendaItemId, corrections, kept = [] }: Setting
): Field[] {
	if (line.line === 'commitment') return [...promised(line, corrections), ...kept];
	const { text, speaker } = line.said;
	return [
		['text', text],
		['kind', line.kind],
		['agendaItemId', agendaItemId === null ? '' : String(agendaItemId)],
		['speaker', corrections.speaker ?? (speaker ? speakerKey(speaker) : '')],
		...kept
	];
}

interface Setting {
	readonly agendaItemId: number | null;
	readonly corrections: Corrections;
	readonly kept?: Kept;
}

/** Whether there is anything to save; a name and a date alone are no commitment. */
export function isEmpty(line: ReadLine): boolean {
	return (line.line === 'commitment' ? line.promise.description : line.said.text) === '';
}

/** A speaker as its field writes it. */
export function speakerKey({ of, id }: Choice): string {
	return `${of}:${id}`;
}

function promised(
	{ promise }: Extract<ReadLine, { line: 'commitment' }>,
	corrections: Corrections
): Field[] {
	const lead = corrections.lead ?? (promise.lead ? String(promise.lead.id) : '');
	const supporting = promise.supporting.filter((one) => String(one.id) !== lead);
	return [
		['description', promise.description],
		['leadId', lead],
		['dueWords', corrections.dueWords ?? promise.due?.words ?? ''],
		['dueOn', corrections.dueOn ?? ''],
		['proof', corrections.proof ?? promise.proof ?? ''],
		...supporting.map((one, row): Field => [`supporting.${row}.institutionId`, String(one.id)])
	];
}
