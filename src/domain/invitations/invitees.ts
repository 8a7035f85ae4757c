import { statement } from '#lib/server/database.ts';
import { institutionName, postName } from '../meetings/names.ts';
import type { Invite } from './input.ts';

/** Whom an invitation is for, with its place in the protocol. */
export interface Invitee {
	readonly kind: 'post' | 'institution' | 'guest';
	readonly postId: number | null;
	readonly institutionId: number | null;
	readonly groupId: number | null;
	readonly guestName: string | null;
	readonly guestTitle: string | null;
	/** True where the invitation reaches the head of the institution: itself, or the post that heads it. */
	readonly reachesHead: boolean;
	/** The institution of the post, or the institution itself. */
	readonly of: number | null;
	/** Sorts as people expect: protocol rank, institution, head before staff, rank of the post. */
	readonly order: string;
}

/** Everybody whom a form invites, groups as their members, in protocol order; doubles are still in it. */
export function chosenInvitees(input: Invite): Invitee[] {
	const chosen = statement<
		[{ groups: string; posts: string; institutions: string }],
		{ groupId: number | null; postId: number | null; institutionId: number | null }
	>(
		`select null as groupId, value as postId, null as institutionId from json_each(@posts)
		union all select null, null, value from json_each(@institutions)
		union all select m.group_id, m.post_id, m.institution_id from group_members m
			where m.group_id in (select value from json_each(@groups))`
	).all({
		groups: JSON.stringify(input.groupIds),
		posts: JSON.stringify(input.postIds),
		institutions: JSON.stringify(input.institutionIds)
	});
	const guests: Invitee[] =
		input.guestName === null ? [] : [guest(input.guestName, input.guestTitle)];
	return [...inProtocolOrder(chosen), ...guests];
}

/** Posts and institutions with their place in the protocol, sorted; what has ended is left out. */
export function inProtocolOrder(
	chosen: readonly {
		readonly groupId: number | null;
		readonly postId: number | null;
		readonly institutionId: number | null;
	}[]
): Invitee[] {
	const found = statement<
		[string],
		{
			at: number;
			heads: number | null;
			rank: number | null;
			of: number;
			protocolRank: number;
			name: string;
		}
	>(
		`select c.key as at, p.heads, p.rank, i.id as of, i.protocol_rank as protocolRank,
			coalesce((select name from institution_names where institution_id = i.id and valid_until is null), '') as name
		from json_each(?) c
		left join posts p on p.id = c.value ->> 'postId'
		join institutions i on i.id = coalesce(p.institution_id, c.value ->> 'institutionId')
		where i.ended_on is null and p.ended_on is null`
	).all(JSON.stringify(chosen));
	return found
		.flatMap(({ at, heads, rank, of, protocolRank, name }) => {
			const one = chosen[at];
			if (!one) return [];
			const reachesHead = one.postId === null || heads === 1;
			return [
				{
					kind: one.postId === null ? ('institution' as const) : ('post' as const),
					postId: one.postId,
					institutionId: one.postId === null ? one.institutionId : null,
					groupId: one.groupId,
					guestName: null,
					guestTitle: null,
					reachesHead,
					of,
					order: [
						String(protocolRank).padStart(6, '0'),
						name,
						String(of),
						reachesHead ? '0' : '1',
						String(rank ?? 0).padStart(6, '0')
					].join('\u0001')
				}
			];
		})
		.sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
}

/** Nobody twice: the same post or institution, a head beside their institution, the same guest. */
export function isSame(one: Invitee, other: Invitee): boolean {
	if (one.kind === 'guest' || other.kind === 'guest')
		return one.guestName?.toLowerCase() === other.guestName?.toLowerCase();
	if (one.reachesHead && other.reachesHead) return one.of === other.of;
	return one.postId !== null && one.postId === other.postId;
}

/** After everybody who has a rank. */
const LAST = '\uffff';

/** Somebody who is invited by name, after all that have a rank. */
export function guest(guestName: string, guestTitle: string | null): Invitee {
	return {
		kind: 'guest',
		postId: null,
		institutionId: null,
		groupId: null,
		guestName,
		guestTitle,
		reachesHead: false,
		of: null,
		order: LAST
	};
}

/** The invitee in words, for the history: `Kepala Dinas Sosial`, `Kodim 1001`, `para camat`. */
export function inviteeName(
	invitee: Pick<Invitee, 'postId' | 'institutionId' | 'guestName'>,
	on: string | null
): string {
	if (invitee.guestName !== null) return invitee.guestName;
	if (invitee.postId !== null) return postName(invitee.postId, on) ?? '';
	return institutionName(invitee.institutionId ?? 0, on);
}
