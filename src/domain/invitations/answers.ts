import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import { authorize, may } from '../access/policy.ts';
import type { MeetingSubject } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { findMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { AnswerInvitation } from './input.ts';
import { inviteeName } from './invitees.ts';
import { invitations } from './schema.ts';
import { findInvitation } from './subject.ts';
import type { FoundInvitation } from './subject.ts';

/**
 * Answers for an invited institution: its liaison, official or secretariat, or the host's secretariat
 * that was told by phone. A later answer takes the place of an earlier one; the history keeps both.
 */
export function answerInvitation(actor: Actor, meetingId: number, input: AnswerInvitation): void {
	const meeting = findMeeting(actor, meetingId);
	const invitation = findInvitation(meetingId, input.invitationId);
	authorize(actor, 'invitation.answer', { ...meeting, inviteeId: invitation.inviteeId });
	if (!isAnswerable(actor, meeting)) throw ruleViolation('invitation.answer_closed');
	const sends = input.answer === 'substitute';
	change(actor, 'invitation.answered', (writer) => {
		const { changes } = writer
			.update(invitations)
			.set({
				answer: input.answer,
				answerNote: input.answerNote,
				substituteName: sends ? input.substituteName : null,
				substituteTitle: sends ? input.substituteTitle : null,
				answeredAt: now(),
				version: sql`${invitations.version} + 1`
			})
			.where(and(eq(invitations.id, invitation.id), eq(invitations.version, input.version)))
			.run();
		if (changes === 0) throw conflict(asTyped(invitation));
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: {
				invitee: inviteeName(invitation, meeting.heldOn),
				answer: input.answer,
				substitute: sends ? input.substituteName : null
			},
			result: undefined
		};
	});
}

/** Invitations are answered while the meeting is announced; the host notes calls before that too. */
export function isAnswerable(actor: Actor, meeting: MeetingSubject): boolean {
	if (meeting.state === 'scheduled') return true;
	return meeting.state === 'draft' && may(actor, 'invitation.keep', meeting);
}

function asTyped(invitation: FoundInvitation) {
	const { answer, answerNote, substituteName, substituteTitle, version } = invitation;
	return { answer, answerNote, substituteName, substituteTitle, version };
}
