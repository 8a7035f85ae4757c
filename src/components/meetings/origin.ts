import type { Provenance } from '#domain/provenance/queries.ts';

/**
 * The mark of one value by the field of the dossier that it stood in: `held_on.date`, `purposes[0]`.
 * What the source states itself has none; of several, what was changed here last says who did.
 */
export function originOf(marks: readonly Provenance[], field: RegExp): Provenance | undefined {
	return marks
		.filter((mark) => field.test(mark.field))
		.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))[0];
}
