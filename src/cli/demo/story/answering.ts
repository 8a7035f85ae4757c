import { SYSTEM } from '#domain/access/actor.ts';
import { answerInvitation } from '#domain/invitations/answers.ts';
import { AnswerInvitation } from '#domain/invitations/input.ts';
import { invitationsOf } from '#domain/invitations/queries.ts';
import type { InvitationLine } from '#domain/invitations/queries.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import type { InstitutionKey } from '../directory/keys.ts';
import { given } from './given.ts';
import type { AnswerRow } from './meeting.ts';
import type { Stage } from './stage.ts';
import { later } from './told-meeting.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** Who answers the invitation, within three days of it: by themselves, or by a call to the secretariat. */
export function tellAnswers(stage: Stage, meeting: ToldMeeting, announcedOn: string): void {
	for (const [index, row] of (meeting.story.answers ?? []).entries()) {
		const date = addDays(announcedOn, 1 + (index % 3));
		meeting.at(date, later('08:40', index * 17), `answer of ${row[0]}`, () => {
			const actor = stage.speakerFor(row[0]) ?? meeting.who('secretary');
			answerInvitation(actor, meeting.id, answerOf(invitationOf(stage, meeting, row[0]), row));
		});
	}
}

/** The invitation by which an institution is asked, itself or through the post that heads it. */
function invitationOf(
	stage: Stage,
	meeting: ToldMeeting,
	institution: InstitutionKey
): InvitationLine {
	const id = stage.institutionId(institution);
	const line = invitationsOf(SYSTEM, findMeeting(SYSTEM, meeting.id)).find(
		(one) => one.institution?.id === id
	);
	if (!line) throw new Error(`${institution} is not invited`);
	return line;
}

function answerOf(
	{ id, version }: InvitationLine,
	[, answer, words = '', title = '']: AnswerRow
): AnswerInvitation {
	const row = { invitationId: String(id), version: String(version) };
	if (answer === 'substitute')
		return given(AnswerInvitation, {
			...row,
			answer,
			substituteName: words,
			substituteTitle: title
		});
	return given(AnswerInvitation, { ...row, answer, answerNote: words });
}
