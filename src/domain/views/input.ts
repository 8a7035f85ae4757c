import * as v from 'valibot';
import { id, optionalChoice, text, version } from '../../lib/forms/fields.ts';
import { ROLES } from '../accounts/roles.ts';

/** Keeps the filters of an address under a name; with a role it is everybody's who holds it. */
export const SaveView = v.object({
	name: text(60),
	query: v.pipe(v.string('unreadable'), v.maxLength(2000, 'too_long')),
	role: optionalChoice(ROLES)
});
export type SaveView = v.InferOutput<typeof SaveView>;

export const RenameView = v.object({ id: id(), name: text(60), version: version() });
export type RenameView = v.InferOutput<typeof RenameView>;

export const RemoveView = v.object({ id: id() });
export type RemoveView = v.InferOutput<typeof RemoveView>;
