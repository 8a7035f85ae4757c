import { statement } from '#lib/server/database.ts';
import { notFound } from '#lib/problem.ts';
import type { InvitationAnswer, InvitationKind } from './kinds.ts';

/** An invitation that still stands, with what the rules need to know of it. */
export interface FoundInvitation {
	readonly id: number;
	readonly kind: InvitationKind;
	readonly institutionId: number | null;
	readonly postId: number | null;
	readonly guestName: string | null;
	/** The institution that answers: of the post, or itself; null for a guest. */
	readonly inviteeId: number | null;
	readonly answer: InvitationAnswer;
	readonly answerNote: string | null;
	readonly substituteName: string | null;
	readonly substituteTitle: string | null;
	readonly version: number;
}

/** The invitation within its meeting; `not_found` for another meeting's or a withdrawn one. */
export function findInvitation(meetingId: number, invitationId: number): FoundInvitation {
	const found = statement<[number, number], FoundInvitation>(
		`select i.id, i.kind, i.institution_id as institutionId, i.post_id as postId,
			i.guest_name as guestName, coalesce(i.institution_id, p.institution_id) as inviteeId,
			i.answer, i.answer_note as answerNote, i.substitute_name as substituteName,
			i.substitute_title as substituteTitle, i.version
		from invitations i left join posts p on p.id = i.post_id
		where i.id = ? and i.meeting_id = ? and i.withdrawn_at is null`
	).get(invitationId, meetingId);
	if (!found) throw notFound();
	return found;
}
