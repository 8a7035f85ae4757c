import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { meetings } from '../meetings/schema.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { persons, posts } from '../people/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import type { Resolution } from '../resolutions/schema.ts';
import { visibleResolutions } from '../resolutions/subject.ts';
import { visibleNotes } from './notes.ts';
import { notes } from './schema.ts';
import type { Note } from './schema.ts';
import { speakerKey, speakerOf } from './speaker.ts';
import { SPEAKER_NAMES, withSpeakers } from './speaker-labels.ts';
import type { SpeakerLabel } from './speaker-labels.ts';

/** A note as the sheet shows it. */
export interface NoteLine extends Pick<
	Note,
	| 'id'
	| 'agendaItemId'
	| 'kind'
	| 'text'
	| 'responsibleWords'
	| 'dueWords'
	| 'confidentiality'
	| 'version'
> {
	readonly by: SpeakerLabel;
	/** As its form writes it: `person:12`; empty for nobody. */
	readonly speaker: string;
	/** The number of the resolution that was made of it, as far as one may know. */
	readonly madeResolution: number | null;
}

/** A resolution as the sheet shows it, without what hangs on it. */
export interface ResolutionLine extends Pick<
	Resolution,
	| 'id'
	| 'agendaItemId'
	| 'number'
	| 'kind'
	| 'text'
	| 'responsibleWords'
	| 'dueWords'
	| 'confidentiality'
	| 'withdrawnAt'
	| 'withdrawnReason'
	| 'fromNoteId'
	| 'version'
> {
	readonly by: SpeakerLabel;
	/** As its form writes it: `person:12`; empty for nobody. */
	readonly speaker: string;
}

/** The notes of a meeting that stand, in the order in which they were taken. */
export function notesOf(actor: Actor, meeting: FoundMeeting): NoteLine[] {
	const madeResolution = sql<number | null>`(select ${resolutions.number} from ${resolutions}
		where ${resolutions.fromNoteId} = ${notes.id} and ${resolutions.withdrawnAt} is null
		and ${visibleResolutions(actor)} limit 1)`;
	const rows = db
		.select({ note: notes, madeResolution, ...SPEAKER_NAMES })
		.from(notes)
		.innerJoin(meetings, eq(meetings.id, notes.meetingId))
		.leftJoin(persons, eq(persons.id, notes.speakerPersonId))
		.leftJoin(posts, eq(posts.id, notes.speakerPostId))
		.where(and(eq(notes.meetingId, meeting.id), isNull(notes.withdrawnAt), visibleNotes(actor)))
		.orderBy(asc(notes.position), asc(notes.id))
		.limit(2000)
		.all()
		.map(({ note, ...names }) => ({ ...note, ...names }));
	return withSpeakers(rows, meeting.heldOn).map((row) => ({
		id: row.id,
		agendaItemId: row.agendaItemId,
		kind: row.kind,
		text: row.text,
		responsibleWords: row.responsibleWords,
		dueWords: row.dueWords,
		confidentiality: row.confidentiality,
		version: row.version,
		by: row.by,
		speaker: speakerKey(speakerOf(row)),
		madeResolution: row.madeResolution
	}));
}

/** All resolutions of a meeting by number, withdrawn ones too: their numbers stay taken. */
export function resolutionsOf(actor: Actor, meeting: FoundMeeting): ResolutionLine[] {
	const rows = db
		.select({ resolution: resolutions, ...SPEAKER_NAMES })
		.from(resolutions)
		.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
		.leftJoin(persons, eq(persons.id, resolutions.speakerPersonId))
		.leftJoin(posts, eq(posts.id, resolutions.speakerPostId))
		.where(and(eq(resolutions.meetingId, meeting.id), visibleResolutions(actor)))
		.orderBy(asc(resolutions.number))
		.limit(1000)
		.all()
		.map(({ resolution, ...names }) => ({ ...resolution, ...names }));
	return withSpeakers(rows, meeting.heldOn).map((row) => ({
		id: row.id,
		agendaItemId: row.agendaItemId,
		number: row.number,
		kind: row.kind,
		text: row.text,
		responsibleWords: row.responsibleWords,
		dueWords: row.dueWords,
		confidentiality: row.confidentiality,
		withdrawnAt: row.withdrawnAt,
		withdrawnReason: row.withdrawnReason,
		fromNoteId: row.fromNoteId,
		version: row.version,
		by: row.by,
		speaker: speakerKey(speakerOf(row))
	}));
}
