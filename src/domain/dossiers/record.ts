import * as v from 'valibot';
import { CONFIDENTIALITY } from '#domain/access/confidentiality.ts';
import { NOTE_KINDS } from '#domain/minutes/kinds.ts';
import { RESOLUTION_KINDS, STANCES } from '#domain/resolutions/kinds.ts';
import { institution, speaker } from './parties.ts';
import { commitment } from './promises.ts';
import { line, list, paragraph, whole } from './scalars.ts';

export const agendaItem = v.strictObject({
	number: v.optional(whole),
	title: line,
	time_words: v.optional(line),
	minutes_planned: v.optional(whole),
	presenter: v.optional(institution),
	confidentiality: v.optional(v.picklist(CONFIDENTIALITY)),
	remark: v.optional(paragraph)
});

const said = {
	/** The number of the agenda item under which it was said. */
	agenda: v.optional(whole),
	speaker: v.optional(speaker),
	text: paragraph,
	/** Who should act and by when in the words that were said: not yet a commitment. */
	responsible_words: v.optional(line),
	due_words: v.optional(line),
	confidentiality: v.optional(v.picklist(CONFIDENTIALITY)),
	remark: v.optional(paragraph)
};

/** One thing said that settled nothing. A wish for monitoring is a note about monitoring. */
export const note = v.strictObject({
	id: v.optional(line),
	kind: v.picklist(NOTE_KINDS),
	about: v.optional(v.picklist(['monitoring'])),
	...said
});

/** One institution's stand on one resolution, with its reservation word for word. */
export const position = v.strictObject({
	institution,
	person: v.optional(line),
	stance: v.picklist(STANCES),
	note: v.optional(paragraph)
});

/** What the meeting settled, with the commitments that came out of it. */
export const resolution = v.strictObject({
	number: v.optional(whole),
	kind: v.picklist(RESOLUTION_KINDS),
	/** The `id` of the note that was made a resolution. */
	from_note: v.optional(line),
	...said,
	positions: v.optional(list(position, 200)),
	commitments: v.optional(list(commitment, 100))
});
