import { and, asc, eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import type { Actor } from '../access/actor.ts';
import { scopeKey, visibleMeetings } from '../access/scope.ts';
import { regions } from '../regions/schema.ts';
import { posts } from '../people/schema.ts';
import { meetingRoles, meetings, series } from './schema.ts';

export interface NamedOption {
	readonly id: number;
	readonly name: string;
}

/** The series of which the actor may see a meeting: a series of secret meetings has no name either. */
export function seriesOptions(actor: Actor): NamedOption[] {
	return visibleSeries(actor).all();
}

const visibleSeries = keptQueries(scopeKey, (actor: Actor) =>
	db
		.select({ id: series.id, name: series.name })
		.from(series)
		.where(
			sql`exists (select 1 from ${meetings} where ${meetings.seriesId} = ${series.id} and ${visibleMeetings(actor)})`
		)
		.orderBy(asc(series.name))
		.limit(500)
		.prepare()
);

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

/** The posts from which the meetings that the actor may see are chaired. */
export function chairOptions(actor: Actor): NamedOption[] {
	return db
		.selectDistinct({ id: posts.id, name: posts.title })
		.from(posts)
		.innerJoin(meetingRoles, and(eq(meetingRoles.postId, posts.id), eq(meetingRoles.role, 'chair')))
		.innerJoin(meetings, and(eq(meetings.id, meetingRoles.meetingId), visibleMeetings(actor)))
		.orderBy(asc(posts.title), asc(posts.id))
		.limit(300)
		.all();
}
