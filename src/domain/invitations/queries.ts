import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import { holdersOn } from '../meetings/holders.ts';
import type { PostHolder } from '../meetings/holders.ts';
import { institutionLabels, titleAt } from '../meetings/names.ts';
import type { InstitutionLabel } from '../meetings/names.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { isAnswerable } from './answers.ts';
import type { InvitationAnswer, InvitationKind } from './kinds.ts';

/** One line of the list of invitations. */
export interface InvitationLine {
	readonly id: number;
	readonly kind: InvitationKind;
	readonly postId: number | null;
	/** The post with its institution, the institution, or the guest's name. */
	readonly invitee: string;
	readonly guestTitle: string | null;
	readonly institution: InstitutionLabel | null;
	/** Who holds the post on the day, where exactly one does. */
	readonly holder: PostHolder | null;
	readonly answer: InvitationAnswer;
	readonly answerNote: string | null;
	readonly substituteName: string | null;
	readonly substituteTitle: string | null;
	/** Milliseconds, UTC. */
	readonly answeredAt: number | null;
	/** Answered before the meeting was moved to another date or place. */
	readonly beforeMove: boolean;
	readonly version: number;
	readonly mayAnswer: boolean;
}

export interface InvitationCounts {
	readonly invited: number;
	readonly accepted: number;
	readonly substitute: number;
	readonly declined: number;
	readonly unanswered: number;
	readonly answeredBeforeMove: number;
}

/** The invitations of a meeting that the actor has found, in the order of the list. */
export function invitationsOf(actor: Actor, meeting: FoundMeeting): InvitationLine[] {
	const rows = invitationRows(meeting.id);
	const institutions = institutionLabels(
		rows.map((row) => row.inviteeId).filter((id) => id !== null),
		meeting.heldOn
	);
	const holders = holdersOn(
		rows.map((row) => row.postId).filter((id) => id !== null),
		meeting.heldOn ?? today(meeting.timeZone)
	);
	const movedAt = lastMoved(meeting.id);
	const answerable = isAnswerable(actor, meeting);
	return rows.map(({ inviteeId, postTitle, guestName, ...row }) => {
		const institution = inviteeId === null ? null : (institutions.get(inviteeId) ?? null);
		return {
			...row,
			institution,
			invitee: guestName ?? inviteeOf(postTitle, institution),
			holder: row.postId === null ? null : (holders.get(row.postId) ?? null),
			beforeMove: row.answeredAt !== null && row.answeredAt < movedAt,
			mayAnswer: answerable && may(actor, 'invitation.answer', { ...meeting, inviteeId })
		};
	});
}

/** How many are invited, and how they answered. */
export function invitationCounts(meetingId: number): InvitationCounts {
	return (
		statement<[number, number], InvitationCounts>(
			`select count(*) as invited,
				count(*) filter (where answer = 'accepted') as accepted,
				count(*) filter (where answer = 'substitute') as substitute,
				count(*) filter (where answer = 'declined') as declined,
				count(*) filter (where answer = 'none') as unanswered,
				count(*) filter (where answered_at < ?) as answeredBeforeMove
			from invitations where meeting_id = ? and withdrawn_at is null`
		).get(lastMoved(meetingId), meetingId) ?? NONE
	);
}

const NONE: InvitationCounts = {
	invited: 0,
	accepted: 0,
	substitute: 0,
	declined: 0,
	unanswered: 0,
	answeredBeforeMove: 0
};

interface InvitationRow extends Omit<
	InvitationLine,
	'invitee' | 'institution' | 'holder' | 'beforeMove' | 'mayAnswer'
> {
	inviteeId: number | null;
	postTitle: string | null;
	guestName: string | null;
}

function invitationRows(meetingId: number): InvitationRow[] {
	return statement<[number], InvitationRow>(
		`select i.id, i.kind, i.post_id as postId, coalesce(i.institution_id, p.institution_id) as inviteeId,
			p.title as postTitle, i.guest_name as guestName, i.guest_title as guestTitle, i.answer,
			i.answer_note as answerNote, i.substitute_name as substituteName,
			i.substitute_title as substituteTitle, i.answered_at as answeredAt, i.version
		from invitations i left join posts p on p.id = i.post_id
		where i.meeting_id = ? and i.withdrawn_at is null order by i.position, i.id limit 1000`
	).all(meetingId);
}

function inviteeOf(postTitle: string | null, institution: InstitutionLabel | null): string {
	return postTitle === null ? (institution?.name ?? '') : titleAt(postTitle, institution);
}

/** When date or place last moved; 0 where they never did. */
function lastMoved(meetingId: number): number {
	return (
		statement<[number], { at: number | null }>(
			`select max(at) as at from events where meeting_id = ? and name = 'meeting.moved'`
		).get(meetingId)?.at ?? 0
	);
}
