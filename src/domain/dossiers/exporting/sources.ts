import { asc, eq } from 'drizzle-orm';
import { documents } from '#domain/documents/schema.ts';
import { db } from '#lib/server/database.ts';
import { DOCUMENT_KINDS, SOURCE_KINDS } from '../papers.ts';
import { isGroup } from '../paths.ts';
import { sourceRemarks, sources } from '../schema.ts';
import { anchored } from './tree.ts';

/** Where in `source_remarks` a date of the story stands that is not the meeting's. */
export const OTHER_DATES = 'other_dates';

/** What the record is based on, the papers of the meeting, and what is to be known about the sources. */
export function sourceFields(meetingId: number): Record<string, unknown> {
	const remarks = db
		.select()
		.from(sourceRemarks)
		.where(eq(sourceRemarks.meetingId, meetingId))
		.orderBy(asc(sourceRemarks.position), asc(sourceRemarks.id))
		.all();
	const about = (path: string) => remarks.filter((remark) => remark.path === path);
	return {
		sources: sourcesOf(meetingId, (at) =>
			about(`sources[${at}].remarks`).map((remark) => remark.text)
		),
		other_dates: about(OTHER_DATES).map((row) =>
			anchored('source_remarks', row.id, { kind: 'other', date: row.date, remark: row.text })
		),
		documents: documentsOf(meetingId),
		remarks: remarks
			.filter(({ path }) => path !== OTHER_DATES && !path?.startsWith('sources['))
			.map((row) =>
				anchored('source_remarks', row.id, {
					about: row.path,
					text: row.text,
					readings: readingsIn(row.readings)
				})
			)
	};
}

function sourcesOf(meetingId: number, remarksOf: (at: number) => string[]): unknown[] {
	return db
		.select()
		.from(sources)
		.where(eq(sources.meetingId, meetingId))
		.orderBy(asc(sources.position), asc(sources.id))
		.all()
		.map((row, at) =>
			anchored('sources', row.id, {
				title: row.title,
				publisher: row.publisher,
				kind: SOURCE_KINDS.find((kind) => kind === row.kind),
				byline: row.byline,
				file: row.file,
				url: row.url,
				published: { date: row.publishedOn },
				remarks: remarksOf(at)
			})
		);
}

function documentsOf(meetingId: number): unknown[] {
	return db
		.select()
		.from(documents)
		.where(eq(documents.meetingId, meetingId))
		.orderBy(asc(documents.position), asc(documents.id))
		.all()
		.map((row) =>
			anchored('documents', row.id, {
				kind: DOCUMENT_KINDS.find((kind) => kind === row.kind) ?? 'other',
				title: row.title,
				number: row.number,
				dated: { date: row.datedOn },
				signer: { person: row.signer, post: row.signerTitle }
			})
		);
}

function readingsIn(json: string | null): unknown[] | undefined {
	if (json === null) return undefined;
	const readings: unknown = JSON.parse(json);
	if (!Array.isArray(readings)) return undefined;
	return readings.map((one) => (isGroup(one) ? { source: one.source, words: one.value } : {}));
}
