import { eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { nameNow } from '../commitments/name-now.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import { functions } from '../regions/schema.ts';
import { reports } from '../reports/schema.ts';
import { NO_QUEUE_FILTERS } from './queue-filters.ts';
import { inQueue } from './waiting.ts';

/** What a filter of the queue offers, with how many reports it leaves. */
export interface QueueChoice {
	readonly id: number;
	readonly name: string;
	readonly count: number;
}

/** The institutions and fields of work that stand in the verifier's queue, by name; no others help. */
export function queueChoices(
	actor: Actor,
	language: 'id' | 'en'
): { institutions: QueueChoice[]; functions: QueueChoice[] } {
	authorize(actor, 'verification.queue', {});
	const count = sql<number>`count(*)`;
	const called = language === 'en' ? functions.nameEnglish : functions.name;
	const institutions = db
		.select({
			id: commitmentParts.institutionId,
			name: nameNow(commitmentParts.institutionId, 'name'),
			count
		})
		.from(reports)
		.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
		.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
		.where(inQueue(actor, NO_QUEUE_FILTERS))
		.groupBy(commitmentParts.institutionId)
		.orderBy(sql`2`)
		.all();
	return {
		institutions: institutions.map((one) => ({ ...one, name: one.name ?? '' })),
		functions: db
			.select({ id: functions.id, name: called, count })
			.from(reports)
			.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
			.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
			.innerJoin(functions, eq(functions.id, commitments.functionId))
			.where(inQueue(actor, NO_QUEUE_FILTERS))
			.groupBy(functions.id)
			.orderBy(called)
			.all()
	};
}
