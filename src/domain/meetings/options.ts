import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { regions } from '../regions/schema.ts';
import { meetings, series } from './schema.ts';
import type { Meeting } from './schema.ts';

/** Enough of a meeting to name it: `meetingCaption` in the words of meetings puts it in one line. */
export type MeetingOption = Pick<Meeting, 'id' | 'title' | 'heldOn' | 'dateWords'>;

/** The meetings that an actor may choose from in a filter, latest first; at most five hundred. */
export function meetingOptions(actor: Actor): MeetingOption[] {
	return db
		.select({
			id: meetings.id,
			title: meetings.title,
			heldOn: meetings.heldOn,
			dateWords: meetings.dateWords
		})
		.from(meetings)
		.where(visibleMeetings(actor))
		.orderBy(desc(meetings.heldOn), desc(meetings.id))
		.limit(500)
		.all();
}

export interface NamedOption {
	readonly id: number;
	readonly name: string;
}

/** The series of which the actor may see a meeting: a series of secret meetings has no name either. */
export function seriesOptions(actor: Actor): NamedOption[] {
	return db
		.selectDistinct({ id: series.id, name: series.name })
		.from(series)
		.innerJoin(meetings, and(eq(meetings.seriesId, series.id), visibleMeetings(actor)))
		.orderBy(asc(series.name))
		.limit(500)
		.all();
}

/** The regions of the meetings that the actor may see. */
export function meetingRegionOptions(actor: Actor): NamedOption[] {
	return db
		.select({ id: regions.id, name: regions.name })
		.from(regions)
		.where(
			sql`${regions.id} in (select distinct ${meetings.regionId} from ${meetings} where ${visibleMeetings(actor)})`
		)
		.orderBy(asc(regions.name))
		.all();
}
