import * as v from 'valibot';
import {
	choice,
	id,
	idList,
	optionalId,
	optionalChoice,
	optionalText,
	optionalWhole,
	text
} from '../../lib/forms/fields.ts';
import { CANNOT_REASONS, VERDICTS } from '../commitments/statuses.ts';

/** A verdict on one report; *tidak dapat ditindaklanjuti* needs a category and a reason. */
export const GiveVerdict = v.pipe(
	v.object({
		verdict: choice(VERDICTS),
		/** The progress that is acknowledged. */
		percent: optionalWhole(0, 100),
		category: optionalChoice(CANNOT_REASONS),
		reason: optionalText(2000)
	}),
	v.forward(
		v.check((input) => !cannot(input) || input.category !== null, 'choose'),
		['category']
	),
	v.forward(
		v.check((input) => !cannot(input) || input.reason !== null, 'required'),
		['reason']
	)
);
export type GiveVerdict = v.InferOutput<typeof GiveVerdict>;

/** Accepts what was reported: *sesuai* for a claim of done, otherwise the progress that is acknowledged. */
export const AcceptReport = v.object({
	percent: optionalWhole(0, 100),
	reason: optionalText(2000)
});
export type AcceptReport = v.InferOutput<typeof AcceptReport>;

/** Whose it is to decide some reports; nobody in particular where it is left empty. */
export const AssignVerifier = v.object({
	reports: v.pipe(idList(200), v.minLength(1, 'choose')),
	verifier: optionalId()
});
export type AssignVerifier = v.InferOutput<typeof AssignVerifier>;

/** A sentence to keep for notes. */
export const KeepPhrase = v.object({ phrase: text(300) });
export type KeepPhrase = v.InferOutput<typeof KeepPhrase>;

export const ChosenPhrase = v.object({ phrase: id() });

/** A decision that was just made. */
export const ChosenDecision = v.object({ decision: id() });

/** *Belum ditindaklanjuti* where no report came at all. */
export const JudgeSilence = v.object({ reason: optionalText(2000) });
export type JudgeSilence = v.InferOutput<typeof JudgeSilence>;

/** Of which part a form says it. */
export const ChosenPart = v.object({ part: id() });

/** Sends a report back for a better one; the owner reads the reason. */
export const ReturnReport = v.object({ reason: text(2000) });
export type ReturnReport = v.InferOutput<typeof ReturnReport>;

function cannot(input: { readonly verdict: string }): boolean {
	return input.verdict === 'cannot_be_followed_up';
}
