import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { institutionNames } from '../institutions/schema.ts';
import { regions } from '../regions/schema.ts';
import { countStandings } from './counting.ts';
import { daysLate, isLate, isOpen } from './lateness.ts';
import { registerConditions } from './register-conditions.ts';
import type { RegisterFilters, RegisterSort } from './register-filters.ts';
import { isNameNow, nameNow } from './name-now.ts';
import { scheduleColumns, scheduleNow } from './schedule-now.ts';
import type { Schedule } from './schedule.ts';
import { commitments } from './schema.ts';
import { standingOf, standingSql } from './standing.ts';
import { OUTSIDE_STANDINGS, STANDINGS } from './standings.ts';
import type { Standing } from './standings.ts';

/** One line of the register: what its columns show and nothing else. */
export interface RegisterRow {
	readonly id: number;
	readonly code: string;
	readonly description: string;
	readonly lead: string | null;
	readonly leadAcronym: string | null;
	readonly standing: Standing;
	/** Days past the due date of what is open; 0 where it is not late. */
	readonly late: number;
	readonly due: string | null;
	/** "setelah data terkumpul", where there is no date. */
	readonly dueWords: string | null;
	readonly reportedPercent: number | null;
}

export interface RegisterPage {
	readonly rows: readonly RegisterRow[];
	/** How many rows there are with all filters. */
	readonly total: number;
	/** How many there are per standing with all other filters, also of those that are not in force. */
	readonly counts: Readonly<Partial<Record<Standing, number>>>;
	/** How many of the counted are late. */
	readonly late: number;
}

/** A page of the commitments that the actor may see, and the counts within the same scope and filters. */
export function register(actor: Actor, filters: RegisterFilters): RegisterPage {
	const which = registerScope(actor, filters);
	const { counts, late } = countStandings(which);
	const sections = registerSections(filters).map(({ standings, where }) => ({
		where: and(which, where),
		size: sum(standings.map((standing) => counts[standing] ?? 0))
	}));
	const rows: RegisterRow[] = [];
	let skip = (filters.page - 1) * filters.rows;
	for (const { where, size } of sections) {
		const room = Math.min(filters.rows - rows.length, size - skip);
		if (room > 0) rows.push(...rowsOf(where, filters.sort, { limit: room, offset: skip }));
		skip = Math.max(0, skip - size);
	}
	return { rows, total: sum(sections.map(({ size }) => size)), counts, late };
}

/** What the actor may see of the register with these filters, the standing aside. */
export function registerScope(actor: Actor, filters: RegisterFilters): SQL | undefined {
	return and(visibleCommitments(actor), ...registerConditions(actor, filters));
}

export interface Section {
	readonly standings: readonly Standing[];
	readonly where: SQL | undefined;
}

/**
 * The rows of the standing that is asked for. By due date and lateness, what is open stands before what
 * is closed: two sections, each read in the order of its index. What is not in force is listed only where
 * it is asked for. The states are literals for the indexes.
 */
export function registerSections({ standing, sort }: RegisterFilters): Section[] {
	const outside = OUTSIDE_STANDINGS.find((one) => one === standing);
	if (outside) return [{ standings: [outside], where: eq(commitments.state, outside) }];
	const open = { standings: OPEN, where: isOpen };
	const closed = { standings: CLOSED, where: isClosed };
	if (standing === 'open') return [open];
	if (standing === 'closed') return [closed];
	if (standing !== null) {
		const { where } = CLOSED.includes(standing) ? closed : open;
		return [{ standings: [standing], where: and(where, eq(standingSql, standing)) }];
	}
	return sort.endsWith('due') || sort.endsWith('late')
		? [open, closed]
		: [{ standings: STANDINGS, where: sql`${commitments.state} in ('active', 'closed')` }];
}

/** A commitment is closed by its closing verdict and by nothing else. */
const CLOSED: readonly Standing[] = ['done', 'cannot_be_done'];
const OPEN: readonly Standing[] = STANDINGS.filter((one) => !CLOSED.includes(one));
const isClosed: SQL = eq(commitments.state, sql`'closed'`);

function rowsOf(
	which: SQL | undefined,
	sort: RegisterSort,
	{ limit, offset }: { limit: number; offset: number }
): RegisterRow[] {
	return db
		.select({
			id: commitments.id,
			code: commitments.code,
			description: commitments.description,
			lead: institutionNames.name,
			leadAcronym: institutionNames.acronym,
			dueWords: commitments.dueWords,
			...scheduleColumns
		})
		.from(commitments)
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.leftJoin(institutionNames, isNameNow(commitments.leadId))
		.where(which)
		.orderBy(...registerOrder(sort))
		.limit(limit)
		.offset(offset)
		.all()
		.map((row) => ({
			id: row.id,
			code: row.code,
			description: row.description,
			lead: row.lead,
			leadAcronym: row.leadAcronym,
			standing: standingOf(row),
			late: daysLateOf(scheduleNow(row)),
			due: row.dueCurrent,
			dueWords: row.dueCurrent === null ? row.dueWords : null,
			reportedPercent: row.reportedPercent
		}));
}

/** What has no date, no percentage or no lead stands last, whichever way the rows are sorted. */
export function registerOrder(sort: RegisterSort): SQL[] {
	const along = (key: SQL) =>
		sort.startsWith('-') ? sql`${key} desc nulls last` : sql`${key} asc nulls last`;
	const due = sql`${commitments.dueCurrent}`;
	const id = sql`${commitments.id}`;
	if (sort.endsWith('code')) return [along(sql`${commitments.code}`), id];
	if (sort.endsWith('institution')) return [along(nameNow(commitments.leadId, 'name')), due, id];
	if (sort.endsWith('percent')) return [along(sql`${commitments.reportedPercent}`), due, id];
	if (sort.endsWith('late'))
		return [along(sql`case when ${isLate()} then ${daysLate()} end`), due, id];
	return [along(due), id];
}

function daysLateOf(schedule: Schedule | null): number {
	return schedule?.code === 'late' ? schedule.days : 0;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
