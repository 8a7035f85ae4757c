import type { Actor } from '#domain/access/actor.ts';
import { visibleCommitments } from '#domain/access/scope.ts';
import { scheduleOf, silentDays } from '#domain/commitments/schedule.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { standingOf } from '#domain/commitments/standing.ts';
import type { Commitment } from '#domain/commitments/schema.ts';
import type { MonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { meetings } from '#domain/meetings/schema.ts';
import { today } from '#lib/clock.ts';
import { daysBetween } from '#lib/format/calendar-date.ts';
import { db } from '#lib/server/database.ts';
import { and, eq, inArray } from 'drizzle-orm';

const ZONE = 'Asia/Makassar';

/** A stored row with what `schedule.ts` says of it on a day: the plain way, once per question. */
export interface Recounted {
	readonly row: Commitment;
	readonly standing: string;
	readonly late: number;
	readonly silent: number;
	readonly madeOn: string;
	readonly closedOn: string | null;
}

/** The rows that count for a reader with filters, each judged by the definitions of the schedule. */
export function recounted(actor: Actor, filters: MonitoringFilters, day: string): Recounted[] {
	return db
		.select()
		.from(commitments)
		.where(and(visibleCommitments(actor), inArray(commitments.state, ['active', 'closed'])))
		.all()
		.map((row) => recount(row, day))
		.filter(({ row, madeOn }) => passes(row, madeOn, filters));
}

function recount(row: Commitment, day: string): Recounted {
	const dayOf = (instant: number | null) => (instant === null ? null : today(ZONE, instant));
	const facts = { ...row, reportedOn: dayOf(row.reportedAt), activeOn: dayOf(row.activeSince) };
	const schedule = scheduleOf(facts, { today: day });
	return {
		row,
		standing: standingOf(row),
		late: row.state === 'active' && schedule?.code === 'late' ? schedule.days : 0,
		silent: silentDays(facts, day),
		madeOn: facts.activeOn ?? '',
		closedOn: dayOf(row.closedAt)
	};
}

function passes(row: Commitment, madeOn: string, filters: MonitoringFilters): boolean {
	const { made, function: functionId, institution, series } = filters;
	const wanted = (filter: number | 'none' | null, value: number | null) =>
		filter === null || value === (filter === 'none' ? null : filter);
	const inSeries = () =>
		db.select({ id: meetings.seriesId }).from(meetings).where(eq(meetings.id, row.meetingId)).get()
			?.id === series;
	return (
		(made === null || madeOn.startsWith(made)) &&
		wanted(functionId, row.functionId) &&
		wanted(institution, row.leadId) &&
		(series === null || inSeries())
	);
}

/** How many rows fulfil a condition. */
export function howMany(rows: readonly Recounted[], which: (row: Recounted) => boolean): number {
	return rows.filter(which).length;
}

/** Of what fell due in the 56 days before a day: how much, and how much of it was claimed done in time. */
export function onTimeOf(rows: readonly Recounted[], day: string) {
	const due = rows.filter(
		({ row, standing }) =>
			row.dueCurrent !== null &&
			standing !== 'cannot_be_done' &&
			row.dueCurrent < day &&
			daysBetween(row.dueCurrent, day) <= 56
	);
	const onTime = due.filter(({ row, late }) => {
		const claimedLate =
			row.doneReportedOn !== null && row.dueCurrent !== null && row.doneReportedOn > row.dueCurrent;
		return late === 0 && !claimedLate;
	});
	return { due: due.length, onTime: onTime.length };
}

/** Where a row stood when a day ended, by the days that are in it now. */
export function stockPart({ row, standing, madeOn, closedOn }: Recounted, day: string) {
	if (madeOn > day) return null;
	if (closedOn !== null && closedOn <= day)
		return standing === 'cannot_be_done' ? 'cannot_be_done' : 'done';
	const claimed = row.doneReportedOn;
	const until = claimed !== null && claimed <= day ? claimed : day;
	return row.dueCurrent !== null && until > row.dueCurrent ? 'late' : 'running';
}
