import { and, asc, between, eq, isNull, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import type { HolidayKind } from '../calendar/kinds.ts';
import { clashesAmong } from './calendar-clashes.ts';
import type { CalendarClash } from './calendar-clashes.ts';
import { meetings } from './schema.ts';
import type { Meeting } from './schema.ts';
import { shownState } from './states.ts';
import type { ShownState } from './states.ts';

/** One meeting in the calendar. */
export interface CalendarMeeting extends Pick<
	Meeting,
	| 'id'
	| 'title'
	| 'startsAt'
	| 'endsAt'
	| 'timeZone'
	| 'place'
	| 'state'
	| 'confidentiality'
	| 'regionId'
> {
	readonly heldOn: string;
	readonly shown: ShownState;
	/** Title of the chair's post, or the chair's name. */
	readonly chair: string | null;
}

export interface CalendarHoliday {
	readonly date: string;
	readonly name: string;
	readonly kind: HolidayKind;
	/** Until the yearly decree confirms it. */
	readonly estimated: boolean;
}

export interface MeetingCalendar {
	/** By date and time; meetings without a date are only counted. */
	readonly meetings: readonly CalendarMeeting[];
	readonly holidays: readonly CalendarHoliday[];
	readonly clashes: readonly CalendarClash[];
	readonly undated: number;
}

/** A month of daily meetings in a large region, several times over. */
const MOST = 1000;

/** The meetings between two dates that the actor may see, with holidays of a region and what clashes. */
export function meetingCalendar(
	actor: Actor,
	{
		from,
		to,
		regionId,
		seriesId
	}: { from: string; to: string; regionId: number | null; seriesId: number | null }
): MeetingCalendar {
	const visible = visibleMeetings(actor);
	const rows = db
		.select({
			id: meetings.id,
			title: meetings.title,
			heldOn: sql<string>`${meetings.heldOn}`,
			startsAt: meetings.startsAt,
			endsAt: meetings.endsAt,
			timeZone: meetings.timeZone,
			place: meetings.place,
			state: meetings.state,
			shown: shownState,
			confidentiality: meetings.confidentiality,
			regionId: meetings.regionId,
			chair: sql<string | null>`(select coalesce(p.title, s.name) from meeting_roles r
				left join posts p on p.id = r.post_id left join persons s on s.id = r.person_id
				where r.meeting_id = "meetings"."id" and r.role = 'chair' order by r.position limit 1)`
		})
		.from(meetings)
		.where(and(visible, between(meetings.heldOn, from, to)))
		.orderBy(asc(meetings.heldOn), sql`${meetings.startsAt} nulls last`, asc(meetings.id))
		.limit(MOST)
		.all();
	const chosen = seriesId === null ? null : inSeries(seriesId, from, to);
	const shown = chosen === null ? rows : rows.filter(({ id }) => chosen.has(id));
	const ids = new Set(shown.map(({ id }) => id));
	return {
		meetings: shown,
		holidays: holidaysBetween(regionId, from, to),
		clashes: clashesAmong(rows).filter((clash) => clash.meetings.some(({ id }) => ids.has(id))),
		undated: undatedCount(actor)
	};
}

function inSeries(seriesId: number, from: string, to: string): ReadonlySet<number> {
	const rows = statement<[number, string, string], { id: number }>(
		'select id from meetings where series_id = ? and held_on between ? and ?'
	).all(seriesId, from, to);
	return new Set(rows.map(({ id }) => id));
}

function holidaysBetween(regionId: number | null, from: string, to: string): CalendarHoliday[] {
	return statement<
		[string, string, number | null],
		Omit<CalendarHoliday, 'estimated'> & { estimated: number }
	>(
		`select date, name, kind, estimated from holidays where date between ? and ?
		and (region_id is null or region_id = ?) order by date, region_id is not null, id`
	)
		.all(from, to, regionId)
		.map((row) => ({ ...row, estimated: row.estimated === 1 }));
}

/** Meetings to come that no day can hold. */
function undatedCount(actor: Actor): number {
	const row = db
		.select({ count: sql<number>`count(*)` })
		.from(meetings)
		.where(
			and(
				visibleMeetings(actor),
				isNull(meetings.heldOn),
				sql`${meetings.state} in ('draft', 'scheduled', 'postponed')`,
				eq(sql`exists (select 1 from dossiers d where d.meeting_id = ${meetings.id})`, sql`0`)
			)
		)
		.get();
	return row?.count ?? 0;
}
