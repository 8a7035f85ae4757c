import { may } from '#domain/access/policy.ts';
import {
	AddMembers,
	EndGroup,
	MoveMember,
	RemoveMember,
	RenameGroup
} from '#domain/groups/input.ts';
import { addMembers, moveMember, removeMember } from '#domain/groups/members.ts';
import { endGroup, renameGroup } from '#domain/groups/operations.ts';
import { findGroup, membersOf } from '#domain/groups/queries.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { postOptions } from '#domain/people/options.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { candidatesFor } from './candidates.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	const { actor } = locals;
	const group = findGroup(actor, params.group);
	const members = membersOf(actor, group.id);
	const change = may(actor, 'group.keep', group) && group.endedOn === null;
	return {
		group,
		members,
		candidates: change
			? candidatesFor(
					members,
					postOptions(actor, [group.regionId]),
					institutionOptions(actor, [group.regionId])
				)
			: [],
		may: { change }
	};
};

export const actions: Actions = {
	add: (event) =>
		submit(event, { name: 'add', input: AddMembers }, ({ input }) => {
			addMembers(event.locals.actor, event.params.group, input);
			return { to: `/groups/${event.params.group}`, done: 'group.members_added' };
		}),
	move: (event) =>
		submit(event, { name: 'move', input: MoveMember }, ({ input }) => {
			moveMember(event.locals.actor, event.params.group, input);
			return { to: `/groups/${event.params.group}` };
		}),
	remove: (event) =>
		submit(event, { name: 'remove', input: RemoveMember }, ({ input }) => {
			removeMember(event.locals.actor, event.params.group, input);
			return { to: `/groups/${event.params.group}`, done: 'group.member_removed' };
		}),
	rename: (event) =>
		submit(event, { name: 'rename', input: RenameGroup }, ({ input }) => {
			renameGroup(event.locals.actor, event.params.group, input);
			return { to: `/groups/${event.params.group}`, done: 'saved' };
		}),
	end: (event) =>
		submit(event, { name: 'end', input: EndGroup }, ({ input }) => {
			endGroup(event.locals.actor, event.params.group, input);
			return { to: '/groups', done: 'group.ended' };
		})
};
