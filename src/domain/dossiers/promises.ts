import * as v from 'valibot';
import { CONFIDENTIALITY } from '#domain/access/confidentiality.ts';
import { DUE_KINDS, RECURRENCES } from '#domain/calendar/due-kinds.ts';
import { COMMITMENT_KINDS } from '#domain/commitments/kinds.ts';
import { POLARITIES } from '#domain/evaluations/schema.ts';
import { TASK_FORCE_STAGES } from '#domain/task-forces/schema.ts';
import { institution } from './parties.ts';
import { amount, calendarDate, line, list, paragraph, whole } from './scalars.ts';
import { writtenDate } from './schedule.ts';

/** One figure of a series: the period as written, and the part it counts (L, P, a village). */
export const figure = v.strictObject({
	period: line,
	value: amount,
	breakdown: v.optional(line),
	remark: v.optional(paragraph)
});

export const indicator = v.strictObject({
	name: line,
	unit: v.optional(line),
	polarity: v.optional(v.picklist(POLARITIES)),
	baseline: v.optional(amount),
	baseline_period: v.optional(line),
	target: v.optional(amount),
	target_period: v.optional(line),
	target_words: v.optional(line),
	values: v.optional(list(figure, 500)),
	disaggregated_by: v.optional(list(line, 20)),
	remark: v.optional(paragraph)
});

/** By when: the kind, the words as spoken, and the date that follows from them. */
export const due = v.strictObject({
	kind: v.picklist(DUE_KINDS),
	words: v.optional(line),
	from: v.optional(calendarDate),
	date: v.optional(calendarDate),
	every: v.optional(v.picklist(RECURRENCES)),
	milestone: v.optional(line)
});

/** One institution promises one output by one date; it stands below the resolution it came out of. */
export const commitment = v.strictObject({
	number: v.optional(whole),
	description: paragraph,
	kind: v.optional(v.picklist(COMMITMENT_KINDS)),
	lead: v.optional(institution),
	supporting: v.optional(list(v.strictObject({ institution, part: v.optional(paragraph) }), 100)),
	due: v.optional(due),
	proof: v.optional(paragraph),
	confidentiality: v.optional(v.picklist(CONFIDENTIALITY)),
	indicators: v.optional(list(indicator, 50)),
	remark: v.optional(paragraph)
});

/** A task force that was spoken of; what is only planned never passes for existing. */
export const taskForce = v.strictObject({
	name: line,
	stage: v.optional(v.picklist(TASK_FORCE_STAGES)),
	words: v.optional(line),
	resolution: v.optional(whole),
	decree: v.optional(
		v.strictObject({
			number: v.optional(line),
			dated: v.optional(writtenDate),
			signer: v.optional(line)
		})
	),
	members: v.optional(
		list(
			v.strictObject({
				position: v.optional(line),
				post: v.optional(line),
				institution: v.optional(institution)
			}),
			200
		)
	),
	remark: v.optional(paragraph)
});
