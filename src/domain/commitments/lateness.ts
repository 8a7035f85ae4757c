import { and, eq, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { ZONES, instantOf } from '#lib/format/zones.ts';
import { commitments } from './schema.ts';

/**
 * The twins in SQL of what `schedule.ts` says about due dates, for lists and counts. They compare
 * `due_current` with a literal, so that the partial indexes on open rows carry them.
 */

/** Late: open, the due date has passed, and no claim of done was made in time. */
export function isLate(): SQL {
	return sql.raw(`(commitments.state = 'active' and commitments.due_current < ${textOfToday(0)}
		and (commitments.done_reported_on is null
			or commitments.due_current < commitments.done_reported_on))`);
}

/** Open, not claimed to be done, and due from today up to that many days ahead. */
export function isDueWithin(days: number): SQL {
	return and(
		isOpen,
		sql`not ${isBefore(0)}`,
		isBefore(days + 1),
		isNull(commitments.doneReportedOn)
	) as SQL;
}

/** The literal that the partial indexes are made for; a bound value would not use them. */
export const isOpen: SQL = eq(commitments.state, sql`'active'`);

/** The due date lies before today plus some days. */
export function isBefore(days: number): SQL {
	return sql`${commitments.dueCurrent} < ${todayThere(days)}`;
}

/** Days late of what is late: up to today, or up to the claim of done while one stands. */
export function daysLate(): SQL<number> {
	return sql<number>`(julianday(coalesce(${commitments.doneReportedOn}, ${todayThere()}))
		- julianday(${commitments.dueCurrent}))`;
}

/**
 * Today plus some days. Today differs between the three zones for two hours of the night; then each
 * row is compared with the day of its own region.
 */
function todayThere(days = 0): SQL {
	return sql.raw(textOfToday(days));
}

/** As text, of which the builder makes nothing: lists ask for it several times over. */
function textOfToday(days: number): string {
	return inZone((zone) => `'${addDays(today(zone), days)}'`);
}

/** The instant at which a day begins where the commitment belongs; `day` is asked for each zone. */
export function beginningOf(day: (zone: string) => string): SQL {
	return sql.raw(inZone((zone) => String(instantOf(day(zone), '00:00', zone) ?? 0)));
}

function inZone(value: (zone: string) => string): string {
	const [first = '', ...others] = ZONES.map(value);
	if (others.every((other) => other === first)) return first;
	const cases = others.map((other, index) => `when '${ZONES[index + 1] ?? ''}' then ${other}`);
	return `case (select time_zone from regions where id = commitments.region_id)
		${cases.join(' ')} else ${first} end`;
}
