import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import type { MeetingState } from './lifecycle.ts';
import { meetingLines } from './list-lines.ts';
import type { MeetingLine } from './list-lines.ts';
import { meetings } from './schema.ts';

const MEETINGS_PAGE = 50;

/** The parts of the list, in its order: berlangsung, mendatang, lewat. */
export const MEETING_SECTIONS = ['running', 'upcoming', 'past'] as const;
export type MeetingSection = (typeof MEETING_SECTIONS)[number];

export interface MeetingFilter {
	/** Words of title, theme or place. */
	readonly q?: string | undefined;
	readonly state?: MeetingState | undefined;
	readonly seriesId?: number | undefined;
	readonly regionId?: number | undefined;
	/** Calendar dates, both inclusive. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly page?: number | undefined;
}

export interface MeetingList {
	readonly lines: readonly (MeetingLine & { readonly section: MeetingSection })[];
	/** How many the filter finds, in all and per section. */
	readonly found: number;
	readonly sections: Readonly<Record<MeetingSection, number>>;
	/** How many the actor may see at all. */
	readonly all: number;
	readonly page: number;
	readonly pages: number;
}

/**
 * The meetings that an actor may see: running ones first, then the coming ones by date (those without
 * one last), then the past ones, latest first. `today` tells coming from past. Fifty a page.
 */
export function meetingList(actor: Actor, filter: MeetingFilter, today: string): MeetingList {
	const visible = visibleMeetings(actor);
	const which = and(visible, ...conditions(filter));
	const section = sectionOn(today);
	const sections = countBy(section, which);
	const found = sections.running + sections.upcoming + sections.past;
	const pages = Math.max(1, Math.ceil(found / MEETINGS_PAGE));
	const page = Math.min(Math.max(1, Math.trunc(filter.page ?? 1)), pages);
	const rows = db
		.select({ id: meetings.id, section })
		.from(meetings)
		.where(which)
		.orderBy(...order(section))
		.limit(MEETINGS_PAGE)
		.offset((page - 1) * MEETINGS_PAGE)
		.all();
	const lines = meetingLines(
		actor,
		rows.map((row) => row.id)
	);
	return {
		lines: rows.flatMap((row) => {
			const line = lines.get(row.id);
			return line ? [{ ...line, section: row.section }] : [];
		}),
		found,
		sections,
		all: conditions(filter).length === 0 ? found : count(visible),
		page,
		pages
	};
}

function conditions(filter: MeetingFilter): SQL[] {
	const found: SQL[] = [];
	if (filter.q) {
		const words = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
		found.push(
			sql`(${meetings.title} like ${words} escape '\\' or ${meetings.theme} like ${words} escape '\\'
				or ${meetings.place} like ${words} escape '\\')`
		);
	}
	if (filter.state) found.push(eq(meetings.state, filter.state));
	if (filter.seriesId) found.push(eq(meetings.seriesId, filter.seriesId));
	if (filter.regionId) found.push(eq(meetings.regionId, filter.regionId));
	if (filter.from) found.push(gte(meetings.heldOn, filter.from));
	if (filter.to) found.push(lte(meetings.heldOn, filter.to));
	return found;
}

/** What is neither over nor past its date is still to come, and so is what waits for a new date. */
function sectionOn(today: string): SQL<MeetingSection> {
	return sql<MeetingSection>`case
		when ${meetings.state} in ('in_session', 'interrupted') then 'running'
		when ${meetings.state} in ('concluded', 'adopted') then 'past'
		when ${meetings.state} = 'postponed' then 'upcoming'
		when ${meetings.heldOn} >= ${today} then 'upcoming'
		when ${meetings.heldOn} is null and ${meetings.state} <> 'cancelled' then 'upcoming'
		else 'past' end`;
}

function order(section: SQL<MeetingSection>): SQL[] {
	const coming = sql`${section} <> 'past'`;
	return [
		sql`case ${section} when 'running' then 0 when 'upcoming' then 1 else 2 end`,
		sql`case when ${coming} then coalesce(${meetings.heldOn}, '9999') end`,
		sql`case when ${coming} then coalesce(${meetings.startsAt}, '99') end`,
		sql`${meetings.heldOn} desc`,
		sql`${meetings.startsAt} desc`,
		desc(meetings.id)
	];
}

function countBy(
	section: SQL<MeetingSection>,
	which: SQL | undefined
): Record<MeetingSection, number> {
	const counts = { running: 0, upcoming: 0, past: 0 };
	const rows = db
		.select({ section, count: sql<number>`count(*)` })
		.from(meetings)
		.where(which)
		.groupBy(sql`1`)
		.all();
	for (const row of rows) counts[row.section] = row.count;
	return counts;
}

function count(which: SQL): number {
	return (
		db
			.select({ count: sql<number>`count(*)` })
			.from(meetings)
			.where(which)
			.get()?.count ?? 0
	);
}
