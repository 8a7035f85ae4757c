import { and, asc, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { visibleCommitments } from '../access/scope.ts';
import { isDueWithin, isLate } from '../commitments/lateness.ts';
import { nameNow } from '../commitments/name-now.ts';
import { registerConditions } from '../commitments/register-conditions.ts';
import { NO_FILTERS } from '../commitments/register-filters.ts';
import type { Schedule } from '../commitments/schedule.ts';
import { scheduleColumns, scheduleNow, silentDaysNow } from '../commitments/schedule-now.ts';
import { commitments } from '../commitments/schema.ts';
import { standingOf } from '../commitments/standing.ts';
import type { Standing } from '../commitments/standings.ts';
import { regions } from '../regions/schema.ts';
import type { MonitoringFilters } from './monitoring-filters.ts';

/** A commitment to speak about with its owner. */
export interface PressingCommitment {
	readonly id: number;
	readonly code: string;
	readonly description: string;
	readonly lead: string | null;
	readonly due: string | null;
	readonly standing: Standing;
	readonly schedule: Schedule | null;
	/** Days without a word from the owner. */
	readonly silent: number;
}

/** What is late, longest first, and what is due within 30 days, nearest first; so many of each at most. */
export function pressing(
	actor: Actor,
	filters: MonitoringFilters,
	most: number
): { late: PressingCommitment[]; soon: PressingCommitment[] } {
	authorize(actor, 'monitoring.read', {});
	const conditions = registerConditions(actor, { ...NO_FILTERS, ...filters });
	return {
		late: read(actor, and(isLate(), ...conditions), most),
		soon: read(actor, and(isDueWithin(30), ...conditions), most)
	};
}

/** More is read in the register. */
const MOST = 200;

function read(actor: Actor, which: SQL | undefined, most: number): PressingCommitment[] {
	return db
		.select({
			id: commitments.id,
			code: commitments.code,
			description: commitments.description,
			lead: nameNow(commitments.leadId, 'short'),
			...scheduleColumns
		})
		.from(commitments)
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(and(visibleCommitments(actor), which))
		.orderBy(sql`${commitments.dueCurrent} asc`, asc(commitments.id))
		.limit(Math.min(most, MOST))
		.all()
		.map((row) => ({
			id: row.id,
			code: row.code,
			description: row.description,
			lead: row.lead,
			due: row.dueCurrent,
			standing: standingOf(row),
			schedule: scheduleNow(row),
			silent: silentDaysNow(row)
		}));
}
