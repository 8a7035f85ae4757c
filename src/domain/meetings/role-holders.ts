import { and, eq } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { namingRegions, personsMustBeNamed, postsMustBeNamed } from './directory.ts';
import type { DraftMeeting, RemoveMeetingRole, SetMeetingRole } from './input.ts';
import { personName, postName } from './names.ts';
import type { MeetingRole } from './roles.ts';
import { meetingRoles } from './schema.ts';
import { mustStillChange } from './states.ts';
import { findMeeting } from './subject.ts';

export type Holder = DraftMeeting['chair'];

/** Gives somebody a part in the meeting, or changes who has it: chair, speaker, minute-taker. */
export function setMeetingRole(actor: Actor, meetingId: number, input: SetMeetingRole): number {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.change', meeting);
	mustStillChange(meeting);
	const regions = namingRegions(actor, meeting.hostIds);
	holderMustBeNamed(input, regions);
	const { roleId, role, ...holder } = input;
	return change(actor, 'meeting.role_set', (writer) => ({
		about: { regionId: meeting.regionId, meetingId },
		facts: factsOf(role, holder),
		result:
			roleId === null
				? add(writer, meetingId, role, holder)
				: replace(writer, meetingId, roleId, role, holder)
	}));
}

/** Takes a part in the meeting away again. */
export function removeMeetingRole(actor: Actor, meetingId: number, input: RemoveMeetingRole): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.change', meeting);
	mustStillChange(meeting);
	change(actor, 'meeting.role_removed', (writer) => {
		const row = writer
			.delete(meetingRoles)
			.where(and(eq(meetingRoles.id, input.roleId), eq(meetingRoles.meetingId, meetingId)))
			.returning()
			.get();
		if (!row) throw notFound();
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: factsOf(row.role, row),
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
			writer.delete(meetingRoles).where(eq(meetingRoles.id, before.id)).run();
			return { about, facts: factsOf('chair', before), result: undefined };
		});
		return true;
	}
	if (before && sameHolder(before, chair)) return false;
	change(actor, 'meeting.role_set', (writer) => {
		if (before) replace(writer, meeting.id, before.id, 'chair', chair);
		else add(writer, meeting.id, 'chair', chair);
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

function add(writer: Writer, meetingId: number, role: MeetingRole, holder: Holder): number {
	const { next } = statement<[number], { next: number }>(
		'select coalesce(max(position) + 1, 0) as next from meeting_roles where meeting_id = ?'
	).get(meetingId) ?? { next: 0 };
	return writer
		.insert(meetingRoles)
		.values({ meetingId, role, ...holder, position: next })
		.returning({ id: meetingRoles.id })
		.get().id;
}

function replace(
	writer: Writer,
	meetingId: number,
	roleId: number,
	role: MeetingRole,
	holder: Holder
): number {
	const row = writer
		.update(meetingRoles)
		.set({ role, ...fieldsOf(holder) })
		.where(and(eq(meetingRoles.id, roleId), eq(meetingRoles.meetingId, meetingId)))
		.returning({ id: meetingRoles.id })
		.get();
	if (!row) throw notFound();
	return row.id;
}

function fieldsOf(holder: Holder): Holder {
	const { personId, postId, capacity, onBehalfOfPostId, onBehalfOfPersonId, actionWords } = holder;
	return { personId, postId, capacity, onBehalfOfPostId, onBehalfOfPersonId, actionWords };
}

function sameHolder(one: Holder, other: Holder): boolean {
	return JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));
}

function factsOf(role: MeetingRole, holder: Pick<Holder, 'personId' | 'postId'>) {
	return { role, person: personName(holder.personId), post: postName(holder.postId) };
}
