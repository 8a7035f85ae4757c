import { SYSTEM } from '#domain/access/actor.ts';
import { RecordAttendance, RecordWalkIn } from '#domain/attendance/input.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import { recordAttendance } from '#domain/attendance/recording.ts';
import { recordWalkIn } from '#domain/attendance/walk-ins.ts';
import type { InvitationLine } from '#domain/invitations/queries.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import type { InstitutionKey } from '../directory/keys.ts';
import { given } from './given.ts';
import type { Presence } from './meeting.ts';
import type { Stage } from './stage.ts';
import type { ToldMeeting } from './told-meeting.ts';

type Row = Record<string, string>;

/** The list is filled in once; while the session runs, whoever has not come yet is left open. */
export function attend(stage: Stage, meeting: ToldMeeting): void {
	const presence = meeting.story.presence ?? {};
	const open = meeting.story.outcome.state === 'in_session';
	const actor = meeting.who('writer');
	const { invited } = attendanceSheet(actor, findMeeting(SYSTEM, meeting.id));
	const rows = invited.flatMap(({ key, was, invitation }) => {
		const row = rowOf(stage, presence, invitation);
		return open && row['choice'] === 'absent' ? [] : [[key, { ...row, was }] as const];
	});
	const input = given(RecordAttendance, { rows: Object.fromEntries(rows) });
	recordAttendance(actor, meeting.id, input);
	for (const [institution, name, title] of presence.walkIns ?? []) {
		const institutionId = institution ? stage.institution(institution) : '';
		const guest = { institutionId, name, title, attendedAs: 'guest', mode: 'room' };
		recordWalkIn(actor, meeting.id, given(RecordWalkIn, guest));
	}
}

function rowOf(stage: Stage, presence: Presence, line: InvitationLine): Row {
	const isOf = (key: InstitutionKey) => stage.institutionId(key) === line.institution?.id;
	if (line.kind === 'guest') return { choice: 'present', name: line.invitee, mode: 'room' };
	if (presence.absent?.some(isOf)) return { choice: 'absent' };
	const excused = presence.excused?.find(([key]) => isOf(key));
	if (excused) return { choice: 'excused', reason: excused[1] };
	const mode = presence.remote?.some(isOf) ? 'remote' : 'room';
	const represented = presence.represented?.find(([key]) => isOf(key));
	if (represented) {
		const [, name, title, assignmentLetter = '', mayDecide = ''] = represented;
		return { choice: 'represented', name, title, assignmentLetter, mayDecide, mode };
	}
	const sent = presence.sent?.find(([key]) => isOf(key));
	if (sent) return { choice: 'present', name: sent[1], title: sent[2], mode };
	if (line.kind === 'institution')
		throw new Error(`nobody is said to have come for ${line.invitee}`);
	return { choice: 'present', mode };
}
