import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { isLate } from './lateness.ts';
import { commitments } from './schema.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';

export interface StandingCounts {
	readonly counts: Readonly<Partial<Record<Standing, number>>>;
	/** How many of them are late; lateness lies over the standings and is none itself. */
	readonly late: number;
	/** The same per standing, for the red strip under each part of a bar. */
	readonly lateByStanding: Readonly<Partial<Record<Standing, number>>>;
}

/**
 * Commitments per standing. Groups by the columns from which the standing is derived, in the order of
 * the index `commitments_standing`: 100,000 rows are counted without sorting them.
 */
export function countStandings(which: SQL | undefined): StandingCounts {
	const groups = db
		.select({
			state: commitments.state,
			verdict: commitments.verdict,
			reportedStatus: commitments.reportedStatus,
			count: sql<number>`count(*)`,
			claimed: sql<number>`count(${commitments.doneReportedOn})`,
			late: sql<number>`coalesce(sum(${isLate()}), 0)`,
			lateClaimed: sql<number>`count(case when ${isLate()} then ${commitments.doneReportedOn} end)`
		})
		.from(commitments)
		.where(which)
		.groupBy(commitments.state, commitments.verdict, commitments.reportedStatus)
		.all();
	const counts: Partial<Record<Standing, number>> = {};
	const lateByStanding: Partial<Record<Standing, number>> = {};
	let late = 0;
	for (const group of groups) {
		const add = (doneReportedOn: string | null, count: number, ofThoseLate: number) => {
			const standing = standingOf({ ...group, doneReportedOn });
			if (count > 0) counts[standing] = (counts[standing] ?? 0) + count;
			if (ofThoseLate > 0) lateByStanding[standing] = (lateByStanding[standing] ?? 0) + ofThoseLate;
		};
		add(A_DAY, group.claimed, group.lateClaimed);
		add(null, group.count - group.claimed, group.late - group.lateClaimed);
		late += group.late;
	}
	return { counts, late, lateByStanding };
}

/** Any day will do: the standing asks only whether a claim of done stands. */
const A_DAY = '2000-01-01';
