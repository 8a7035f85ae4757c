import type { Provenance } from '#domain/provenance/queries.ts';

/**
 * The mark of one value: the field of a dossier (`held_on`, `time`), with what lies below it
 * (`time.zone`, `purposes[0]`). What the source states itself has none.
 */
export function originOf(marks: readonly Provenance[], field: string): Provenance | undefined {
	return marks.find(
		(mark) =>
			mark.field === field ||
			mark.field.startsWith(`${field}.`) ||
			mark.field.startsWith(`${field}[`)
	);
}
