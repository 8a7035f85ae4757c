import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { agendaOf } from '../agenda/queries.ts';
import type { AgendaLine } from '../agenda/queries.ts';
import { attendanceSummary } from '../attendance/summary.ts';
import { openCommitmentsToCall } from '../commitments/calling.ts';
import { commitmentsOfMeeting } from '../commitments/minutes-lines.ts';
import type { MinutesCommitment } from '../commitments/minutes-lines.ts';
import { gapsOf } from '../commitments/missing.ts';
import { hostsOf, meetingFacts } from '../meetings/queries.ts';
import { readMeeting } from '../meetings/reading.ts';
import { rolesOf } from '../meetings/role-lines.ts';
import { shownOf } from '../meetings/states.ts';
import { cameFromSource } from '../provenance/marking.ts';
import { provenanceOf } from '../provenance/queries.ts';
import type { Provenance } from '../provenance/queries.ts';
import { nameOfRegion } from '../regions/queries.ts';
import { positionsOf } from '../resolutions/queries.ts';
import type { PositionLine } from '../resolutions/queries.ts';
import { notesOf, resolutionsOf } from './lines.ts';
import type { NoteLine, ResolutionLine } from './lines.ts';
import type { MinutesState } from './lifecycle.ts';
import { markOf } from './mark.ts';
import { recordingOptions } from './options.ts';
import { noteSecretReading } from './reading.ts';
import { rightsInMinutes } from './rights.ts';
import { findMinutes } from './subject.ts';
import type { FoundMinutes } from './subject.ts';

/** A resolution with everything that hangs on it. */
export interface SheetResolution extends ResolutionLine {
	readonly positions: readonly PositionLine[];
	readonly commitments: readonly MinutesCommitment[];
}

/** What was recorded under one agenda item; the last section holds what belongs to none. */
export interface SheetSection {
	readonly item: Pick<
		AgendaLine,
		'id' | 'title' | 'presenter' | 'confidentiality' | 'minutesPlanned'
	> | null;
	/** From 1, in the order of the agenda. */
	readonly place: number;
	readonly notes: readonly NoteLine[];
	readonly resolutions: readonly SheetResolution[];
}

/** Everything that the minutes of one meeting show to this actor: what they may not know is not there. */
export function minutesPage(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	const found = findMinutes(actor, meetingId);
	const agenda = agendaOf(actor, meeting);
	const { notes, resolutions } = recordsOf(actor, found);
	noteSecretReading(actor, meeting, { notes, resolutions });
	const may = rightsInMinutes(actor, found);
	return {
		meeting: { ...meetingFacts(meeting), fromSource: cameFromSource(meetingId) },
		shown: shownOf(meeting.state, found.minutesState === 'submitted'),
		region: nameOfRegion(meeting.regionId),
		hosts: hostsOf(meetingId, meeting.heldOn),
		roles: rolesOf(meetingId, meeting.heldOn),
		attendance: attendanceSummary(meeting),
		minutes: minutesFacts(found),
		sections: sectionsOf(agenda, notes, resolutions),
		mark: markOf({ notes, resolutions }),
		added: addedOf(meetingId, resolutions),
		addenda: addendaOf(meetingId),
		gaps: gapsOf(actor, meetingId),
		calling: openCommitmentsToCall(actor, meetingId),
		options: may.record ? recordingOptions(actor, meeting) : null,
		may
	};
}

export type MinutesPage = ReturnType<typeof minutesPage>;

/**
 * The mark that the page of these minutes would bear now (`markOf`): whoever writes asks for it often.
 * It shows nothing of them, so it is no reading.
 */
export function minutesMark(actor: Actor, meetingId: number): string {
	return markOf(recordsOf(actor, findMinutes(actor, meetingId)));
}

/** Notes and resolutions of a meeting as far as the actor may know, with what hangs on the latter. */
export function recordsOf(actor: Actor, found: FoundMinutes) {
	const positions = positionsOf(found);
	const commitments = commitmentsOfMeeting(actor, found);
	const resolutions: SheetResolution[] = resolutionsOf(actor, found).map((line) => ({
		...line,
		positions: positions.filter((one) => one.resolutionId === line.id),
		commitments: commitments.filter((one) => one.resolutionId === line.id)
	}));
	return { notes: notesOf(actor, found), resolutions };
}

/** The marks of what somebody added to the records that are shown, oldest field first. */
export function addedOf(
	meetingId: number,
	resolutions: readonly SheetResolution[]
): readonly Provenance[] {
	const shown = new Set(
		resolutions.flatMap((one) => [
			`resolutions ${one.id}`,
			...one.commitments.map((commitment) => `commitments ${commitment.id}`)
		])
	);
	return provenanceOf(meetingId).filter(
		(mark) => mark.basis === 'added' && shown.has(`${mark.subject} ${mark.subjectId}`)
	);
}

function sectionsOf(
	agenda: readonly AgendaLine[],
	notes: readonly NoteLine[],
	resolutions: readonly SheetResolution[]
): SheetSection[] {
	const known = new Set<number | null>(agenda.map((item) => item.id));
	const under = <Line extends { agendaItemId: number | null }>(
		lines: readonly Line[],
		id: number | null
	) => lines.filter((line) => (known.has(line.agendaItemId) ? line.agendaItemId : null) === id);
	const sections = agenda.map((line, index) => ({
		item: itemOf(line),
		place: index + 1,
		notes: under(notes, line.id),
		resolutions: under(resolutions, line.id)
	}));
	const rest = { notes: under(notes, null), resolutions: under(resolutions, null) };
	const isEmpty = rest.notes.length + rest.resolutions.length === 0;
	return isEmpty ? sections : [...sections, { item: null, place: sections.length + 1, ...rest }];
}

function itemOf({ id, title, presenter, confidentiality, minutesPlanned }: AgendaLine) {
	return { id, title, presenter, confidentiality, minutesPlanned };
}

interface MinutesFacts {
	/** The adoption says which state of the minutes was read. */
	readonly version: number;
	readonly state: MinutesState;
	readonly submittedAt: number | null;
	readonly submittedBy: string | null;
	readonly returnReason: string | null;
	readonly adoptedAt: number | null;
	readonly adoptedBy: string | null;
	readonly contentHash: string | null;
}

function minutesFacts({ id, minutesState }: FoundMinutes): MinutesFacts & { authors: string[] } {
	const row = statement<[number], MinutesFacts>(
		`select m.state, m.version, m.submitted_at as submittedAt, s.name as submittedBy,
			m.return_reason as returnReason, m.adopted_at as adoptedAt, a.name as adoptedBy,
			m.content_hash as contentHash
		from minutes m
		left join accounts sa on sa.id = m.submitted_by left join persons s on s.id = sa.person_id
		left join accounts aa on aa.id = m.adopted_by left join persons a on a.id = aa.person_id
		where m.meeting_id = ?`
	).get(id);
	const authors = statement<[number], { name: string }>(
		`select p.name from minutes_authors x join minutes m on m.id = x.minutes_id
		join accounts a on a.id = x.account_id join persons p on p.id = a.person_id
		where m.meeting_id = ? order by p.name`
	).all(id);
	const none = { submittedAt: null, submittedBy: null, returnReason: null, adoptedAt: null };
	return {
		...(row ?? { state: minutesState, version: 0, ...none, adoptedBy: null, contentHash: null }),
		authors: authors.map((author) => author.name)
	};
}

interface Addendum {
	readonly number: number;
	readonly text: string;
	readonly by: string;
	/** Milliseconds, UTC. */
	readonly at: number;
}

function addendaOf(meetingId: number): Addendum[] {
	return statement<[number], Addendum>(
		`select d.number, d.text, p.name as by, d.added_at as at
		from addenda d join minutes m on m.id = d.minutes_id
		join accounts a on a.id = d.added_by join persons p on p.id = a.person_id
		where m.meeting_id = ? order by d.number`
	).all(meetingId);
}
