import { address } from '#components/address.ts';
import { regionsOf } from '#domain/access/actor.ts';
import { answerInvitation } from '#domain/invitations/answers.ts';
import {
	AcceptInvitation,
	AnswerInvitation,
	Invite,
	MoveInvitation,
	SortInvitations,
	WithdrawInvitation
} from '#domain/invitations/input.ts';
import { INVITATION_ANSWERS } from '#domain/invitations/kinds.ts';
import { inviteTo, withdrawInvitation } from '#domain/invitations/operations.ts';
import { invitedInOrder, moveInvitation, sortInvitations } from '#domain/invitations/order.ts';
import { invitationCounts, invitationsOf } from '#domain/invitations/queries.ts';
import type { InvitationLine } from '#domain/invitations/queries.ts';
import { namingRegions } from '#domain/meetings/directory.ts';
import {
	groupOptions,
	institutionOptions,
	postOptions
} from '#domain/meetings/directory-options.ts';
import { meetingFacts, rightsOver } from '#domain/meetings/queries.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import type { FoundMeeting } from '#domain/meetings/subject.ts';
import { phonesOf } from '#domain/people/phones.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedChoice, askedId, askedPage, askedText } from '../../../asked.ts';
import { institutionOption } from '../../form-options.ts';
import { addressOfLine, linesOfPage, pageOfPlace, textOfInvitee } from '../lines.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const meeting = readMeeting(locals.actor, params.meeting);
	const all = invitationsOf(locals.actor, meeting);
	const keeps = rightsOver(locals.actor, meeting).invite;
	const q = askedText(url, 'q');
	const show = askedChoice(url, 'show', INVITATION_ANSWERS);
	const asked = (name: string) => {
		const id = askedId(url, name);
		return id === null ? -1 : all.findIndex((line) => line.id === id);
	};
	const answering = all[asked('answer')];
	// Who answers or withdraws one line sees the page on which it stands.
	const place = Math.max(asked('answer'), asked('withdraw'));
	const page = place < 0 || show !== null ? askedPage(url) : pageOfPlace(place);
	const shown = linesOfPage(all, {
		...{ q, page, textOf: textOfInvitee },
		among: ({ answer }) => show === null || answer === show
	});
	return {
		meeting: meetingFacts(meeting),
		...{ q, show, ...shown },
		phones: keeps ? Object.fromEntries(phonesOf(locals.actor, holdersOf(shown.lines))) : {},
		/** Nothing of a confidential meeting is prepared for sending. */
		remind: keeps && meeting.confidentiality === 'ordinary' ? url.origin : null,
		counts: invitationCounts(meeting.id),
		answering: answering?.mayAnswer ? answering : null,
		withdrawing: (keeps && all[asked('withdraw')]) || null,
		options: keeps ? invitable(locals, meeting) : null,
		may: { keep: keeps }
	};
};

function holdersOf(lines: readonly { readonly line: InvitationLine }[]): number[] {
	return lines.flatMap(({ line }) => line.holder?.personId ?? []);
}

function invitable({ actor }: App.Locals, meeting: FoundMeeting) {
	const regions = namingRegions(actor, meeting.hostIds);
	return {
		groups: groupOptions(regions),
		institutions: institutionOptions(actor).map(institutionOption),
		posts: postOptions(regions).map((post) => ({
			value: String(post.id),
			label: post.name,
			group: post.institution
		})),
		mayKeepGroups: regionsOf(actor, ['secretariat']).length > 0
	};
}

function lineIn(meetingId: number, invitationId: number): string {
	const ids = invitedInOrder(meetingId).map(({ id }) => id);
	return addressOfLine(
		`/meetings/${meetingId}/invitations`,
		ids.indexOf(invitationId),
		invitationId
	);
}

export const actions: Actions = {
	invite: (event) =>
		submit(event, { name: 'invite', input: Invite }, ({ input }) => {
			const added = inviteTo(event.locals.actor, event.params.meeting, input);
			const done = added > 0 ? 'invitation.added' : 'invitation.none_added';
			return { to: `/meetings/${event.params.meeting}/invitations`, done };
		}),
	move: (event) =>
		submit(event, { name: 'move', input: MoveInvitation }, ({ input }) => {
			moveInvitation(event.locals.actor, event.params.meeting, input);
			return { to: lineIn(event.params.meeting, input.invitationId), done: 'invitation.moved' };
		}),
	sort: (event) =>
		submit(event, { name: 'sort', input: SortInvitations }, () => {
			sortInvitations(event.locals.actor, event.params.meeting);
			return { to: `/meetings/${event.params.meeting}/invitations`, done: 'invitation.sorted' };
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawInvitation }, ({ input }) => {
			withdrawInvitation(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/invitations`, done: 'invitation.withdrawn' };
		}),
	answer: (event) =>
		submit(event, { name: 'answer', input: AnswerInvitation }, ({ input }) => {
			answerInvitation(event.locals.actor, event.params.meeting, input);
			return { to: backTo(event, input.invitationId), done: 'invitation.answered' };
		}),
	accept: (event) =>
		submit(event, { name: 'accept', input: AcceptInvitation }, ({ input }) => {
			answerInvitation(event.locals.actor, event.params.meeting, input);
			return { to: backTo(event, input.invitationId), done: 'invitation.answered' };
		})
};

/** Who goes through a part of the list, telephone in hand, stays in that part; else at the line. */
function backTo({ params, url }: RequestEvent, invitationId: number): string {
	const show = askedChoice(url, 'show', INVITATION_ANSWERS);
	const q = askedText(url, 'q');
	if (show === null && q === '') return lineIn(params.meeting, invitationId);
	const page = askedPage(url);
	return address(`/meetings/${params.meeting}/invitations`, {
		...{ show, q },
		page: page > 1 ? page : null
	});
}
