import { and, eq, sql } from 'drizzle-orm';
import { conflict, notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { namingRegions, personsMustBeNamed, postsMustBeNamed } from './directory.ts';
import type { RemoveMeetingRole, SetMeetingRole } from './input.ts';
import { personName, postName } from './names.ts';
import type { MeetingRole } from './roles.ts';
import { addPart, holderOf, markPart, removePart, replacePart } from './role-rows.ts';
import type { Holder } from './role-rows.ts';
import { meetingRoles, meetings } from './schema.ts';
import { mustStillChange } from './states.ts';
import { findMeeting } from './subject.ts';
import type { FoundMeeting } from './subject.ts';

/**
 * Gives somebody a part in the meeting, or changes who has it: chair, speaker, minute-taker. Refuses
 * (409) to change an entry that somebody else changed since it was read.
 */
export function setMeetingRole(actor: Actor, meetingId: number, input: SetMeetingRole): number {
	const meeting = changeable(actor, meetingId);
	holderMustBeNamed(input, namingRegions(actor, meeting.hostIds));
	const { roleId, role, version, ...holder } = input;
	const before = roleId === null ? null : storedRole(meetingId, roleId);
	if (before && before.version !== version)
		throw conflict({ role: before.role, ...holderOf(before), version: before.version });
	return change(actor, 'meeting.role_set', (writer) => {
		if ([role, before?.role].includes('chair')) touchForm(writer, meetingId);
		const result = before
			? replacePart(writer, before.id, role, holder)
			: addPart(writer, meetingId, role, holder);
		markPart(writer, actor, { meetingId, subjectId: result }, { role, ...holder }, before);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: factsOf(role, holder),
			result
		};
	});
}

/** Takes a part in the meeting away again; 409 where somebody else has changed it since it was read. */
export function removeMeetingRole(actor: Actor, meetingId: number, input: RemoveMeetingRole): void {
	const meeting = changeable(actor, meetingId);
	const before = storedRole(meetingId, input.roleId);
	if (before.version !== input.version) throw conflict({ version: before.version });
	change(actor, 'meeting.role_removed', (writer) => {
		if (before.role === 'chair') touchForm(writer, meetingId);
		removePart(writer, before.id);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: factsOf(before.role, before),
			result: undefined
		};
	});
}

/** Refuses (422) a chair of the meeting form who is not in the directory. */
export function chairMustBeNamed(chair: Holder, regions: readonly number[]): void {
	holderMustBeNamed(chair, regions, 'chair.');
}

/** The chair of the meeting form: set, changed, or taken away where the form names nobody. */
export function writeChair(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number },
	chair: Holder
): boolean {
	const before = chairOf(meeting.id);
	const about = { regionId: meeting.regionId, meetingId: meeting.id };
	if (chair.personId === null && chair.postId === null) {
		if (!before) return false;
		change(actor, 'meeting.role_removed', (writer) => {
			removePart(writer, before.id);
			return { about, facts: factsOf('chair', before), result: undefined };
		});
		return true;
	}
	if (before && sameHolder(before, chair)) return false;
	change(actor, 'meeting.role_set', (writer) => {
		const subjectId = before
			? replacePart(writer, before.id, 'chair', chair)
			: addPart(writer, meeting.id, 'chair', chair);
		const marked = { meetingId: meeting.id, subjectId };
		const role = 'chair';
		markPart(writer, actor, marked, { role, ...chair }, before && { role, ...before });
		return { about, facts: factsOf('chair', chair), result: undefined };
	});
	return true;
}

/** The first chair of a meeting, or undefined. */
export function chairOf(meetingId: number): (Holder & { readonly id: number }) | undefined {
	return db
		.select({
			id: meetingRoles.id,
			personId: meetingRoles.personId,
			postId: meetingRoles.postId,
			capacity: meetingRoles.capacity,
			onBehalfOfPostId: meetingRoles.onBehalfOfPostId,
			onBehalfOfPersonId: meetingRoles.onBehalfOfPersonId,
			actionWords: meetingRoles.actionWords
		})
		.from(meetingRoles)
		.where(and(eq(meetingRoles.meetingId, meetingId), eq(meetingRoles.role, 'chair')))
		.orderBy(meetingRoles.position, meetingRoles.id)
		.limit(1)
		.get();
}

function changeable(actor: Actor, meetingId: number): FoundMeeting {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.change', meeting);
	mustStillChange(meeting);
	return meeting;
}

function storedRole(meetingId: number, roleId: number) {
	const stored = db
		.select()
		.from(meetingRoles)
		.where(and(eq(meetingRoles.id, roleId), eq(meetingRoles.meetingId, meetingId)))
		.get();
	if (!stored) throw notFound();
	return stored;
}

/** The form of the meeting shows its chair: who drew it before this must see it again. */
function touchForm(writer: Writer, meetingId: number): void {
	writer
		.update(meetings)
		.set({ version: sql`${meetings.version} + 1` })
		.where(eq(meetings.id, meetingId))
		.run();
}

function holderMustBeNamed(holder: Holder, regions: readonly number[], prefix = ''): void {
	personsMustBeNamed(
		{
			[`${prefix}personId`]: holder.personId,
			[`${prefix}onBehalfOfPersonId`]: holder.onBehalfOfPersonId
		},
		regions
	);
	postsMustBeNamed(
		{
			[`${prefix}postId`]: holder.postId,
			[`${prefix}onBehalfOfPostId`]: holder.onBehalfOfPostId
		},
		regions
	);
}

function sameHolder(one: Holder, other: Holder): boolean {
	return JSON.stringify(holderOf(one)) === JSON.stringify(holderOf(other));
}

function factsOf(role: MeetingRole, holder: Pick<Holder, 'personId' | 'postId'>) {
	return { role, person: personName(holder.personId), post: postName(holder.postId) };
}
