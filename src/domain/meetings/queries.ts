import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import { agendaOf } from '../agenda/queries.ts';
import type { AgendaLine } from '../agenda/queries.ts';
import { attendanceSummary } from '../attendance/summary.ts';
import { isRecordable } from '../attendance/states.ts';
import { invitationCounts, invitationsOf } from '../invitations/queries.ts';
import { marksOf, provenanceOf } from '../provenance/queries.ts';
import type { Provenance } from '../provenance/queries.ts';
import { nameOfRegion } from '../regions/queries.ts';
import { importedWith } from './imported.ts';
import { meetingLifecycle } from './lifecycle.ts';
import type { MeetingMove } from './lifecycle.ts';
import { missingOf } from './missing.ts';
import { institutionLabels } from './names.ts';
import type { InstitutionLabel } from './names.ts';
import { outcomeOf } from './outcome.ts';
import { readMeeting } from './reading.ts';
import { canBeMoved } from './rescheduling.ts';
import { rolesOf } from './role-lines.ts';
import type { RoleLine } from './role-lines.ts';
import type { HostKind } from './roles.ts';
import { nameOfSeries } from './series.ts';
import { awaitsAdoption, shownOf, stillChanges } from './states.ts';
import type { FoundMeeting } from './subject.ts';
import { meetingWarnings } from './warnings.ts';

/** A step that a button offers; adoption belongs to the minutes. */
export type OfferedMove = Exclude<MeetingMove, 'adopt'>;

/** Everything that the page of one meeting shows, before, during and after it. */
export function meetingPage(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	const agenda = agendaOf(actor, meeting);
	const roles = rolesOf(meetingId, meeting.heldOn);
	const invitations = invitationCounts(meetingId);
	const attendance = attendanceSummary(meeting);
	return {
		meeting: meetingFacts(meeting),
		shown: shownOf(meeting.state, awaitsAdoption(meetingId)),
		series: nameOfSeries(meeting.seriesId),
		function: functionOf(meeting.functionId),
		region: nameOfRegion(meeting.regionId),
		hosts: hostsOf(meetingId, meeting.heldOn),
		roles,
		agenda,
		invitations,
		ownInvitations: ownInvitations(actor, meeting),
		attendance,
		outcome: outcomeOf(actor, meeting),
		missing: missingOf({
			...meeting,
			chairs: roles.filter((one) => one.role === 'chair').length,
			agendaItems: agenda.length,
			invitees: invitations.invited,
			unanswered: invitations.unanswered,
			answeredBeforeMove: invitations.answeredBeforeMove,
			attendances: attendance.recorded
		}),
		warnings: meetingWarnings(actor, meeting),
		imported: importedWith(meetingId),
		marks: marksOfPage(meetingId, roles, agenda),
		moves: offeredMoves(actor, meeting),
		may: rightsOver(actor, meeting)
	};
}

export type MeetingPage = ReturnType<typeof meetingPage>;

/** Where the values that the page shows come from: of the meeting, of each part in it, of its agenda. */
function marksOfPage(meetingId: number, roles: readonly RoleLine[], agenda: readonly AgendaLine[]) {
	const all = provenanceOf(meetingId);
	return {
		meeting: Object.values(marksOf(all, 'meetings', meetingId)),
		roles: marksByRecord(all, 'meeting_roles', roles),
		agenda: marksByRecord(all, 'agenda_items', agenda)
	};
}

/** Row number → its marks, each origin once. */
function marksByRecord(
	all: readonly Provenance[],
	subject: string,
	records: readonly { readonly id: number }[]
): Record<number, Provenance[]> {
	const once = (marks: readonly Provenance[]) =>
		marks.filter(
			(mark, at) =>
				marks.findIndex(
					(other) =>
						other.basis === mark.basis &&
						other.explanation === mark.explanation &&
						other.by === mark.by
				) === at
		);
	return Object.fromEntries(
		records.map(({ id }) => [id, once(Object.values(marksOf(all, subject, id)))])
	);
}

/** The facts of a meeting that its pages share; the version is what their forms are drawn from. */
export function meetingFacts(meeting: FoundMeeting) {
	const { id, regionId, seriesId, title, theme, purpose, letterNumber, place, link } = meeting;
	const { heldOn, dateWords, startsAt, endsAt, timeZone } = meeting;
	const { confidentiality, state, stateReason, absentees } = meeting;
	const { startedAt, concludedAt, exceptionReason, version } = meeting;
	return {
		...{ id, regionId, seriesId, title, theme, purpose, letterNumber, place, link },
		...{ heldOn, dateWords, startsAt, endsAt, timeZone },
		...{ confidentiality, state, stateReason, absentees },
		...{ startedAt, concludedAt, exceptionReason, version }
	};
}

export type MeetingFacts = ReturnType<typeof meetingFacts>;

/** What the actor may do with a meeting now: right and state together, so that no button leads to a refusal. */
export function rightsOver(actor: Actor, meeting: FoundMeeting) {
	const free = !awaitsAdoption(meeting.id);
	const open = free && stillChanges(meeting.state);
	return {
		change: open && may(actor, 'meeting.change', meeting),
		move: free && canBeMoved(meeting.state) && may(actor, 'meeting.move', meeting),
		clear: may(actor, 'meeting.clear', meeting),
		agenda: open && may(actor, 'agenda.keep', meeting),
		invite: open && may(actor, 'invitation.keep', meeting),
		attendance: free && isRecordable(meeting.state) && may(actor, 'attendance.record', meeting),
		minutes: may(actor, 'resolution.record', meeting),
		/** The meeting is over and its minutes were not submitted yet. */
		complete: free && meeting.state === 'concluded' && may(actor, 'resolution.record', meeting),
		/** Submitted minutes wait for what the actor decides. */
		decides: !free && may(actor, 'minutes.return', meeting),
		/** The next one begins from this one. */
		next:
			meeting.hostIds[0] !== undefined &&
			may(actor, 'meeting.schedule', { institutionId: meeting.hostIds[0] })
	};
}

function offeredMoves(actor: Actor, meeting: FoundMeeting): OfferedMove[] {
	if (!may(actor, 'meeting.move', meeting)) return [];
	return meetingLifecycle
		.movesFrom(meeting.state)
		.filter((move): move is OfferedMove => move !== 'adopt');
}

/** The hosts and counterparts, lead first, as they were called on the day. */
export function hostsOf(
	meetingId: number,
	heldOn: string | null
): (InstitutionLabel & { readonly kind: HostKind })[] {
	const rows = statement<[number], { institutionId: number; kind: HostKind }>(
		'select institution_id as institutionId, kind from meeting_hosts where meeting_id = ? order by position'
	).all(meetingId);
	const labels = institutionLabels(
		rows.map((row) => row.institutionId),
		heldOn
	);
	return rows.flatMap(({ institutionId, kind }) => {
		const label = labels.get(institutionId);
		return label ? [{ ...label, kind }] : [];
	});
}

/** The invitations that the actor answers for; the secretariat of the host has the whole list instead. */
function ownInvitations(actor: Actor, meeting: FoundMeeting) {
	if (may(actor, 'invitation.keep', meeting)) return [];
	return invitationsOf(actor, meeting).filter((line) => line.mayAnswer);
}

function functionOf(functionId: number | null) {
	if (functionId === null) return null;
	return (
		statement<[number], { name: string; nameEnglish: string }>(
			'select name, name_english as nameEnglish from functions where id = ?'
		).get(functionId) ?? null
	);
}
