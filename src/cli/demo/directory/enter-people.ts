import type { Actor } from '#domain/access/actor.ts';
import { AddMembers, CreateGroup } from '#domain/groups/input.ts';
import { addMembers } from '#domain/groups/members.ts';
import { createGroup } from '#domain/groups/operations.ts';
import { BeginTenure, RegisterPerson } from '#domain/people/input.ts';
import { registerPerson } from '#domain/people/persons.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import type { Days } from '../story/days.ts';
import { given } from '../story/given.ts';
import type { Institutions } from './enter-institutions.ts';
import { GROUPS } from './groups.ts';
import type { GroupKey, PersonKey } from './keys.ts';
import { PERSONS } from './persons.ts';
import { EARLIER_TENURES } from './tenures.ts';
import type { TenureRow } from './tenures.ts';

export interface People {
	readonly persons: ReadonlyMap<PersonKey, number>;
	readonly groups: ReadonlyMap<GroupKey, number>;
	/** Row numbers of the tenures with which the year begins, by `post person`. */
	readonly tenures: ReadonlyMap<string, number>;
}

/** Everything that a tenure, a group or a meeting needs to be told in row numbers. */
export interface Directory extends Institutions, People {}

/** Registers persons, who holds which post when the year begins, and the groups. */
export function enterPeople(
	actor: Actor,
	regionId: number,
	{
		posts,
		days,
		known
	}: Pick<Institutions, 'posts'> & {
		readonly days: Days;
		/** Who stands there already. */
		readonly known: ReadonlyMap<PersonKey, number>;
	}
): People {
	const persons = new Map<PersonKey, number>(known);
	for (const [index, [key, name, sex]] of PERSONS.entries()) {
		if (persons.has(key)) continue;
		const phone = phoneOf(index);
		const input = given(RegisterPerson, { name, sex, phone, regionId: String(regionId) });
		persons.set(key, registerPerson(actor, input));
	}
	const tenures = new Map<string, number>();
	for (const row of EARLIER_TENURES)
		// Its end comes later in the story, when the person leaves.
		tenures.set(tenureName(row), enterTenure(actor, { posts, persons }, days, row));
	const groups = new Map<GroupKey, number>();
	for (const [key, name, members] of GROUPS) {
		const id = createGroup(actor, given(CreateGroup, { name, regionId: String(regionId) }));
		const chosen = members.map((member) => `post-${posts.get(member)}`);
		addMembers(actor, id, given(AddMembers, { members: chosen }));
		groups.set(key, id);
	}
	return { persons, groups, tenures };
}

/** A number of an area that does not exist; of one person in five none is known. */
function phoneOf(index: number): string {
	return index % 5 === 4 ? '' : `(0999) 21${String(1000 + index * 7).slice(-4)}`;
}

/** A person takes up a post; without an end, which is told when it comes. */
export function enterTenure(
	actor: Actor,
	{ posts, persons }: Pick<Directory, 'posts' | 'persons'>,
	days: Days,
	[post, person, from, , capacity = 'definitive']: TenureRow
): number {
	return beginTenure(
		actor,
		given(BeginTenure, {
			personId: String(persons.get(person)),
			postId: String(posts.get(post)),
			capacity,
			startedOn: days.on(from)
		})
	);
}

/** By what name a tenure is found again when it ends. */
export function tenureName([post, person, from]: TenureRow): string {
	return `${post} ${person} ${from}`;
}
