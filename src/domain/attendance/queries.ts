import { and, asc, eq, isNull } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { invitationsOf } from '../invitations/queries.ts';
import type { InvitationLine } from '../invitations/queries.ts';
import { institutionLabels, postName } from '../meetings/names.ts';
import type { InstitutionLabel } from '../meetings/names.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { AttendanceRow } from './input.ts';
import { markOf } from './mark.ts';
import { asRow } from './rows.ts';
import { attendances } from './schema.ts';
import type { Attendance } from './schema.ts';

/** One invitee with what was recorded of them. */
export interface InvitedLine {
	/** The name of its fields in the form. */
	readonly key: string;
	readonly invitation: InvitationLine;
	readonly row: AttendanceRow;
	/** What the line showed when it was drawn. */
	readonly was: string;
	/** The record with its version, or null where nothing was said yet. */
	readonly attendance: { readonly id: number; readonly version: number } | null;
}

/** Somebody who came uninvited, or whom a source names as present. */
export interface WalkInLine {
	readonly id: number;
	readonly version: number;
	readonly institution: InstitutionLabel | null;
	readonly postId: number | null;
	readonly post: string | null;
	readonly describedAs: string | null;
	readonly attendedAs: Attendance['attendedAs'];
	readonly row: AttendanceRow;
}

export interface AttendanceSheet {
	readonly invited: readonly InvitedLine[];
	readonly walkIns: readonly WalkInLine[];
}

/** The whole list of a meeting that the actor has found: the invited in their order, then the others. */
export function attendanceSheet(actor: Actor, meeting: FoundMeeting): AttendanceSheet {
	const stored = db
		.select()
		.from(attendances)
		.where(and(eq(attendances.meetingId, meeting.id), isNull(attendances.withdrawnAt)))
		.orderBy(asc(attendances.position), asc(attendances.id))
		.limit(2000)
		.all();
	const byInvitation = new Map(stored.map((row) => [row.invitationId, row]));
	const invited = invitationsOf(actor, meeting).map((invitation) => {
		const record = byInvitation.get(invitation.id);
		const row = asRow(record);
		return {
			key: `i${invitation.id}`,
			invitation,
			row,
			was: markOf(row),
			attendance: record ? { id: record.id, version: record.version } : null
		};
	});
	const listed = new Set(invited.map((line) => line.invitation.id));
	const others = stored.filter((row) => row.invitationId === null || !listed.has(row.invitationId));
	return { invited, walkIns: walkInLines(others, meeting.heldOn) };
}

function walkInLines(rows: readonly Attendance[], on: string | null): WalkInLine[] {
	const institutions = institutionLabels(
		rows.map((row) => row.institutionId).filter((id) => id !== null),
		on
	);
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		institution: row.institutionId === null ? null : (institutions.get(row.institutionId) ?? null),
		postId: row.postId,
		post: row.title ?? postName(row.postId, on),
		describedAs: row.describedAs,
		attendedAs: row.attendedAs,
		row: asRow(row)
	}));
}
