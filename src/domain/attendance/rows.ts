import { now } from '#lib/clock.ts';
import type { InvitationKind } from '../invitations/kinds.ts';
import type { InvitationLine } from '../invitations/queries.ts';
import type { PostHolder } from '../meetings/holders.ts';
import type { AttendanceRow } from './input.ts';
import type { AttendedAs, Presence } from './kinds.ts';
import type { Attendance, attendances } from './schema.ts';

/** A line of the list about which nothing was said yet. */
export const EMPTY_ROW: AttendanceRow = {
	choice: null,
	name: null,
	title: null,
	capacity: null,
	sex: null,
	mode: null,
	assignmentLetter: null,
	mayDecide: null,
	reason: null
};

/** A stored presence as a line of the list. */
export function asRow(stored: Omit<Attendance, 'meetingId'> | undefined): AttendanceRow {
	if (!stored) return EMPTY_ROW;
	const { name, title, capacity, sex, mode, assignmentLetter, reason } = stored;
	return {
		choice:
			stored.presence === 'present' && stored.attendedAs === 'representative'
				? 'represented'
				: stored.presence,
		name,
		title,
		capacity,
		sex,
		mode,
		assignmentLetter,
		mayDecide: stored.mayDecide === null ? null : stored.mayDecide ? 'yes' : 'no',
		reason
	};
}

/** For whom a line is, as far as it helps to fill in what the list already knows. */
export interface RowInvitation {
	readonly kind: InvitationKind;
	readonly substituteName: string | null;
	readonly substituteTitle: string | null;
	readonly holder: PostHolder | null;
}

/**
 * A line with the names that the list already knows: *Hadir* of a post means its one holder, *Diwakili*
 * means the substitute who was announced. What was typed always stands.
 */
export function completed(row: AttendanceRow, invitation: RowInvitation): AttendanceRow {
	const { holder, substituteName, substituteTitle } = invitation;
	if (row.choice === 'present' && holder && (row.name === null || row.name === holder.name))
		return {
			...row,
			name: holder.name,
			capacity: row.capacity ?? holder.capacity,
			sex: row.sex ?? holder.sex
		};
	if (row.choice === 'represented' && row.name === null)
		return { ...row, name: substituteName, title: row.title ?? substituteTitle };
	return row;
}

/** The columns of a line that says something; whom it is about comes from the invitation. */
export function columnsOf(
	row: AttendanceRow,
	invitation: RowInvitation
): {
	presence: Presence;
	attendedAs: AttendedAs | null;
	personId: number | null;
	mayDecide: boolean | null;
} & Omit<AttendanceRow, 'choice' | 'mayDecide'> {
	const { choice, mayDecide, ...rest } = row;
	const present = choice === 'present' || choice === 'represented';
	return {
		...rest,
		presence: present ? 'present' : choice === 'excused' ? 'excused' : 'absent',
		attendedAs: attendedAs(choice, invitation.kind),
		personId:
			choice === 'present' && row.name !== null && row.name === invitation.holder?.name
				? invitation.holder.personId
				: null,
		mayDecide: mayDecide === null ? null : mayDecide === 'yes'
	};
}

/** A new record of one invitee. */
export function recordOf(
	meetingId: number,
	invitation: InvitationLine,
	row: AttendanceRow
): typeof attendances.$inferInsert {
	return {
		meetingId,
		invitationId: invitation.id,
		institutionId: invitation.institution?.id ?? null,
		postId: invitation.postId,
		// A guest is named by the invitation, which may be words for many: "para camat".
		describedAs: invitation.kind === 'guest' ? invitation.invitee : null,
		...columnsOf(row, invitation),
		recordedAt: now(),
		position: 0
	};
}

/** Whom a line is about, as the history names them. */
export function whoOf({ name }: AttendanceRow, { invitee }: InvitationLine): string {
	return name === null ? invitee : `${name} (${invitee})`;
}

// Who comes for an institution that was invited as a whole is neither its post-holder nor a substitute.
function attendedAs(choice: AttendanceRow['choice'], kind: InvitationKind): AttendedAs | null {
	if (choice === 'represented') return 'representative';
	if (choice !== 'present') return null;
	return kind === 'post' ? 'holder' : kind === 'guest' ? 'guest' : null;
}
