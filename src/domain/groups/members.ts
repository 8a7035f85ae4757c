import { eq, max } from 'drizzle-orm';
import { invalidInput, notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import type { AddMembers, MoveMember, RemoveMember } from './input.ts';
import { aboutGroup } from './operations.ts';
import { findGroup, membersOf } from './queries.ts';
import { groupMembers } from './schema.ts';

/** Adds posts and institutions of the group's region at its end; those that are in it already stay. */
export function addMembers(actor: Actor, groupId: number, { members }: AddMembers): void {
	const { regionId } = findGroup(actor, groupId);
	refuseForeign(members, regionId);
	changeMembers(actor, groupId, (writer) => {
		const present = membersOf(actor, groupId);
		const missing = members.filter(
			({ postId, institutionId }) =>
				!present.some((member) =>
					postId === null
						? member.postId === null && member.institutionId === institutionId
						: member.postId === postId
				)
		);
		const last = writer
			.select({ position: max(groupMembers.position) })
			.from(groupMembers)
			.where(eq(groupMembers.groupId, groupId))
			.get();
		const first = (last?.position ?? 0) + 1;
		if (missing.length === 0) return;
		writer
			.insert(groupMembers)
			.values(missing.map((member, index) => ({ groupId, ...member, position: first + index })))
			.run();
	});
}

/** Takes a member off a group; 404 where it is none of its members. */
export function removeMember(actor: Actor, groupId: number, { memberId }: RemoveMember): void {
	changeMembers(actor, groupId, (writer) => {
		if (!membersOf(actor, groupId).some(({ id }) => id === memberId)) throw notFound();
		writer.delete(groupMembers).where(eq(groupMembers.id, memberId)).run();
	});
}

/** Moves a member one place up or down; at the end of the list nothing moves. */
export function moveMember(actor: Actor, groupId: number, input: MoveMember): void {
	changeMembers(actor, groupId, (writer) => {
		const order = membersOf(actor, groupId).map(({ id }) => id);
		const from = order.indexOf(input.memberId);
		if (from < 0) throw notFound();
		const to = from + (input.direction === 'up' ? -1 : 1);
		const other = order[to];
		if (other === undefined) return;
		order[from] = other;
		order[to] = input.memberId;
		order.forEach((id, index) =>
			writer
				.update(groupMembers)
				.set({ position: index + 1 })
				.where(eq(groupMembers.id, id))
				.run()
		);
	});
}

function changeMembers(actor: Actor, groupId: number, write: (writer: Writer) => void): void {
	const group = findGroup(actor, groupId);
	authorize(actor, 'group.keep', group);
	if (group.endedOn !== null) throw ruleViolation('group.already_ended');
	change(actor, 'group.changed', (writer) => {
		write(writer);
		const members = membersOf(actor, groupId).length;
		return {
			about: aboutGroup(groupId, group.regionId),
			facts: { name: group.name, members },
			result: undefined
		};
	});
}

function refuseForeign(members: AddMembers['members'], regionId: number): void {
	const posts = members.map(({ postId }) => postId).filter((id) => id !== null);
	const institutions = members
		.map(({ institutionId }) => institutionId)
		.filter((id) => id !== null);
	const bound = {
		posts: JSON.stringify(posts),
		institutions: JSON.stringify(institutions),
		regionId
	};
	const known = statement<[typeof bound], { count: number }>(
		`select (select count(*) from posts o join institutions i on i.id = o.institution_id
				where o.id in (select value from json_each(@posts)) and i.region_id = @regionId)
			+ (select count(*) from institutions
				where id in (select value from json_each(@institutions)) and region_id = @regionId) as count`
	).get(bound);
	if (known?.count !== new Set(posts).size + new Set(institutions).size)
		throw invalidInput({ members: 'choose' });
}
