import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import {
	groupsMustBeNamed,
	institutionsMustExist,
	namingRegions,
	postsMustBeNamed
} from '../meetings/directory.ts';
import { mustStillChange } from '../meetings/states.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { Invite, WithdrawInvitation } from './input.ts';
import { chosenInvitees, inviteeName, isSame } from './invitees.ts';
import type { Invitee } from './invitees.ts';
import { invitedInOrder, placed, renumber } from './order.ts';
import { invitations } from './schema.ts';
import { findInvitation } from './subject.ts';

/**
 * Invites posts, institutions, groups as their members, and a guest: each once, put in at its place in
 * the protocol. Returns how many came onto the list; whoever was on it already is not counted.
 */
export function inviteTo(actor: Actor, meetingId: number, input: Invite): number {
	const meeting = keepable(actor, meetingId);
	const regions = namingRegions(actor, meeting.hostIds);
	groupsMustBeNamed({ groupIds: input.groupIds }, regions);
	institutionsMustExist({ institutionIds: input.institutionIds });
	postsMustBeNamed({ postIds: input.postIds }, regions);
	const before = invitedInOrder(meetingId);
	const added = withoutDoubles(
		before.map((one) => one.invitee),
		chosenInvitees(input)
	);
	if (added.length === 0) return 0;
	return change(actor, 'invitation.added', (writer) => {
		const order = placed(
			before,
			added.map((invitee) => ({ id: insert(writer, meetingId, invitee), invitee }))
		);
		renumber(
			writer,
			order.map(({ id }) => id)
		);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: {
				invitees: added.map((invitee) => inviteeName(invitee, meeting.heldOn)),
				group: groupNames(input.groupIds)
			},
			result: added.length
		};
	});
}

/**
 * Takes an invitation back; the history keeps it. Refuses (409) where somebody's presence hangs on it,
 * and where it was answered since it was read.
 */
export function withdrawInvitation(
	actor: Actor,
	meetingId: number,
	input: WithdrawInvitation
): void {
	const meeting = keepable(actor, meetingId);
	const invitation = findInvitation(meetingId, input.invitationId);
	if (hasAttendance(invitation.id)) throw ruleViolation('invitation.attended');
	change(actor, 'invitation.withdrawn', (writer) => {
		const { changes } = writer
			.update(invitations)
			.set({ withdrawnAt: now(), version: sql`${invitations.version} + 1` })
			.where(and(eq(invitations.id, invitation.id), eq(invitations.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ version: invitation.version });
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { invitee: inviteeName(invitation, meeting.heldOn) },
			result: undefined
		};
	});
}

function keepable(actor: Actor, meetingId: number): FoundMeeting {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'invitation.keep', meeting);
	mustStillChange(meeting);
	return meeting;
}

function withoutDoubles(before: readonly Invitee[], chosen: readonly Invitee[]): Invitee[] {
	const added: Invitee[] = [];
	for (const invitee of chosen)
		if (![...before, ...added].some((other) => isSame(invitee, other))) added.push(invitee);
	return added;
}

function insert(writer: Writer, meetingId: number, invitee: Invitee): number {
	const { kind, postId, institutionId, groupId, guestName, guestTitle } = invitee;
	return writer
		.insert(invitations)
		.values({ meetingId, kind, postId, institutionId, groupId, guestName, guestTitle, position: 0 })
		.returning({ id: invitations.id })
		.get().id;
}

function groupNames(groupIds: readonly number[]): string | null {
	const names = statement<[string], { name: string }>(
		'select name from groups where id in (select value from json_each(?)) order by name'
	)
		.all(JSON.stringify(groupIds))
		.map(({ name }) => name);
	return names.length === 0 ? null : names.join(', ');
}

function hasAttendance(invitationId: number): boolean {
	return (
		statement<[number], { id: number }>(
			'select id from attendances where invitation_id = ? and withdrawn_at is null limit 1'
		).get(invitationId) !== undefined
	);
}
