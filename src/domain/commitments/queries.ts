import { and, asc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { institutionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { regions } from '../regions/schema.ts';
import { countStandings } from './counting.ts';
import type { StandingCounts } from './counting.ts';
import { isDueWithin, isLate, isOpen } from './lateness.ts';
import { nameNow } from './name-now.ts';
import { registerConditions } from './register-conditions.ts';
import { NO_FILTERS } from './register-filters.ts';
import type { RegisterFilters } from './register-filters.ts';
import { RISK_DAYS } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { scheduleColumns, scheduleNow } from './schedule-now.ts';
import type { ScheduledRow } from './schedule-now.ts';
import { commitmentParts, commitments } from './schema.ts';
import { standingOf } from './standing.ts';
import type { StandingFacts } from './standing.ts';
import { CLOSING_VERDICTS } from './statuses.ts';
import type { Standing } from './standings.ts';

/** Small reads for the homes of the roles; each begins with what the actor may see. */
export interface CommitmentLine {
	readonly id: number;
	readonly code: string;
	readonly description: string;
	readonly lead: string | null;
	readonly due: string | null;
	readonly standing: Standing;
	readonly schedule: Schedule | null;
	readonly reportedPercent: number | null;
}

/** Why a commitment stands where it stands in the list of what one's office must do. */
const URGENCIES = ['returned', 'late', 'due_soon', 'running'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface OwnCommitment extends CommitmentLine {
	readonly urgency: Urgency;
	readonly partId: number;
	readonly institution: string | null;
	readonly role: 'lead' | 'supporting';
}

/**
 * What the offices for which the actor reports must still do: returned reports first, then late, due
 * within 7 days, the rest by due date. What was claimed done and waits for a verdict is left out.
 */
export function myOpenCommitments(actor: Actor, limit = 20): OwnCommitment[] {
	const own = institutionsOf(actor, ['liaison', 'official']);
	const urgency = sql<number>`case
		when (select state from reports where part_id = ${commitmentParts.id}
			order by id desc limit 1) = 'returned' then 0
		when ${isLate()} then 1
		when ${isDueWithin(RISK_DAYS)} then 2
		else 3 end`;
	return db
		.select({
			...lineColumns,
			urgency,
			partId: commitmentParts.id,
			institution: nameNow(commitmentParts.institutionId, 'short'),
			role: commitmentParts.role
		})
		.from(commitmentParts)
		.innerJoin(commitments, eq(commitments.id, commitmentParts.commitmentId))
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(
			and(
				inArray(commitmentParts.institutionId, own),
				isNull(commitmentParts.withdrawnAt),
				isOpen,
				visibleCommitments(actor),
				or(
					isNull(commitmentParts.verdict),
					notInArray(commitmentParts.verdict, [...CLOSING_VERDICTS])
				),
				sql`not exists (select 1 from reports where id = (select max(id) from reports
					where part_id = ${commitmentParts.id}) and state = 'submitted' and status = 'done')`
			)
		)
		.orderBy(urgency, sql`${commitments.dueCurrent} asc nulls last`, asc(commitmentParts.id))
		.limit(clamped(limit))
		.all()
		.map((row) => ({
			...lineOf(row),
			urgency: URGENCIES[row.urgency] ?? 'running',
			partId: row.partId,
			institution: row.institution,
			role: row.role
		}));
}

/** How the commitments that the actor may see stand, with any filter of the register. */
export function standingCounts(
	actor: Actor,
	filters: Partial<RegisterFilters> = {}
): StandingCounts {
	const conditions = registerConditions(actor, { ...NO_FILTERS, ...filters });
	return countStandings(and(visibleCommitments(actor), ...conditions));
}

/** What is due from today up to seven days ahead and not claimed to be done, nearest first. */
export function dueThisWeek(actor: Actor, limit = 50): CommitmentLine[] {
	return linesOf(and(visibleCommitments(actor), isDueWithin(RISK_DAYS)), limit);
}

const lineColumns = {
	id: commitments.id,
	code: commitments.code,
	description: commitments.description,
	lead: nameNow(commitments.leadId, 'short'),
	...scheduleColumns
};

function linesOf(which: SQL | undefined, limit: number): CommitmentLine[] {
	return db
		.select(lineColumns)
		.from(commitments)
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(which)
		.orderBy(sql`${commitments.dueCurrent} asc nulls last`, asc(commitments.id))
		.limit(clamped(limit))
		.all()
		.map(lineOf);
}

type FoundLine = ScheduledRow &
	StandingFacts &
	Pick<CommitmentLine, 'id' | 'code' | 'description' | 'lead'>;

function lineOf(row: FoundLine): CommitmentLine {
	return {
		id: row.id,
		code: row.code,
		description: row.description,
		lead: row.lead,
		due: row.dueCurrent,
		standing: standingOf(row),
		schedule: scheduleNow(row),
		reportedPercent: row.reportedPercent
	};
}

function clamped(limit: number): number {
	return Math.max(1, Math.min(limit, 100));
}
