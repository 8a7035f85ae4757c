import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { ZONES } from '#lib/format/zones.ts';
import { commitments } from './schema.ts';

/**
 * The twins in SQL of what `schedule.ts` says about due dates, for lists and counts. They compare
 * `due_current` with a literal, so that the partial indexes on open rows carry them.
 */

/** Late: open, the due date has passed, and no claim of done was made in time. */
export function isLate(): SQL {
	return and(
		isOpen,
		before(commitments.dueCurrent, 0),
		or(
			isNull(commitments.doneReportedOn),
			lt(commitments.dueCurrent, sql`${commitments.doneReportedOn}`)
		)
	) as SQL;
}

/** Open, not claimed to be done, and due from today up to that many days ahead. */
export function isDueWithin(days: number): SQL {
	return and(
		isOpen,
		sql`not ${before(commitments.dueCurrent, 0)}`,
		before(commitments.dueCurrent, days + 1),
		isNull(commitments.doneReportedOn)
	) as SQL;
}

/** The literal that the partial indexes are made for; a bound value would not use them. */
export const isOpen: SQL = eq(commitments.state, sql`'active'`);

/**
 * A date column lies before today plus some days. Today differs between the three zones for two hours
 * of the night; then each row is compared with the day of its own region.
 */
function before(column: typeof commitments.dueCurrent, days: number): SQL {
	const [first, ...others] = ZONES.map((zone) => ({ zone, day: addDays(today(zone), days) }));
	if (others.every(({ day }) => day === first?.day)) return sql`${column} < ${first?.day}`;
	return sql`${column} < case (select time_zone from regions where id = ${commitments.regionId})
		${sql.join(
			others.map(({ zone, day }) => sql`when ${zone} then ${day}`),
			sql` `
		)} else ${first?.day} end`;
}
