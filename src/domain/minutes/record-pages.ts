import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import { commitmentAsTyped } from '../commitments/as-typed.ts';
import { lackingOf } from '../commitments/missing.ts';
import { findCommitment } from '../commitments/subject.ts';
import { noteReading } from '../commitments/reading.ts';
import { meetingFacts } from '../meetings/queries.ts';
import { readMeeting } from '../meetings/reading.ts';
import { notFound } from '#lib/problem.ts';
import { findResolution } from '../resolutions/subject.ts';
import { findNote } from './notes.ts';
import { recordingOptions } from './options.ts';
import { addedOf, recordsOf } from './queries.ts';
import { noteSecretReading } from './reading.ts';
import { rightsInMinutes } from './rights.ts';
import { asTyped } from './saying.ts';
import { findMinutes } from './subject.ts';

/** What the page of one resolution is drawn from. */
export type ResolutionPage = ReturnType<typeof resolutionPage>;

/** The page of one resolution: as it stands, as its form writes it, its positions and commitments. */
export function resolutionPage(actor: Actor, resolutionId: number) {
	const stored = findResolution(actor, resolutionId);
	const meeting = readMeeting(actor, stored.meetingId);
	const found = findMinutes(actor, stored.meetingId);
	const { notes, resolutions } = recordsOf(actor, found);
	const resolution = resolutions.find((one) => one.id === resolutionId);
	if (!resolution) throw notFound();
	noteSecretReading(actor, meeting, { notes: [], resolutions: [resolution] });
	const rights = rightsInMinutes(actor, found);
	return {
		meeting: meetingFacts(meeting),
		resolution,
		fromNote: notes.find((one) => one.id === resolution.fromNoteId) ?? null,
		typed: asTyped(stored),
		added: addedOf(meeting.id, [resolution]),
		options: rights.record || rights.add ? recordingOptions(actor, meeting) : null,
		adoptedAt: found.minutes?.adoptedAt ?? null,
		may: rights
	};
}

/** The page of one note: as its form writes it, and what may be done with it. */
export function notePage(actor: Actor, noteId: number) {
	const note = findNote(actor, noteId);
	const meeting = readMeeting(actor, note.meetingId);
	const found = findMinutes(actor, note.meetingId);
	const { notes, resolutions } = recordsOf(actor, found);
	noteSecretReading(actor, meeting, { notes: [note], resolutions: [] });
	const rights = rightsInMinutes(actor, found);
	return {
		meeting: meetingFacts(meeting),
		id: note.id,
		line: notes.find((one) => one.id === noteId) ?? null,
		withdrawnReason: note.withdrawnReason,
		madeResolution:
			resolutions.find((one) => one.fromNoteId === noteId && !one.withdrawnAt) ?? null,
		typed: asTyped(note),
		options: rights.record ? recordingOptions(actor, meeting) : null,
		may: rights
	};
}

/**
 * The page on which a commitment is completed: all of it while it is drafted, what is missing once it is
 * in force. For who keeps the minutes; others have its sheet.
 */
export function commitmentEditPage(actor: Actor, commitmentId: number) {
	const commitment = findCommitment(actor, commitmentId);
	noteReading(actor, commitment);
	const found = findMinutes(actor, commitment.meetingId);
	const resolution = findResolution(actor, commitment.resolutionId);
	const completes = may(actor, 'commitment.complete', commitment);
	const rights = rightsInMinutes(actor, found);
	const mayNow = {
		complete: commitment.state === 'drafted' && rights.record && completes,
		fillIn: commitment.state === 'active' && completes
	};
	return {
		meeting: meetingFacts(found),
		id: commitment.id,
		code: commitment.code,
		number: `${resolution.number}.${commitment.number}`,
		state: commitment.state,
		resolution: { id: resolution.id, number: resolution.number, text: resolution.text },
		typed: commitmentAsTyped(commitment, found),
		dueCurrent: commitment.dueCurrent,
		lacking: lackingOf(commitment),
		options: mayNow.complete || mayNow.fillIn ? recordingOptions(actor, found) : null,
		may: mayNow
	};
}

export type CommitmentEditPage = ReturnType<typeof commitmentEditPage>;
