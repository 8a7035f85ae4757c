import * as v from 'valibot';
import { id, idList, optionalText, version } from '#lib/forms/fields.ts';

/** Posts, institutions, groups (as their members) and one named guest at a time. */
export const Invite = v.pipe(
	v.object({
		groupIds: idList(),
		institutionIds: idList(),
		postIds: idList(),
		/** A name, or words of a source that name nobody exactly: "para camat". */
		guestName: optionalText(200),
		guestTitle: optionalText(200)
	}),
	v.forward(
		v.check(
			({ groupIds, institutionIds, postIds, guestName }) =>
				groupIds.length + institutionIds.length + postIds.length > 0 || guestName !== null,
			'nobody_chosen'
		),
		['groupIds']
	)
);
export type Invite = v.InferOutput<typeof Invite>;

/** Naik or Turun: `up-12`. One form around the list has a button for each, which names its line. */
export const MoveInvitation = v.pipe(
	v.object({
		step: v.pipe(v.string('unreadable'), v.regex(/^(?:up|down)-[1-9]\d{0,14}$/, 'unreadable'))
	}),
	v.transform(({ step }) => {
		const [direction, invitationId] = step.split('-');
		return {
			invitationId: Number(invitationId),
			direction: direction === 'up' ? ('up' as const) : ('down' as const)
		};
	})
);
export type MoveInvitation = v.InferOutput<typeof MoveInvitation>;

/** The whole list back into protocol order. */
export const SortInvitations = v.object({});
export type SortInvitations = v.InferOutput<typeof SortInvitations>;

export const WithdrawInvitation = v.object({ invitationId: id(), version: version() });
export type WithdrawInvitation = v.InferOutput<typeof WithdrawInvitation>;

const answered = { invitationId: id(), version: version() };

/** What the invitee says: comes, sends somebody (by name), or does not come (and why). */
export const AnswerInvitation = v.variant(
	'answer',
	[
		v.object({
			...answered,
			answer: v.literal('accepted'),
			substituteName: optionalText(200),
			substituteTitle: optionalText(200),
			answerNote: optionalText(500)
		}),
		v.object({
			...answered,
			answer: v.literal('substitute'),
			substituteName: v.pipe(
				optionalText(200),
				v.check((name) => name !== null, 'substitute_missing')
			),
			substituteTitle: optionalText(200),
			answerNote: optionalText(500)
		}),
		v.object({
			...answered,
			answer: v.literal('declined'),
			substituteName: optionalText(200),
			substituteTitle: optionalText(200),
			answerNote: v.pipe(
				optionalText(500),
				v.check((note) => note !== null, 'reason_missing')
			)
		})
	],
	'choose'
);
export type AnswerInvitation = v.InferOutput<typeof AnswerInvitation>;

/**
 * *Hadir* in one press, as most answers by telephone are: `12-3`, the invitation and the version that
 * was seen. One form beside the list has a button for each.
 */
export const AcceptInvitation = v.pipe(
	v.object({
		accepted: v.pipe(v.string('unreadable'), v.regex(/^[1-9]\d{0,14}-[1-9]\d{0,14}$/, 'unreadable'))
	}),
	v.transform(({ accepted }): AnswerInvitation => {
		const [invitationId, version] = accepted.split('-').map(Number);
		return {
			...{ invitationId: invitationId ?? 0, version: version ?? 0, answer: 'accepted' },
			...{ substituteName: null, substituteTitle: null, answerNote: null }
		};
	})
);
