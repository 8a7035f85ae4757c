import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { regions } from '../regions/schema.ts';
import { countStandings } from './counting.ts';
import { isOpen } from './lateness.ts';
import { registerConditions } from './register-conditions.ts';
import type { RegisterFilters, RegisterSort } from './register-filters.ts';
import { nameNow } from './name-now.ts';
import { scheduleColumns, scheduleNow } from './schedule-now.ts';
import type { Schedule } from './schedule.ts';
import { commitments } from './schema.ts';
import { standingOf, standingSql } from './standing.ts';
import { OUTSIDE_STANDINGS, STANDINGS } from './standings.ts';
import type { Standing } from './standings.ts';

export const REGISTER_PAGE = 50;

/** One line of the register: what its columns show and nothing else. */
export interface RegisterRow {
	readonly id: number;
	readonly code: string;
	readonly description: string;
	readonly lead: string | null;
	readonly leadAcronym: string | null;
	readonly standing: Standing;
	readonly schedule: Schedule | null;
	readonly due: string | null;
	/** "setelah data terkumpul", where there is no date. */
	readonly dueWords: string | null;
	readonly reportedPercent: number | null;
	readonly verifiedPercent: number | null;
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

/**
 * A page of the commitments that the actor may see, and the counts within the same scope and filters.
 * What is open stands before what is closed: two sections, each read in the order of its index.
 */
export function register(actor: Actor, filters: RegisterFilters): RegisterPage {
	const which = and(visibleCommitments(actor), ...registerConditions(filters));
	const { counts, late } = countStandings(which);
	const sections = sectionsOf(filters.standing).map(({ standings, where }) => ({
		where: and(which, where),
		size: sum(standings.map((standing) => counts[standing] ?? 0))
	}));
	const rows: RegisterRow[] = [];
	let skip = (filters.page - 1) * REGISTER_PAGE;
	for (const { where, size } of sections) {
		const room = Math.min(REGISTER_PAGE - rows.length, size - skip);
		if (room > 0) rows.push(...rowsOf(where, filters.sort, { limit: room, offset: skip }));
		skip = Math.max(0, skip - size);
	}
	return { rows, total: sum(sections.map(({ size }) => size)), counts, late };
}

interface Section {
	readonly standings: readonly Standing[];
	readonly where: SQL | undefined;
}

/** What is not in force is listed only where it is asked for. The states are literals for the indexes. */
function sectionsOf(standing: Standing | null): Section[] {
	const outside = OUTSIDE_STANDINGS.find((one) => one === standing);
	if (outside) return [{ standings: [outside], where: eq(commitments.state, outside) }];
	const exactly = standing === null ? undefined : eq(standingSql, standing);
	const sections = [
		{ standings: STANDINGS.filter((one) => !CLOSED.has(one)), where: and(isOpen, exactly) },
		{ standings: STANDINGS.filter((one) => CLOSED.has(one)), where: and(isClosed, exactly) }
	];
	if (standing === null) return sections;
	return sections
		.filter(({ standings }) => standings.some((one) => one === standing))
		.map(({ where }) => ({ standings: [standing], where }));
}

/** A commitment is closed by its closing verdict and by nothing else. */
const CLOSED: ReadonlySet<Standing> = new Set(['done', 'cannot_be_done']);
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
			lead: nameNow(commitments.leadId, 'name'),
			leadAcronym: nameNow(commitments.leadId, 'acronym'),
			dueWords: commitments.dueWords,
			verifiedPercent: commitments.verifiedPercent,
			...scheduleColumns
		})
		.from(commitments)
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(which)
		.orderBy(...orderOf(sort))
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
			schedule: scheduleNow(row),
			due: row.dueCurrent,
			dueWords: row.dueWords,
			reportedPercent: row.reportedPercent,
			verifiedPercent: row.verifiedPercent
		}));
}

/** What has no date, no percentage or no lead stands last, whichever way the rows are sorted. */
function orderOf(sort: RegisterSort): SQL[] {
	const along = (key: SQL) =>
		sort.startsWith('-') ? sql`${key} desc nulls last` : sql`${key} asc nulls last`;
	const due = sql`${commitments.dueCurrent}`;
	const id = sql`${commitments.id}`;
	if (sort.endsWith('code')) return [along(sql`${commitments.code}`), id];
	if (sort.endsWith('institution')) return [along(nameNow(commitments.leadId, 'name')), due, id];
	if (sort.endsWith('percent')) return [along(sql`${commitments.reportedPercent}`), due, id];
	return [along(due), id];
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
