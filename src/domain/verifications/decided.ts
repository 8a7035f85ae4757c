import { and, desc, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { instantOf } from '#lib/format/zones.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { visibleCommitments } from '../access/scope.ts';
import { isOpen } from '../commitments/lateness.ts';
import { nameNow } from '../commitments/name-now.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import type { Verdict } from '../commitments/statuses.ts';
import { regions } from '../regions/schema.ts';
import { reports } from '../reports/schema.ts';
import { NO_QUEUE_FILTERS } from './queue-filters.ts';
import type { QueueFilters } from './queue-filters.ts';
import { verifications } from './schema.ts';
import type { VerificationKind } from './schema.ts';
import { commonFilters } from './waiting.ts';

/** A decision that was made, for the verifier's own list and for what was sent back. */
export interface DecidedRow {
	readonly id: number;
	readonly commitmentId: number;
	readonly code: string;
	readonly description: string;
	readonly institution: string;
	readonly kind: VerificationKind;
	readonly verdict: Verdict | null;
	readonly reason: string | null;
	/** Milliseconds, UTC. */
	readonly at: number;
	readonly timeZone: string;
}

const MOST_DECIDED = 100;

/** What the verifier decided, latest first. */
export function decidedByMe(actor: Actor, filters: QueueFilters = NO_QUEUE_FILTERS): DecidedRow[] {
	authorize(actor, 'verification.queue', {});
	if (actor.kind !== 'account') return [];
	return decided(
		and(
			visibleCommitments(actor),
			eq(verifications.verifiedBy, actor.accountId),
			...commonFilters(filters)
		)
	);
}

/** Reports that were sent back and have not been answered by another one, latest first. */
export function returnedReports(
	actor: Actor,
	filters: QueueFilters = NO_QUEUE_FILTERS
): DecidedRow[] {
	authorize(actor, 'verification.queue', {});
	return decided(
		and(
			visibleCommitments(actor),
			isOpen,
			eq(verifications.kind, 'return'),
			sql`${verifications.reportId} = (select max(id) from ${reports}
				where ${reports.partId} = ${verifications.partId})`,
			...commonFilters(filters)
		)
	);
}

/** How many reports the verifier has decided today: the progress of a sitting. */
export function countDecidedToday(actor: Actor, timeZone: string): number {
	if (actor.kind !== 'account') return 0;
	const since = instantOf(today(timeZone), '00:00', timeZone) ?? 0;
	return (
		statement<[number, number], { count: number }>(
			'select count(*) as count from verifications where verified_by = ? and verified_at >= ?'
		).get(actor.accountId, since)?.count ?? 0
	);
}

function decided(which: SQL | undefined): DecidedRow[] {
	return db
		.select({
			id: verifications.id,
			commitmentId: verifications.commitmentId,
			code: commitments.code,
			description: commitments.description,
			institution: sql<string>`coalesce(${nameNow(commitmentParts.institutionId, 'short')}, '')`,
			kind: verifications.kind,
			verdict: verifications.verdict,
			reason: verifications.reason,
			at: verifications.verifiedAt,
			timeZone: regions.timeZone
		})
		.from(verifications)
		.innerJoin(commitments, eq(commitments.id, verifications.commitmentId))
		.innerJoin(commitmentParts, eq(commitmentParts.id, verifications.partId))
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(which)
		.orderBy(desc(verifications.id))
		.limit(MOST_DECIDED)
		.all();
}
