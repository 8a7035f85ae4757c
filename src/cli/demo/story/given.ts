import type * as v from 'valibot';
import { parse } from '#lib/forms/fields.ts';

/** What somebody types into a form, checked like the form: fields that are left out stay empty. */
export function given<Schema extends v.GenericSchema>(
	schema: Schema,
	typed: v.InferInput<Schema>
): v.InferOutput<Schema> {
	return parse(schema, typed);
}
