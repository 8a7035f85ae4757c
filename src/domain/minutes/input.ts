import * as v from 'valibot';
import {
	choice,
	optionalChoice,
	optionalId,
	optionalText,
	text,
	version
} from '#lib/forms/fields.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { NOTE_KINDS } from './kinds.ts';

/** Who spoke, as far as it stands in the directory: one of three kinds of record. */
const SPEAKER_KINDS = ['person', 'post', 'institution'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export interface Speaker {
	readonly of: SpeakerKind;
	readonly id: number;
}

/** A choice from one list of persons, posts and institutions: `person:12`, or empty. */
export const optionalSpeaker = () =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.regex(/^(?:(?:person|post|institution):[1-9]\d{0,14})?$/, 'choose'),
		v.transform(asSpeaker)
	);

const said = {
	agendaItemId: optionalId(),
	speaker: optionalSpeaker(),
	/** The speaker in the source's words where nobody is named exactly. */
	speakerWords: optionalText(300),
	text: text(8000),
	responsibleWords: optionalText(500),
	dueWords: optionalText(200),
	/** Empty: as the agenda item and the meeting; in a correction, as it was. */
	confidentiality: optionalChoice(CONFIDENTIALITY)
};

export const RecordNote = v.object({ ...said, kind: choice(NOTE_KINDS) });
export type RecordNote = v.InferOutput<typeof RecordNote>;

export const ChangeNote = v.object({ ...said, kind: choice(NOTE_KINDS), version: version() });
export type ChangeNote = v.InferOutput<typeof ChangeNote>;

export const WithdrawNote = v.object({ reason: text(1000) });
export type WithdrawNote = v.InferOutput<typeof WithdrawNote>;

export const SubmitMinutes = v.object({});

export const ReturnMinutes = v.object({ reason: text(2000) });
export type ReturnMinutes = v.InferOutput<typeof ReturnMinutes>;

/** The exception is the chair's reason for closing with gaps; without gaps it is not asked. */
/** With the version of the minutes that the chair read: what was returned and changed meanwhile is not adopted unseen. */
export const AdoptMinutes = v.object({
	exception: optionalText(2000),
	version: v.optional(version())
});
export type AdoptMinutes = v.InferOutput<typeof AdoptMinutes>;

export const AddAddendum = v.object({ text: text(8000) });
export type AddAddendum = v.InferOutput<typeof AddAddendum>;

function asSpeaker(value: string): Speaker | null {
	const [kind, id] = value.split(':');
	const of = SPEAKER_KINDS.find((one) => one === kind);
	return of && id ? { of, id: Number(id) } : null;
}
