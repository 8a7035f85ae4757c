import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { dossiers, sources } from './schema.ts';

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
