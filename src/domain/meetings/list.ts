import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { meetingsWith, visibleMeetings } from '../access/scope.ts';
import type { MeetingState } from './lifecycle.ts';
import { meetingLines } from './list-lines.ts';
import type { MeetingLine } from './list-lines.ts';
import { meetings } from './schema.ts';
import type { MeetingSection, MeetingSort } from './list-filters.ts';

const MEETINGS_PAGE = 50;

export interface MeetingFilter {
	/** Words of title, theme or place. */
	readonly q?: string | undefined;
	readonly state?: MeetingState | undefined;
	readonly seriesId?: number | undefined;
	readonly regionId?: number | undefined;
	/** Calendar dates, both inclusive. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** The post from which it is chaired. */
	readonly chairPostId?: number | undefined;
	/** It hosts the meeting, is invited to it, or attended it. */
	readonly institutionId?: number | undefined;
	/** Within each section; by date unless something else is asked for. */
	readonly sort?: MeetingSort | undefined;
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
		.orderBy(...order(section, filter.sort ?? 'date'))
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
	if (filter.institutionId) found.push(meetingsWith(filter.institutionId));
	if (filter.chairPostId)
		found.push(
			sql`exists (select 1 from meeting_roles r where r.meeting_id = ${meetings.id}
				and r.role = 'chair' and r.post_id = ${filter.chairPostId})`
		);
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

const CHAIR = sql`(select coalesce(p.title, s.name) from meeting_roles r
	left join posts p on p.id = r.post_id left join persons s on s.id = r.person_id
	where r.meeting_id = ${meetings.id} and r.role = 'chair' order by r.position limit 1)`;

function order(section: SQL<MeetingSection>, sort: MeetingSort): SQL[] {
	const first = sql`case ${section} when 'running' then 0 when 'upcoming' then 1 else 2 end`;
	const along = (key: SQL) =>
		sort.startsWith('-') ? sql`${key} desc nulls last` : sql`${key} asc nulls last`;
	if (sort.endsWith('title')) return [first, along(sql`${meetings.title}`), desc(meetings.id)];
	if (sort.endsWith('chair'))
		return [first, along(CHAIR), sql`${meetings.heldOn} desc`, desc(meetings.id)];
	return [first, ...byDate(section, sort === '-date'), desc(meetings.id)];
}

/** What comes next stands on top, and of what is over the latest; turned round, all of it. */
function byDate(section: SQL<MeetingSection>, turned: boolean): SQL[] {
	const coming = sql`${section} <> 'past'`;
	const [there, back] = turned ? [sql`desc`, sql`asc`] : [sql`asc`, sql`desc`];
	return [
		sql`case when ${coming} then coalesce(${meetings.heldOn}, '9999') end ${there}`,
		sql`case when ${coming} then coalesce(${meetings.startsAt}, '99') end ${there}`,
		sql`${meetings.heldOn} ${back}`,
		sql`${meetings.startsAt} ${back}`
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
