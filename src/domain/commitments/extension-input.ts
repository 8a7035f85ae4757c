import * as v from 'valibot';
import { id, optionalId, optionalText, text } from '../../lib/forms/fields.ts';

/** A new date, in words or as a date ("2 minggu lagi", "18 Desember 2026"), and why it is needed. */
export const AskExtension = v.object({ due: text(200), reason: text(2000) });
export type AskExtension = v.InferOutput<typeof AskExtension>;

/** Left empty, `due` is the date that was asked for; `meeting` is where it was decided, if in one. */
export const GrantExtension = v.object({
	due: optionalText(200),
	reason: optionalText(2000),
	meeting: optionalId()
});
export type GrantExtension = v.InferOutput<typeof GrantExtension>;

export const RefuseExtension = v.object({ reason: text(2000), meeting: optionalId() });
export type RefuseExtension = v.InferOutput<typeof RefuseExtension>;

/** Which request a form decides or withdraws. */
export const ChosenExtension = v.object({ extension: id() });
