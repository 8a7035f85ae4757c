import { statement } from '#lib/server/database.ts';
import type { Basis } from './schema.ts';

/** Where one value of one record comes from. */
export interface Provenance {
	/** Table name and row number of the record, and the field in it. */
	readonly subject: string;
	readonly subjectId: number;
	readonly field: string;
	readonly basis: Basis;
	/** From what it was derived, or why it was added. */
	readonly explanation: string | null;
	/** Who added it: an account's person, or a name in the dossier. */
	readonly by: string | null;
	/** Milliseconds, UTC. */
	readonly at: number | null;
}

/**
 * Where the values of a meeting and of all that belongs to it come from; empty for a meeting that was
 * recorded here. The caller has found the meeting, and shows a mark only beside a value it may show.
 */
export function provenanceOf(meetingId: number): Provenance[] {
	return statement<[number], Provenance>(
		`select v.subject, v.subject_id as subjectId, v.field, v.basis, v.explanation,
			coalesce(p.name, v.added_by) as by, v.at
		from provenances v left join accounts a on a.id = v.account_id left join persons p on p.id = a.person_id
		where v.meeting_id = ? order by v.subject, v.subject_id, v.field`
	).all(meetingId);
}

/** The marks of one record by field, without what the source states itself. */
export function marksOf(
	provenances: readonly Provenance[],
	subject: string,
	subjectId: number
): Record<string, Provenance> {
	return Object.fromEntries(
		provenances
			.filter(
				(one) => one.subject === subject && one.subjectId === subjectId && one.basis !== 'stated'
			)
			.map((one) => [one.field, one])
	);
}
