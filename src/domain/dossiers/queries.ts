import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { dossierDifferences, dossiers, sources } from './schema.ts';

/** What a dossier says for which its record has no place: a remark, a count, the day of the week as written. */
export interface BeyondRow {
	/** Table name and row number of the record. */
	readonly subject: string;
	readonly subjectId: number;
	/** The field below the record: `remark`, `attendance_counts`. */
	readonly field: string;
	readonly value: unknown;
}

/** The meeting that came from the file with an id, or null. */
export function meetingOfDossier(dossierId: string): number | null {
	const row = db
		.select({ id: dossiers.meetingId })
		.from(dossiers)
		.where(eq(dossiers.dossierId, dossierId))
		.get();
	return row?.id ?? null;
}

/** On what the record of a meeting is based, in order. The caller has found the meeting. */
export function sourcesOf(meetingId: number): (typeof sources.$inferSelect)[] {
	return db
		.select()
		.from(sources)
		.where(eq(sources.meetingId, meetingId))
		.orderBy(asc(sources.position), asc(sources.id))
		.all();
}

/**
 * What the source says beyond the rows of a meeting and of all that belongs to it. The caller has found
 * the meeting, and shows each only beside a record that it may show.
 */
export function beyondRows(meetingId: number): BeyondRow[] {
	return db
		.select()
		.from(dossierDifferences)
		.where(eq(dossierDifferences.meetingId, meetingId))
		.orderBy(asc(dossierDifferences.id))
		.all()
		.flatMap(({ subject, subjectId, field, inDossier, inRecord }) => {
			if (inDossier === null || inRecord !== null) return [];
			const value: unknown = JSON.parse(inDossier);
			return [{ subject, subjectId, field, value }];
		});
}
