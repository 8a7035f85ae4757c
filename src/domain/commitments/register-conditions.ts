import { eq, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { addMonthsClamped, addDays } from '#lib/format/calendar-date.ts';
import type { Actor } from '../access/actor.ts';
import { expressionFor } from '../search/expression.ts';
import { amongMatches } from '../search/finding.ts';
import { readQuestion } from '../search/question.ts';
import { daysLate, isDueWithin, isLate } from './lateness.ts';
import { periodOf } from './periods.ts';
import type { RegisterFilters } from './register-filters.ts';
import { daysAheadOf, lateDaysOf, stretchOf } from './register-values.ts';
import { isHeardWithin, isSchedule, isSilentFor, isWithinDays } from './schedule-sql.ts';
import { commitments } from './schema.ts';

/** A year and a running number, however many stand in a row: pasted from a column of a table. */
const CODE = /K-\d{4}-\d{4,8}/gi;
const MOST_CODES = 100;

/** The filters of the register as conditions, all but the standing: its counts need the others. */
export function registerConditions(actor: Actor, filters: RegisterFilters): (SQL | undefined)[] {
	const { institution, series, reported, verified } = filters;
	return [
		institution === null ? undefined : owedBy(filters, institution),
		filters.meeting === null ? undefined : eq(commitments.meetingId, filters.meeting),
		series === null
			? undefined
			: sql`${commitments.meetingId} in (select id from meetings where series_id = ${series})`,
		filters.function === null ? undefined : isOrIsNone(commitments.functionId, filters.function),
		filters.late === null ? undefined : isLateBy(filters.late),
		filters.due === null ? undefined : isDueIn(filters.due),
		filters.schedule === null ? undefined : isSchedule(filters.schedule),
		filters.silent === null ? undefined : isSilentFor(filters.silent),
		filters.heard === null ? undefined : isHeardWithin(filters.heard),
		reported === null ? undefined : isOrIsNone(commitments.reportedStatus, reported),
		verified === null
			? undefined
			: isOrIsNone(commitments.verdict, verified === 'unverified' ? 'none' : verified),
		filters.class === null ? undefined : eq(commitments.confidentiality, filters.class),
		isWithin(commitments.activeSince, filters.made),
		isWithin(commitments.closedAt, filters.closed),
		filters.q === '' ? undefined : matches(actor, filters.q)
	];
}

/** Only the lead's own rows come straight from the index of open ones; the others through the parts. */
function owedBy({ as }: RegisterFilters, institution: number | 'none'): SQL {
	if (institution === 'none' || as === 'lead') return isOrIsNone(commitments.leadId, institution);
	const role = as === 'any' ? sql`` : sql`and role = 'supporting'`;
	return sql`${commitments.id} in (select commitment_id from commitment_parts
		where institution_id = ${institution} and withdrawn_at is null ${role})`;
}

function isOrIsNone(
	column:
		| typeof commitments.leadId
		| typeof commitments.functionId
		| typeof commitments.reportedStatus
		| typeof commitments.verdict,
	value: number | string
): SQL {
	return value === 'none' ? isNull(column) : sql`${column} = ${value}`;
}

function isLateBy(late: string): SQL {
	const days = lateDaysOf(late);
	if (days === null) return isLate();
	const most = days.most === null ? sql`` : sql`and ${daysLate()} <= ${days.most}`;
	return sql`(${isLate()} and ${daysLate()} >= ${days.least} ${most})`;
}

function isDueIn(due: string): SQL {
	const ahead = daysAheadOf(due);
	if (ahead !== null) return isDueWithin(ahead);
	if (due === 'none') return isNull(commitments.dueCurrent);
	const { from, to } =
		stretchOf(due) ?? (due.length === 10 ? { from: due, to: due } : monthOf(due));
	if (from === null) return sql`${commitments.dueCurrent} <= ${to}`;
	if (to === null) return sql`${commitments.dueCurrent} >= ${from}`;
	return sql`${commitments.dueCurrent} between ${from} and ${to}`;
}

function monthOf(month: string): { from: string; to: string } {
	const from = `${month}-01`;
	return { from, to: addDays(addMonthsClamped(from, 1), -1) };
}

function isWithin(column: Parameters<typeof isWithinDays>[0], period: string | null) {
	const days = period === null ? null : periodOf(period);
	return days === null ? undefined : isWithinDays(column, days);
}

/** Words in the index, or nothing but codes: exactly those. What holds no word matches nothing. */
function matches(actor: Actor, q: string): SQL {
	const codes = q.match(CODE) ?? [];
	if (codes.length > 1 && q.replace(CODE, '').replace(/[\s,;]/g, '') === '')
		return sql`${commitments.code} in ${codes.slice(0, MOST_CODES).map((code) => code.toUpperCase())}`;
	const expression = expressionFor(actor, readQuestion(q));
	return expression === null ? sql`0` : amongMatches(expression);
}
