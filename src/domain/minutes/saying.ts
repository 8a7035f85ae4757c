import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { changeWhereSourced } from '../provenance/marking.ts';
import type { Marked } from '../provenance/marking.ts';
import type { Speaker } from './input.ts';
import { placeOf } from './recording.ts';
import { speakerColumns, speakerKey, speakerOf } from './speaker.ts';
import type { SpeakerColumns } from './speaker.ts';

/** What notes and resolutions have in common: something said, by somebody, under an agenda item or none. */
export interface Said<Kind extends string> {
	readonly agendaItemId: number | null;
	readonly kind: Kind;
	readonly text: string;
	readonly speaker: Speaker | null;
	readonly speakerWords: string | null;
	readonly responsibleWords: string | null;
	readonly dueWords: string | null;
	readonly confidentiality: Confidentiality | null;
}

export interface StoredSaid extends SpeakerColumns {
	readonly agendaItemId: number | null;
	readonly kind: string;
	readonly text: string;
	readonly responsibleWords: string | null;
	readonly dueWords: string | null;
	readonly confidentiality: Confidentiality;
	readonly version: number;
}

/**
 * The columns of a note or resolution from its form; without a choice a stored one keeps its
 * class. Refuses an item, speaker or class out of reach.
 */
export function saidColumns<Kind extends string>(
	actor: Actor,
	meeting: FoundMeeting,
	input: Said<Kind>,
	stored?: SpeakerColumns & Pick<StoredSaid, 'confidentiality'>
) {
	const { agendaItemId, confidentiality } = input;
	return {
		...placeOf(actor, meeting, {
			agendaItemId,
			confidentiality: confidentiality ?? stored?.confidentiality ?? null
		}),
		...speakerColumns({ actor, meeting }, input, stored),
		kind: input.kind,
		text: input.text,
		responsibleWords: input.responsibleWords,
		dueWords: input.dueWords
	};
}

/** Where the meeting came in from a source: what is worded otherwise in this record is ours now. */
export function markSaid(
	writer: Writer,
	actor: Actor,
	marked: Marked,
	{ stored, columns }: { stored: StoredSaid; columns: ReturnType<typeof saidColumns> }
): void {
	const fields = Object.entries(IN_DOSSIER)
		.filter(([column]) => Reflect.get(stored, column) !== Reflect.get(columns, column))
		.map(([, field]) => field);
	changeWhereSourced(writer, actor, marked, [...new Set(fields)]);
}

/** What a dossier calls the columns. */
const IN_DOSSIER = {
	agendaItemId: 'agenda',
	kind: 'kind',
	text: 'text',
	speakerPersonId: 'speaker',
	speakerPostId: 'speaker',
	speakerInstitutionId: 'speaker',
	speakerWords: 'speaker',
	responsibleWords: 'responsible_words',
	dueWords: 'due_words',
	confidentiality: 'confidentiality'
} as const;

/** A stored note or resolution as its form writes it: for drawing the form, and for comparing (409). */
export function asTyped(stored: StoredSaid) {
	return {
		agendaItemId: stored.agendaItemId,
		kind: stored.kind,
		text: stored.text,
		speaker: speakerKey(speakerOf(stored)),
		speakerWords: stored.speakerWords,
		responsibleWords: stored.responsibleWords,
		dueWords: stored.dueWords,
		confidentiality: stored.confidentiality,
		version: stored.version
	};
}
