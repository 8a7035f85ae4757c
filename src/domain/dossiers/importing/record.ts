import { stricter } from '#domain/access/confidentiality.ts';
import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { agendaItems } from '#domain/meetings/schema.ts';
import { notes } from '#domain/minutes/schema.ts';
import { positions, resolutions } from '#domain/resolutions/schema.ts';
import { now } from '#lib/clock.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Dossier, DossierNote, DossierResolution } from '../format.ts';
import { freeNumbers } from './numbers.ts';
import { writeCommitments } from './promises.ts';
import type { Import } from './import.ts';

/** What a resolution or task force may refer to by its number or id in the file. */
export interface Written {
	readonly resolutionIds: ReadonlyMap<number, number>;
}

/** Writes agenda, notes and resolutions with all that hangs on them. */
export function writeRecord(writer: Writer, meetingId: number, source: Import): Written {
	const agendaIds = writeAgenda(writer, meetingId, source);
	const noteIds = new Map<string, number>();
	for (const [position, note] of (source.dossier.notes ?? []).entries()) {
		const { id } = writer
			.insert(notes)
			.values({ meetingId, kind: note.kind, position, ...said(source, note, agendaIds) })
			.returning({ id: notes.id })
			.get();
		if (note.id !== undefined && !noteIds.has(note.id)) noteIds.set(note.id, id);
	}
	const resolutionIds = new Map<number, number>();
	const settled = source.dossier.resolutions ?? [];
	const numbers = freeNumbers(settled.map(({ number }) => number));
	for (const [at, resolution] of settled.entries()) {
		const columns = said(source, resolution, agendaIds);
		const { id } = writer
			.insert(resolutions)
			.values({
				meetingId,
				kind: resolution.kind,
				number: numbers[at] ?? at + 1,
				fromNoteId: noteIds.get(resolution.from_note ?? '') ?? null,
				...columns
			})
			.returning({ id: resolutions.id })
			.get();
		const number = resolution.number ?? numbers[at];
		if (number !== undefined && !resolutionIds.has(number)) resolutionIds.set(number, id);
		writePositions(writer, id, { source, resolution });
		writeCommitments(writer, {
			source,
			meetingId,
			resolutionId: id,
			confidentiality: columns.confidentiality,
			commitments: resolution.commitments ?? []
		});
	}
	return { resolutionIds };
}

function writeAgenda(
	writer: Writer,
	meetingId: number,
	source: Import
): ReadonlyMap<number, number> {
	const ids = new Map<number, number>();
	for (const [position, item] of (source.dossier.agenda ?? []).entries()) {
		const { id } = writer
			.insert(agendaItems)
			.values({
				meetingId,
				position,
				title: item.title,
				presenterId: source.directory.institution(item.presenter),
				minutesPlanned: item.minutes_planned ?? null,
				confidentiality: classWithin(source, item.confidentiality)
			})
			.returning({ id: agendaItems.id })
			.get();
		const number = item.number ?? position + 1;
		if (!ids.has(number)) ids.set(number, id);
	}
	return ids;
}

function said(
	source: Import,
	{ agenda, speaker, text, responsible_words: responsible, due_words: due, confidentiality }: Said,
	agendaIds: ReadonlyMap<number, number>
) {
	const { directory } = source;
	const postId = directory.post(speaker?.post, speaker?.institution);
	return {
		agendaItemId: agenda === undefined ? null : (agendaIds.get(agenda) ?? null),
		speakerPersonId: directory.person(speaker?.person),
		speakerPostId: postId,
		speakerInstitutionId: postId === null ? directory.institution(speaker?.institution) : null,
		speakerCapacity: speaker?.capacity ?? null,
		speakerWords: speaker?.words ?? (postId === null ? (speaker?.post ?? null) : null),
		text,
		responsibleWords: responsible ?? null,
		dueWords: due ?? null,
		confidentiality: classWithin(source, confidentiality),
		recordedAt: now()
	};
}

// Never more open than what it belongs to.
function classWithin(
	{ dossier }: { dossier: Dossier },
	own: Confidentiality | undefined
): Confidentiality {
	return stricter(dossier.confidentiality ?? 'ordinary', own ?? 'ordinary');
}

function writePositions(
	writer: Writer,
	resolutionId: number,
	{ source, resolution }: { source: Import; resolution: DossierResolution }
): void {
	const seen = new Set<number>();
	for (const { institution, stance, note } of resolution.positions ?? []) {
		const institutionId = source.directory.institution(institution);
		if (institutionId === null || seen.has(institutionId)) continue;
		seen.add(institutionId);
		// A reservation whose words nobody wrote down is one without words, not an agreement.
		const words = note ?? (stance === 'agrees_with_note' ? '' : null);
		writer
			.insert(positions)
			.values({ resolutionId, institutionId, stance, note: words, recordedAt: now() })
			.run();
	}
}

type Said = Pick<
	DossierNote,
	'agenda' | 'speaker' | 'text' | 'responsible_words' | 'due_words' | 'confidentiality'
>;
