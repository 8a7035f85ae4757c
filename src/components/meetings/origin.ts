import type { Provenance } from '#domain/provenance/queries.ts';

/**
 * The mark of one value by the field of the dossier that it stood in: `held_on.date`, `purposes[0]`.
 * What the source states itself has none.
 */
export function originOf(marks: readonly Provenance[], field: RegExp): Provenance | undefined {
	return marks.find((mark) => field.test(mark.field));
}
