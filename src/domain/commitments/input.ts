import * as v from 'valibot';
import {
	id,
	optionalChoice,
	optionalId,
	optionalText,
	optionalWrittenDate,
	text,
	version
} from '#lib/forms/fields.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { COMMITMENT_KINDS } from './kinds.ts';

/** Rows `supporting.0.institutionId`, `supporting.0.task`; rows without an institution are left out. */
const supportingParts = () =>
	v.pipe(
		v.optional(
			v.record(
				v.string(),
				v.object({ institutionId: optionalId(), task: optionalText(1000) }, 'unreadable'),
				'unreadable'
			),
			{}
		),
		v.transform((rows) =>
			Object.values(rows).flatMap(({ institutionId, task }) =>
				institutionId === null ? [] : [{ institutionId, task }]
			)
		),
		v.maxLength(100, 'too_many')
	);

const due = {
	/** As spoken; what they mean is read when they are stored. */
	dueWords: optionalText(300),
	/** Given by hand; it wins over the words. */
	dueOn: optionalWrittenDate()
};

const promised = {
	description: text(4000),
	kind: optionalChoice(COMMITMENT_KINDS),
	leadId: optionalId(),
	supporting: supportingParts(),
	...due,
	proof: optionalText(4000),
	/** Empty: as the resolution. */
	confidentiality: optionalChoice(CONFIDENTIALITY)
};

export const MakeCommitment = v.object({
	...promised,
	/** After adoption: what the addendum says. */
	addendum: optionalText(8000)
});
export type MakeCommitment = v.InferOutput<typeof MakeCommitment>;

/** The form in which the resolution is chosen beside the commitment. */
export const MakeCommitmentUnder = v.object({ resolutionId: id(), ...MakeCommitment.entries });

export const CompleteCommitment = v.object({ ...promised, version: version() });
export type CompleteCommitment = v.InferOutput<typeof CompleteCommitment>;

/** After adoption: only what is still empty. */
export const FillInCommitment = v.object({
	kind: optionalChoice(COMMITMENT_KINDS),
	leadId: optionalId(),
	...due,
	proof: optionalText(4000),
	version: version()
});
export type FillInCommitment = v.InferOutput<typeof FillInCommitment>;

export const WithdrawCommitment = v.object({ reason: text(1000) });
export type WithdrawCommitment = v.InferOutput<typeof WithdrawCommitment>;
