import { and, eq, sql } from 'drizzle-orm';
import { conflict, invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { changedFields } from '../audit/changed.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { ChangePerson, RegisterPerson } from './input.ts';
import { persons } from './schema.ts';
import { findPerson } from './subject.ts';

/** Enters a person into the directory of a region; its secretariats and administrators may. */
export function registerPerson(actor: Actor, input: RegisterPerson): number {
	const { regionId } = input;
	if (!directoryRegions(actor).includes(regionId)) throw invalidInput({ regionId: 'choose' });
	authorize(actor, 'person.keep', { regionId });
	return change(actor, 'person.registered', (writer) => {
		const { id } = writer.insert(persons).values(input).returning({ id: persons.id }).get();
		return {
			about: { regionId, subject: 'persons', subjectId: id },
			facts: { name: input.name },
			result: id
		};
	});
}

/** Somebody new in the directory, known by name only; 422 where somebody of that name stands there. */
export function registerByName(actor: Actor, regionId: number, name: string | null): number {
	if (name === null) throw invalidInput({ personId: 'choose' });
	if (namesake(regionId, name)) throw invalidInput({ name: 'person_exists' });
	return registerPerson(actor, { name, regionId, serviceNumber: null, phone: null, sex: null });
}

/** Somebody of exactly this name in the directory of the region. */
export function namesake(regionId: number, name: string): { readonly id: number } | undefined {
	return statement<[number, string], { id: number }>(
		'select id from persons where region_id = ? and lower(name) = lower(?)'
	).get(regionId, name);
}

/** Corrects what the directory says of a person; 409 where somebody else did meanwhile. */
export function changePerson(actor: Actor, id: number, input: ChangePerson): void {
	const before = findPerson(actor, id);
	authorize(actor, 'person.keep', before);
	change(actor, 'person.changed', (writer) => {
		const { version, ...values } = input;
		const { changes } = writer
			.update(persons)
			.set({ ...values, version: sql`${persons.version} + 1` })
			.where(and(eq(persons.id, id), eq(persons.version, version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		return {
			about: { regionId: before.regionId, subject: 'persons', subjectId: id },
			facts: { name: input.name, changed: changedFields(before, values) },
			result: undefined
		};
	});
}
