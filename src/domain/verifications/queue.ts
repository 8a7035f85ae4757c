import { and, asc, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import type { Holidays } from '../calendar/working-days.ts';
import { isDueWithin, isLate } from '../commitments/lateness.ts';
import { nameNow } from '../commitments/name-now.ts';
import { RISK_DAYS } from '../commitments/schedule.ts';
import type { Schedule } from '../commitments/schedule.ts';
import { scheduleColumns, scheduleNow } from '../commitments/schedule-now.ts';
import type { ScheduledRow } from '../commitments/schedule-now.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import type { ReportedStatus } from '../commitments/statuses.ts';
import { regions } from '../regions/schema.ts';
import { reports } from '../reports/schema.ts';
import { limitOf } from './limit.ts';
import { NO_QUEUE_FILTERS } from './queue-filters.ts';
import type { QueueFilters } from './queue-filters.ts';
import { commonFilters, inQueue, isTheirOwn, waitsFor } from './waiting.ts';

/** One report that waits for a verdict, with what tells how pressing it is. */
export interface QueueRow {
	readonly reportId: number;
	readonly commitmentId: number;
	readonly code: string;
	readonly description: string;
	readonly institution: string;
	readonly status: ReportedStatus;
	readonly percent: number | null;
	/** Milliseconds, UTC. */
	readonly reportedAt: number;
	readonly timeZone: string;
	readonly schedule: Schedule | null;
	/** The last day on which deciding it is in time. */
	readonly limit: string;
	readonly pastLimit: boolean;
	readonly evidence: number;
	/** Older reports on the same part that nobody decided: they are settled with this one. */
	readonly older: number;
	/** Whose it is to decide, where somebody was named. */
	readonly verifier: string | null;
}

export interface Queue {
	readonly rows: readonly QueueRow[];
	/** Reports that the verifier, or an institution in which they serve, handed in: others decide them. */
	readonly notTheirs: number;
}

/** Rows of one page of the queue. */
export const QUEUE_PAGE = 50;

/** A sitting never takes more; the rest moves up as the first are decided. */
const MOST_IN_QUEUE = 500;

/**
 * One page of the reports that the verifier may decide, by risk and then by age: late commitments
 * first, then claims of done, then what is blocked or due within a week, then the rest; the oldest of
 * each first. Their own reports, and those of institutions in which they hold a post or role, are only
 * counted.
 */
export function verificationQueue(actor: Actor, filters: QueueFilters = NO_QUEUE_FILTERS): Queue {
	authorize(actor, 'verification.queue', {});
	return {
		rows: rowsOf(inQueue(actor, filters), (filters.page - 1) * QUEUE_PAGE),
		notTheirs: countOf(and(waitsFor(actor), isTheirOwn(actor), ...commonFilters(filters)))
	};
}

/** The reports of the whole sitting, in the same order: what comes before and after one of them. */
export function queueOrder(actor: Actor, filters: QueueFilters = NO_QUEUE_FILTERS): number[] {
	authorize(actor, 'verification.queue', {});
	return db
		.select({ reportId: reports.id })
		.from(reports)
		.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
		.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
		.where(inQueue(actor, filters))
		.orderBy(risk(), asc(reports.reportedAt), asc(reports.id))
		.limit(MOST_IN_QUEUE)
		.all()
		.map((row) => row.reportId);
}

/** A function, because today moves on while the server runs. */
function risk(): SQL {
	return sql`case
		when ${isLate()} then 0
		when ${reports.status} = 'done' then 1
		when ${reports.status} = 'blocked' or ${isDueWithin(RISK_DAYS)} then 2
		else 3 end`;
}

function rowsOf(which: SQL | undefined, offset: number): QueueRow[] {
	return withLimits(
		db
			.select({
				reportId: reports.id,
				commitmentId: reports.commitmentId,
				code: commitments.code,
				description: commitments.description,
				institution: nameNow(commitmentParts.institutionId, 'short'),
				status: reports.status,
				percent: reports.percent,
				sentAt: reports.reportedAt,
				evidence: sql<number>`(select count(*) from evidence where report_id = ${reports.id})`,
				older: sql<number>`(select count(*) from reports older where older.part_id = ${reports.partId}
					and older.state = 'submitted' and older.id < ${reports.id})`,
				verifier: sql<string | null>`(select p.name from verifier_assignments v
					join accounts a on a.id = v.account_id join persons p on p.id = a.person_id
					where v.commitment_id = ${commitments.id})`,
				regionId: commitments.regionId,
				...scheduleColumns
			})
			.from(reports)
			.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
			.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
			.innerJoin(regions, eq(regions.id, commitments.regionId))
			.where(which)
			.orderBy(risk(), asc(reports.reportedAt), asc(reports.id))
			.limit(QUEUE_PAGE)
			.offset(offset)
			.all()
	);
}

interface Found extends ScheduledRow {
	readonly reportId: number;
	readonly commitmentId: number;
	readonly code: string;
	readonly description: string;
	readonly institution: string | null;
	readonly status: ReportedStatus;
	readonly percent: number | null;
	readonly sentAt: number;
	readonly evidence: number;
	readonly older: number;
	readonly verifier: string | null;
	readonly regionId: number;
}

function withLimits(found: readonly Found[]): QueueRow[] {
	const closedDaysOf = holidaysSince(found.map((row) => today(row.timeZone, row.sentAt)));
	return found.map((row) => {
		const { timeZone } = row;
		const limit = limitOf(today(timeZone, row.sentAt), closedDaysOf(row.regionId));
		return {
			reportId: row.reportId,
			commitmentId: row.commitmentId,
			code: row.code,
			description: row.description,
			institution: row.institution ?? '',
			status: row.status,
			percent: row.percent,
			reportedAt: row.sentAt,
			timeZone,
			schedule: scheduleNow(row),
			limit,
			pastLimit: limit < today(timeZone),
			evidence: row.evidence,
			older: row.older,
			verifier: row.verifier
		};
	});
}

/** The closed days of a region since the earliest of some days, asked once per region. */
function holidaysSince(days: readonly string[]): (regionId: number) => Holidays {
	const from = days.toSorted()[0];
	const known = new Map<number, Holidays>();
	return (regionId) => {
		const holidays = known.get(regionId) ?? holidaysOf(regionId, from ?? today('Asia/Jakarta'));
		known.set(regionId, holidays);
		return holidays;
	};
}

function countOf(which: SQL | undefined): number {
	return (
		db
			.select({ count: sql<number>`count(*)` })
			.from(reports)
			.innerJoin(commitmentParts, eq(commitmentParts.id, reports.partId))
			.innerJoin(commitments, eq(commitments.id, reports.commitmentId))
			.where(which)
			.get()?.count ?? 0
	);
}
