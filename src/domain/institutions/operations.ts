import { and, eq, isNull, sql } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { conflict, invalidInput } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change, together } from '../audit/change.ts';
import { changedFields } from '../audit/changed.ts';
import { namesake } from '../people/persons.ts';
import { createPost } from '../people/posts.ts';
import { beginTenure } from '../people/tenures.ts';
import { directoryRegions, zoneOfRegion } from '../regions/queries.ts';
import type { ChangeInstitution, RegisterInstitution, RenameInstitution } from './input.ts';
import { USUAL_RANK, USUAL_RELATION } from './protocol.ts';
import { institutionFunctions, institutionNames, institutions } from './schema.ts';
import { findInstitution, refuseUnknown } from './subject.ts';

/**
 * Enters an institution into the directory of its region, with the post that heads it and its holder
 * where they are given; its secretariats and administrators may.
 */
export function registerInstitution(actor: Actor, input: RegisterInstitution): number {
	const { name, acronym, kind, parentId, regionId, validFrom } = input;
	if (!directoryRegions(actor).includes(regionId)) throw invalidInput({ regionId: 'choose' });
	authorize(actor, 'institution.keep', { regionId });
	refuseUnknown(input, regionId);
	if (input.headName !== null && input.headTitle === null)
		throw invalidInput({ headTitle: 'required' });
	const register = () =>
		change(actor, 'institution.registered', (writer) => {
			const protocolRank = input.protocolRank ?? USUAL_RANK[kind];
			const relation = input.relation ?? USUAL_RELATION[kind];
			const { id } = writer
				.insert(institutions)
				.values({ regionId, kind, relation, protocolRank, parentId })
				.returning({ id: institutions.id })
				.get();
			writer.insert(institutionNames).values({ institutionId: id, name, acronym, validFrom }).run();
			setFunctions(writer, id, input.functionIds);
			return { about: about(id, regionId), facts: { name, acronym, kind }, result: id };
		});
	return together(() => {
		const id = register();
		enterHead(actor, id, input);
		return id;
	});
}

/** Corrects what the directory says; a name that really changed is `renameInstitution`. */
export function changeInstitution(actor: Actor, id: number, input: ChangeInstitution): void {
	const before = findInstitution(actor, id);
	authorize(actor, 'institution.keep', before);
	refuseUnknown(input, before.regionId, id);
	change(actor, 'institution.changed', (writer) => {
		const { name, acronym, kind, parentId, functionIds } = input;
		const protocolRank = input.protocolRank ?? USUAL_RANK[kind];
		const relation = input.relation ?? USUAL_RELATION[kind];
		const { changes } = writer
			.update(institutions)
			.set({
				kind,
				relation,
				parentId,
				protocolRank,
				version: sql`${institutions.version} + 1`
			})
			.where(and(eq(institutions.id, id), eq(institutions.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		writer
			.update(institutionNames)
			.set({ name, acronym })
			.where(and(eq(institutionNames.institutionId, id), isNull(institutionNames.validUntil)))
			.run();
		setFunctions(writer, id, functionIds);
		const changed = changedFields(before, { ...input, protocolRank, relation });
		return { about: about(id, before.regionId), facts: { name, changed }, result: undefined };
	});
}

/** Gives a new name from a day on; the old one stays with everything that was said under it. */
export function renameInstitution(actor: Actor, id: number, input: RenameInstitution): void {
	const before = findInstitution(actor, id);
	authorize(actor, 'institution.keep', before);
	if (before.validFrom !== null && input.from <= before.validFrom)
		throw invalidInput({ from: 'before_present_name' });
	if (input.from > today(zoneOfRegion(before.regionId))) throw invalidInput({ from: 'not_yet' });
	change(actor, 'institution.renamed', (writer) => {
		const { changes } = writer
			.update(institutions)
			.set({ version: sql`${institutions.version} + 1` })
			.where(and(eq(institutions.id, id), eq(institutions.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		writer
			.update(institutionNames)
			.set({ validUntil: addDays(input.from, -1) })
			.where(and(eq(institutionNames.institutionId, id), isNull(institutionNames.validUntil)))
			.run();
		const { name, acronym, from, basis } = input;
		writer
			.insert(institutionNames)
			.values({ institutionId: id, name, acronym, validFrom: from })
			.run();
		return {
			about: about(id, before.regionId),
			facts: { before: before.name, after: name, from, basis },
			result: undefined
		};
	});
}

/** Through the operations of posts and tenures, so that each stands in the history under its own name. */
function enterHead(
	actor: Actor,
	id: number,
	{ headTitle, headName, regionId }: RegisterInstitution
) {
	if (headTitle === null) return;
	const postId = createPost(actor, id, { title: headTitle, heads: true, rank: null });
	if (headName === null) return;
	// Somebody of that name may be another person: the page of the post asks which one is meant.
	if (namesake(regionId, headName)) throw invalidInput({ headName: 'head_exists' });
	beginTenure(actor, {
		postId,
		personId: null,
		name: headName,
		capacity: 'definitive',
		startedOn: null,
		endedOn: null,
		serviceRank: null,
		replaces: false,
		leaves: false
	});
}

function setFunctions(writer: Writer, institutionId: number, functionIds: readonly number[]): void {
	writer
		.delete(institutionFunctions)
		.where(eq(institutionFunctions.institutionId, institutionId))
		.run();
	if (functionIds.length === 0) return;
	writer
		.insert(institutionFunctions)
		.values(functionIds.map((functionId) => ({ institutionId, functionId })))
		.run();
}

function about(subjectId: number, regionId: number) {
	return { regionId, subject: 'institutions', subjectId };
}
