import { documents } from '#domain/documents/schema.ts';
import type { Writer } from '#lib/server/database.ts';
import { OTHER_DATES } from '../exporting/sources.ts';
import type { Dossier } from '../format.ts';
import { sourceRemarks, sources } from '../schema.ts';
import { dateOf } from './dates.ts';

/** Writes what the record is based on, what is to be known about it, and the papers of the meeting. */
export function writeSources(writer: Writer, meetingId: number, dossier: Dossier): void {
	for (const [position, one] of (dossier.sources ?? []).entries())
		writer
			.insert(sources)
			.values({
				meetingId,
				position,
				title: one.title ?? null,
				publisher: one.publisher ?? null,
				kind: one.kind ?? null,
				byline: one.byline ?? null,
				file: one.file ?? null,
				url: one.url ?? null,
				publishedOn: dateOf(one.published?.date)
			})
			.run();
	for (const [position, remark] of remarksOf(dossier).entries())
		writer
			.insert(sourceRemarks)
			.values({ meetingId, position, ...remark })
			.run();
	for (const [position, one] of (dossier.documents ?? []).entries())
		writer
			.insert(documents)
			.values({
				meetingId,
				position,
				kind: one.kind,
				title: one.title ?? null,
				number: one.number ?? null,
				datedOn: dateOf(one.dated?.date),
				signer: one.signer?.person ?? null,
				signerTitle: one.signer?.post ?? null
			})
			.run();
}

function remarksOf(
	dossier: Dossier
): readonly Omit<typeof sourceRemarks.$inferInsert, 'meetingId' | 'position'>[] {
	return [
		...(dossier.sources ?? []).flatMap(({ remarks = [] }, at) =>
			remarks.map((text) => ({ path: `sources[${at}].remarks`, text }))
		),
		...(dossier.other_dates ?? []).map(({ date, words, remark }) => ({
			path: OTHER_DATES,
			text: remark ?? words ?? '',
			date: dateOf(date)
		})),
		...(dossier.remarks ?? []).map(({ about, text, readings }) => ({
			path: about ?? null,
			text: text ?? '',
			readings: readings
				? JSON.stringify(readings.map(({ source, words }) => ({ value: words, source })))
				: null
		}))
	];
}
