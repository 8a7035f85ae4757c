import * as v from 'valibot';
import {
	choice,
	id,
	optionalChoice,
	optionalId,
	optionalText,
	text,
	version
} from '#lib/forms/fields.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { optionalSpeaker } from '../minutes/input.ts';
import { RESOLUTION_KINDS, STANCES } from './kinds.ts';

const worded = {
	agendaItemId: optionalId(),
	kind: choice(RESOLUTION_KINDS),
	text: text(8000),
	speaker: optionalSpeaker(),
	speakerWords: optionalText(300),
	responsibleWords: optionalText(500),
	dueWords: optionalText(200),
	/** Empty: as the agenda item and the meeting. */
	confidentiality: optionalChoice(CONFIDENTIALITY)
};

export const RecordResolution = v.object(worded);
export type RecordResolution = v.InferOutput<typeof RecordResolution>;

export const ChangeResolution = v.object({ ...worded, version: version() });
export type ChangeResolution = v.InferOutput<typeof ChangeResolution>;

export const WithdrawResolution = v.object({ reason: text(1000) });
export type WithdrawResolution = v.InferOutput<typeof WithdrawResolution>;

/** Speaker and words stay those of the note; the wording may be set down anew, empty keeps the note's. */
export const TurnNoteIntoResolution = v.object({
	kind: choice(RESOLUTION_KINDS),
	text: optionalText(8000),
	/** After adoption: what the addendum says. */
	addendum: optionalText(8000)
});
export type TurnNoteIntoResolution = v.InferOutput<typeof TurnNoteIntoResolution>;

/**
 * One institution's stand; a reservation is word for word, and needed where it agrees with one. Under
 * `seen` the versions of the stands that the form was drawn beside, by `i` and the institution: the
 * institution is chosen in the form, and a stand is replaced only by whoever has seen it.
 */
export const RecordPosition = v.pipe(
	v.object({
		institutionId: id(),
		stance: choice(STANCES),
		note: optionalText(4000),
		seen: v.optional(
			v.record(v.pipe(v.string(), v.regex(/^i[1-9]\d{0,14}$/, 'unreadable')), version()),
			{}
		)
	}),
	v.forward(
		v.check(({ stance, note }) => stance !== 'agrees_with_note' || note !== null, 'required'),
		['note']
	)
);
export type RecordPosition = v.InferOutput<typeof RecordPosition>;
