import { and, eq, inArray, not, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { literals } from '#lib/columns.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { instantOf } from '#lib/format/zones.ts';
import { db } from '#lib/server/database.ts';
import { regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize, may } from '../access/policy.ts';
import { visibleCommitments } from '../access/scope.ts';
import { holidaysFor } from '../calendar/holidays.ts';
import { isOpen } from '../commitments/lateness.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import { CLOSING_VERDICTS } from '../commitments/statuses.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { reports } from '../reports/schema.ts';
import { ownInstitutions } from './conflict.ts';
import { firstDayInTime, LONGEST_LIMIT_DAYS } from './limit.ts';
import { NO_QUEUE_FILTERS } from './queue-filters.ts';
import type { QueueFilters } from './queue-filters.ts';

/**
 * Of the reports on one part that nobody has decided, the newest waits; the older ones are read with
 * it and settled with it. Every count of what awaits a verifier rests on this one condition.
 */
const isNewestWaiting: SQL = sql`(${reports.state} = 'submitted' and not exists (
	select 1 from reports newer where newer.part_id = ${reports.partId}
	and newer.state = 'submitted' and newer.id > ${reports.id}))`;

/** A report waits, its part has no closing verdict, its commitment is in force in a region of the verifier. */
export function waitsFor(actor: Actor): SQL | undefined {
	return and(
		isNewestWaiting,
		isOpen,
		visibleCommitments(actor),
		actor.kind === 'system'
			? undefined
			: inArray(commitments.regionId, regionsOf(actor, ['verifier'])),
		sql`(${commitmentParts.verdict} is null or ${commitmentParts.verdict} not in ${literals(CLOSING_VERDICTS)})`,
		sql`${commitmentParts.withdrawnAt} is null`
	);
}

/** Parts on which a report of the verifier's own waits, and those of institutions in which they serve. */
export function isTheirOwn(actor: Actor): SQL {
	return sql`(${or(
		inArray(commitmentParts.institutionId, ownInstitutions(actor)),
		actor.kind === 'account'
			? sql`exists (select 1 from reports own where own.part_id = ${reports.partId}
				and own.reported_by = ${actor.accountId} and own.state = 'submitted')`
			: undefined
	)})`;
}

/** What the verifier may decide, within the filters of the address. */
export function inQueue(actor: Actor, filters: QueueFilters): SQL | undefined {
	return and(
		waitsFor(actor),
		not(isTheirOwn(actor)),
		...commonFilters(filters),
		filters.show === 'past_limit' ? isPastLimit(actor) : undefined,
		filters.show === 'mine' ? isAssignedTo(actor) : undefined
	);
}

/** The filters that hold for decided reports as well. */
export function commonFilters(filters: QueueFilters): (SQL | undefined)[] {
	return [
		filters.institution === null
			? undefined
			: eq(commitmentParts.institutionId, filters.institution),
		filters.function === null ? undefined : eq(commitments.functionId, filters.function)
	];
}

export interface WaitingCounts {
	readonly count: number;
	/** Of them, those whose limit has passed. */
	readonly pastLimit: number;
	/** Of them, those assigned to the verifier. */
	readonly mine: number;
}

/** How many reports await this verifier; 403 for everybody else. */
export function waitingCounts(
	actor: Actor,
	filters: QueueFilters = NO_QUEUE_FILTERS
): WaitingCounts {
	authorize(actor, 'verification.queue', {});
	const counts = db
		.select({
			count: sql<number>`count(*)`,
			pastLimit: sql<number>`coalesce(sum(${isPastLimit(actor)}), 0)`,
			mine: sql<number>`coalesce(sum(${isAssignedTo(actor)}), 0)`
		})
		.from(reports)
		.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
		.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
		.where(inQueue(actor, { ...filters, show: 'waiting' }))
		.get();
	return counts ?? { count: 0, pastLimit: 0, mine: 0 };
}

/** The same by commitment, for a file of rows that add up to the figures; nothing for who is no verifier. */
export function waitingByCommitment(
	actor: Actor
): ReadonlyMap<number, Pick<WaitingCounts, 'count' | 'pastLimit'>> {
	if (!may(actor, 'verification.queue', {})) return new Map();
	const rows = db
		.select({
			id: reports.commitmentId,
			count: sql<number>`count(*)`,
			pastLimit: sql<number>`sum(${isPastLimit(actor)})`
		})
		.from(reports)
		.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
		.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
		.where(inQueue(actor, NO_QUEUE_FILTERS))
		.groupBy(reports.commitmentId)
		.all();
	return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

function isAssignedTo(actor: Actor): SQL {
	if (actor.kind !== 'account') return sql`0`;
	return sql`exists (select 1 from verifier_assignments a
		where a.commitment_id = ${commitments.id} and a.account_id = ${actor.accountId})`;
}

/** Came in before the first day that can still be decided in time, by the calendar of its region. */
function isPastLimit(actor: Actor): SQL {
	const passed = regionsOf(actor, ['verifier']).map((regionId) => {
		const zone = zoneOfRegion(regionId);
		const day = today(zone);
		const holidays = holidaysFor(regionId, addDays(day, -2 * LONGEST_LIMIT_DAYS), day);
		const from = instantOf(firstDayInTime(day, holidays), '00:00', zone) ?? 0;
		return sql`(${commitments.regionId} = ${regionId} and ${reports.reportedAt} < ${from})`;
	});
	return passed.length === 0 ? sql`0` : sql`(${sql.join(passed, sql` or `)})`;
}
