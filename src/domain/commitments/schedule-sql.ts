import { and, eq, isNotNull, isNull, not, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { beginningOf, isBefore, isLate, isOpen } from './lateness.ts';
import { RISK_DAYS, SAFE_PERCENT, SILENT_DAYS } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { commitments } from './schema.ts';

/**
 * The twins in SQL of the schedule and of silence (`schedule.ts`), for filters and counts;
 * `tests/domain/commitments/schedule-sql.test.ts` holds the two together.
 */

/** Whether the schedule of a commitment is this one today. */
export function isSchedule(code: Schedule['code']): SQL {
	return CONDITIONS[code]();
}

/** Open, not claimed to be done, and nothing heard from its owner for at least so many days. */
export function isSilentFor(days: number): SQL {
	const since = sql`coalesce(${commitments.reportedAt}, ${commitments.activeSince})`;
	const heard = beginningOf((zone) => addDays(today(zone), 1 - days));
	return and(isOpen, isNull(commitments.doneReportedOn), sql`${since} < ${heard}`) as SQL;
}

/** Open and not silent for so many days. */
export function isHeardWithin(days: number): SQL {
	// A row without any date of beginning is not silent either, and must not fall between the two.
	return and(isOpen, sql`coalesce(${isSilentFor(days)}, 0) = 0`) as SQL;
}

/** An instant of a commitment lies within these days of its region, both included. */
export function isWithinDays(
	column: typeof commitments.activeSince | typeof commitments.closedAt,
	{ from, to }: { readonly from: string; readonly to: string }
): SQL {
	return sql`(${column} >= ${beginningOf(() => from)} and ${column} < ${beginningOf(() => addDays(to, 1))})`;
}

const isClosedAsDone = and(
	eq(commitments.state, sql`'closed'`),
	isNotNull(commitments.dueCurrent),
	sql`${commitments.verdict} is not 'cannot_be_followed_up'`
) as SQL;

const CONDITIONS: Readonly<Record<Schedule['code'], () => SQL>> = {
	no_due: () =>
		and(
			sql`${commitments.state} in ('active', 'closed')`,
			sql`${commitments.verdict} is not 'cannot_be_followed_up'`,
			isNull(commitments.dueCurrent)
		) as SQL,
	done_late: () => and(isClosedAsDone, claimedAfter) as SQL,
	done_on_time: () =>
		and(isClosedAsDone, or(isNull(commitments.doneReportedOn), not(claimedAfter))) as SQL,
	late: isLate,
	at_risk: () => and(isAwaited(), isAtRisk()) as SQL,
	silent: () => and(isAwaited(), not(isAtRisk()), isSilentFor(SILENT_DAYS)) as SQL,
	on_schedule: () =>
		and(
			isOpen,
			isNotNull(commitments.dueCurrent),
			sql`not coalesce(${isLate()}, 0)`,
			or(
				sql`not ${isAwaited()}`,
				sql`not ${isAtRisk()} and not coalesce(${isSilentFor(SILENT_DAYS)}, 0)`
			)
		) as SQL
};

const claimedAfter = sql`${commitments.doneReportedOn} > ${commitments.dueCurrent}`;

/** Open and in time, with the next word at its owner. */
function isAwaited(): SQL {
	return and(
		isOpen,
		isNotNull(commitments.dueCurrent),
		sql`not ${isBefore(0)}`,
		isNull(commitments.doneReportedOn),
		sql`${commitments.dueKind} <> 'recurring'`
	) as SQL;
}

function isAtRisk(): SQL {
	return sql`(${isBefore(RISK_DAYS + 1)} and (${commitments.reportedStatus} is null
		or ${commitments.reportedStatus} = 'blocked'
		or coalesce(${commitments.reportedPercent}, 0) < ${SAFE_PERCENT}))`;
}
