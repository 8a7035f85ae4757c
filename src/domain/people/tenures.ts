import { and, eq, isNull, sql } from 'drizzle-orm';
import { addDays } from '#lib/format/calendar-date.ts';
import { conflict, invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { changedFields } from '../audit/changed.ts';
import { ruleViolation } from '../problems.ts';
import type { Capacity } from './capacity.ts';
import type { BeginTenure, ChangeTenure, EndTenure } from './input.ts';
import { registerByName } from './persons.ts';
import { tenures } from './schema.ts';
import { findPerson, findPost, findTenure } from './subject.ts';

interface Period {
	readonly postId: number;
	readonly capacity: Capacity;
	readonly startedOn: string | null;
	readonly endedOn: string | null;
}

/**
 * A person takes up a post in a capacity. Two definitive holders at the same time are refused (409),
 * unless the new one replaces whoever is there; somebody acting beside the definitive holder is not: it
 * happens, and the page points it out.
 */
export function beginTenure(actor: Actor, sent: BeginTenure): number {
	const { replaces, leaves, name, ...input } = sent;
	const post = findPost(actor, input.postId);
	authorize(actor, 'person.keep', post);
	if (post.endedOn !== null) throw ruleViolation('post.already_ended');
	refuseReversed(input);
	const { startedOn } = input;
	if ((replaces || leaves) && startedOn === null) throw invalidInput({ startedOn: 'required' });
	return change(actor, 'tenure.began', (writer) => {
		if (startedOn !== null) leaveBefore(actor, startedOn, sent);
		refuseSecondDefinitive(input);
		const personId = input.personId ?? registerByName(actor, post.regionId, name);
		const person = findPerson(actor, personId);
		const { id } = writer
			.insert(tenures)
			.values({ ...input, personId })
			.returning({ id: tenures.id })
			.get();
		return {
			about: { regionId: post.regionId, subject: 'posts', subjectId: post.id },
			facts: {
				person: person.name,
				post: post.title,
				capacity: input.capacity,
				on: input.startedOn
			},
			result: id
		};
	});
}

/** Corrects capacity and dates of a tenure. */
export function changeTenure(actor: Actor, id: number, input: ChangeTenure): void {
	const before = findTenure(actor, id);
	authorize(actor, 'person.keep', before);
	refuseReversed(input);
	change(actor, 'tenure.changed', (writer) => {
		refuseSecondDefinitive({ ...input, postId: before.postId }, id);
		const { version, ...values } = input;
		const { changes } = writer
			.update(tenures)
			.set({ ...values, version: sql`${tenures.version} + 1` })
			.where(and(eq(tenures.id, id), eq(tenures.version, version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		return {
			about: { regionId: before.regionId, subject: 'posts', subjectId: before.postId },
			facts: {
				person: before.person,
				post: before.post,
				changed: changedFields(before, values)
			},
			result: undefined
		};
	});
}

/** The person leaves the post; the day given is the last one. */
export function endTenure(actor: Actor, { tenureId, on }: EndTenure): void {
	const tenure = findTenure(actor, tenureId);
	authorize(actor, 'person.keep', tenure);
	if (tenure.startedOn !== null && on < tenure.startedOn)
		throw invalidInput({ on: 'before_beginning' });
	change(actor, 'tenure.ended', (writer) => {
		const { changes } = writer
			.update(tenures)
			.set({ endedOn: on, version: sql`${tenures.version} + 1` })
			.where(and(eq(tenures.id, tenureId), isNull(tenures.endedOn)))
			.run();
		if (changes === 0) throw ruleViolation('tenure.already_ended');
		return {
			about: { regionId: tenure.regionId, subject: 'posts', subjectId: tenure.postId },
			facts: { person: tenure.person, post: tenure.post, on },
			result: undefined
		};
	});
}

/** Whoever holds the post when another begins, and what that one held before, end on the day before. */
function leaveBefore(actor: Actor, startedOn: string, sent: BeginTenure): void {
	const bound = {
		postId: sent.replaces ? sent.postId : null,
		personId: sent.leaves ? sent.personId : null,
		startedOn
	};
	const on = addDays(startedOn, -1);
	const holders = statement<[typeof bound], { tenureId: number; version: number }>(
		`select id as tenureId, version from tenures where (post_id = @postId or person_id = @personId)
		and (ended_on is null or ended_on >= @startedOn)
		and (started_on is null or started_on < @startedOn)`
	).all(bound);
	for (const { tenureId, version } of holders) {
		const { capacity, startedOn: since, endedOn, serviceRank } = findTenure(actor, tenureId);
		if (endedOn === null) endTenure(actor, { tenureId, on });
		else {
			const stored = { capacity, startedOn: since, serviceRank, version };
			changeTenure(actor, tenureId, { ...stored, endedOn: on });
		}
	}
}

function refuseReversed({ startedOn, endedOn }: Omit<Period, 'postId'>): void {
	if (startedOn !== null && endedOn !== null && endedOn < startedOn)
		throw invalidInput({ endedOn: 'before_beginning' });
}

/** An unknown date is taken as open; one may leave on the day on which the next one begins. */
function refuseSecondDefinitive(period: Period, exceptId = 0): void {
	if (period.capacity !== 'definitive') return;
	const bound = { ...period, exceptId };
	const other = statement<[typeof bound], { name: string }>(
		`select p.name from tenures t join persons p on p.id = t.person_id
		where t.post_id = @postId and t.id <> @exceptId and t.capacity = 'definitive'
			and (t.started_on is null or @endedOn is null or t.started_on < @endedOn)
			and (t.ended_on is null or @startedOn is null or t.ended_on > @startedOn) limit 1`
	).get(bound);
	if (other) throw ruleViolation('tenure.definitive_holder', { name: other.name });
}
