import { provenanceOf } from '#domain/provenance/queries.ts';
import type { Provenance } from '#domain/provenance/queries.ts';
import { provenances } from '#domain/provenance/schema.ts';
import type { Writer } from '#lib/server/database.ts';
import { joined, pathsByAnchor, placeOf } from './differences.ts';
import type { Tree } from './exporting/tree.ts';
import type { Mark, Marks } from './marks.ts';

/** Keeps the marks of a dossier with the records that their values became. */
export function keepMarks(
	writer: Writer,
	meetingId: number,
	marks: Marks,
	{ anchors }: Tree
): void {
	for (const [path, { basis, from, why, by, at }] of marks) {
		const { subject, id, field } = placeOf(path, anchors);
		writer
			.insert(provenances)
			.values({
				meetingId,
				subject,
				subjectId: id,
				field,
				basis,
				explanation: [from, why].filter((words) => words !== undefined).join('; ') || null,
				addedBy: by ?? null,
				at: at === undefined ? null : Date.parse(at)
			})
			.run();
	}
}

/** The marks of a meeting by the paths of its export, also those that were made here since. */
export function keptMarks(meetingId: number, { anchors }: Tree): Marks {
	const paths = pathsByAnchor(anchors);
	const marks = new Map<string, Mark>();
	for (const origin of provenanceOf(meetingId)) {
		const record = paths.get(`${origin.subject} ${origin.subjectId}`);
		if (record !== undefined) marks.set(joined(record, origin.field), markOf(origin));
	}
	return marks;
}

function markOf({ basis, explanation, by, at }: Provenance): Mark {
	return {
		basis,
		...(explanation === null ? {} : { [basis === 'added' ? 'why' : 'from']: explanation }),
		...(by === null ? {} : { by }),
		...(at === null ? {} : { at: momentOf(at) })
	};
}

// A day without a time of day is the beginning of that day; nobody adds a value at that very millisecond.
function momentOf(at: number): string {
	const text = new Date(at).toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
