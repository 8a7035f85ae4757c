import { and, eq, isNull, sql } from 'drizzle-orm';
import { conflict, invalidInput } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { CreateGroup, EndGroup, RenameGroup } from './input.ts';
import { findGroup, membersOf } from './queries.ts';
import { groups } from './schema.ts';

/** Makes a list of posts and institutions that are invited together; keepers of the directory may. */
export function createGroup(actor: Actor, { regionId, name }: CreateGroup): number {
	if (!directoryRegions(actor).includes(regionId)) throw invalidInput({ regionId: 'choose' });
	authorize(actor, 'group.keep', { regionId });
	return change(actor, 'group.created', (writer) => {
		const { id } = writer
			.insert(groups)
			.values({ regionId, name })
			.returning({ id: groups.id })
			.get();
		return { about: aboutGroup(id, regionId), facts: { name }, result: id };
	});
}

/** Gives a group another name; 409 with the stored one where somebody renamed it meanwhile. */
export function renameGroup(actor: Actor, id: number, { name, version }: RenameGroup): void {
	const before = findGroup(actor, id);
	authorize(actor, 'group.keep', before);
	change(actor, 'group.changed', (writer) => {
		const { changes } = writer
			.update(groups)
			.set({ name, version: sql`${groups.version} + 1` })
			.where(and(eq(groups.id, id), eq(groups.version, version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		const members = membersOf(actor, id).length;
		return { about: aboutGroup(id, before.regionId), facts: { name, members }, result: undefined };
	});
}

/** Dissolves a group: it is offered no more. */
export function endGroup(actor: Actor, id: number, { on }: EndGroup): void {
	const { name, regionId } = findGroup(actor, id);
	authorize(actor, 'group.keep', { regionId });
	change(actor, 'group.ended', (writer) => {
		const { changes } = writer
			.update(groups)
			.set({ endedOn: on, version: sql`${groups.version} + 1` })
			.where(and(eq(groups.id, id), isNull(groups.endedOn)))
			.run();
		if (changes === 0) throw ruleViolation('group.already_ended');
		return { about: aboutGroup(id, regionId), facts: { name, on }, result: undefined };
	});
}

/** Where the history of a group lies. */
export function aboutGroup(subjectId: number, regionId: number) {
	return { regionId, subject: 'groups', subjectId };
}
