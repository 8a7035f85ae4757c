import { eq } from 'drizzle-orm';
import { withNeighbour } from '#lib/ordering.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { mustStillChange } from '../meetings/states.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { MoveInvitation } from './input.ts';
import { guest, inProtocolOrder, inviteeName } from './invitees.ts';
import type { Invitee } from './invitees.ts';
import { invitations } from './schema.ts';
import { findInvitation } from './subject.ts';

interface Invited {
	readonly id: number;
	readonly invitee: Invitee;
}

/** Naik, Turun: who stands before whom is politics, so the protocol proposes and people decide. */
export function moveInvitation(actor: Actor, meetingId: number, input: MoveInvitation): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'invitation.keep', meeting);
	mustStillChange(meeting);
	const invitation = findInvitation(meetingId, input.invitationId);
	const before = invitedInOrder(meetingId).map(({ id }) => id);
	const after = withNeighbour(before, invitation.id, input.direction);
	if (after === before) return;
	change(actor, 'invitation.moved', (writer) => {
		renumber(writer, after);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: {
				invitee: inviteeName(invitation, meeting.heldOn),
				position: after.indexOf(invitation.id) + 1
			},
			result: undefined
		};
	});
}

/** Puts the whole list back into protocol order, guests last. */
export function sortInvitations(actor: Actor, meetingId: number): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'invitation.keep', meeting);
	mustStillChange(meeting);
	const before = invitedInOrder(meetingId);
	const after = [...before].sort((one, other) => compare(one.invitee.order, other.invitee.order));
	if (after.every((one, index) => one.id === before[index]?.id)) return;
	change(actor, 'invitation.sorted', (writer) => {
		renumber(
			writer,
			after.map(({ id }) => id)
		);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { count: after.length },
			result: undefined
		};
	});
}

/** Who is invited, in the order of the list. */
export function invitedInOrder(meetingId: number): Invited[] {
	const rows = statement<
		[number],
		{
			id: number;
			postId: number | null;
			institutionId: number | null;
			groupId: number | null;
			guestName: string | null;
			guestTitle: string | null;
		}
	>(
		`select id, post_id as postId, institution_id as institutionId, group_id as groupId,
			guest_name as guestName, guest_title as guestTitle
		from invitations where meeting_id = ? and withdrawn_at is null order by position, id`
	).all(meetingId);
	const ranked = inProtocolOrder(
		rows.filter((row) => row.postId !== null || row.institutionId !== null)
	);
	return rows.map((row) => ({
		id: row.id,
		invitee:
			ranked.find(
				(one) =>
					one.postId === row.postId &&
					one.institutionId === (row.postId === null ? row.institutionId : null)
			) ?? guest(row.guestName ?? '', row.guestTitle)
	}));
}

/** The list with new entries put in: each after the last one that the protocol puts before it. */
export function placed(before: readonly Invited[], added: readonly Invited[]): Invited[] {
	const order = [...before];
	for (const one of added) {
		const after = order.findLastIndex(
			(other) => compare(other.invitee.order, one.invitee.order) <= 0
		);
		order.splice(after + 1, 0, one);
	}
	return order;
}

/** Writes the positions of a whole list, 1 and up. */
export function renumber(writer: Writer, ids: readonly number[]): void {
	for (const [index, id] of ids.entries())
		writer
			.update(invitations)
			.set({ position: index + 1 })
			.where(eq(invitations.id, id))
			.run();
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
