import * as v from 'valibot';
import {
	choice,
	id,
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
