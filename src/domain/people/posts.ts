import { and, eq, isNull, sql } from 'drizzle-orm';
import { conflict } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { changedFields } from '../audit/changed.ts';
import { findInstitution } from '../institutions/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { ChangePost, CreatePost, EndPost } from './input.ts';
import { posts } from './schema.ts';
import { findPost } from './subject.ts';

const USUAL_RANK = 100;

/** Creates a post of an institution; the keepers of its directory may. */
export function createPost(actor: Actor, institutionId: number, input: CreatePost): number {
	const institution = findInstitution(actor, institutionId);
	authorize(actor, 'institution.keep', institution);
	if (institution.endedOn !== null) throw ruleViolation('institution.already_ended');
	return change(actor, 'post.created', (writer) => {
		const { id } = writer
			.insert(posts)
			.values({ ...input, rank: input.rank ?? USUAL_RANK, institutionId })
			.returning({ id: posts.id })
			.get();
		return {
			about: about(institution.regionId, id),
			facts: { title: input.title, institution: institution.name },
			result: id
		};
	});
}

/** Corrects title, rank, and whether it heads the institution. */
export function changePost(actor: Actor, id: number, input: ChangePost): void {
	const before = findPost(actor, id);
	authorize(actor, 'institution.keep', before);
	change(actor, 'post.changed', (writer) => {
		const values = { title: input.title, heads: input.heads, rank: input.rank ?? USUAL_RANK };
		const { changes } = writer
			.update(posts)
			.set({ ...values, version: sql`${posts.version} + 1` })
			.where(and(eq(posts.id, id), eq(posts.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		return {
			about: about(before.regionId, id),
			facts: { title: input.title, changed: changedFields(before, values) },
			result: undefined
		};
	});
}

/** Ends a post: it is offered no more. Who holds it must have left first, or leaves on that day. */
export function endPost(actor: Actor, id: number, { on }: EndPost): void {
	const { title, regionId } = findPost(actor, id);
	authorize(actor, 'institution.keep', { regionId });
	change(actor, 'post.ended', (writer) => {
		const { changes } = writer
			.update(posts)
			.set({ endedOn: on, version: sql`${posts.version} + 1` })
			.where(and(eq(posts.id, id), isNull(posts.endedOn)))
			.run();
		if (changes === 0) throw ruleViolation('post.already_ended');
		return { about: about(regionId, id), facts: { title, on }, result: undefined };
	});
}

function about(regionId: number, subjectId: number) {
	return { regionId, subject: 'posts', subjectId };
}
