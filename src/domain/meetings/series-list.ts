import { desc, eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { regions } from '../regions/schema.ts';
import { meetings, series } from './schema.ts';

export interface SeriesLine {
	readonly id: number;
	readonly name: string;
	readonly region: string;
	/** Of the meetings that the actor may see. */
	readonly meetings: number;
	readonly latest: string | null;
}

/** The series of which the actor may see a meeting, the one that met last first; 500 at most. */
export function seriesList(actor: Actor): SeriesLine[] {
	const latest = sql<string | null>`max(${meetings.heldOn})`;
	return db
		.select({
			id: series.id,
			name: series.name,
			region: regions.name,
			meetings: sql<number>`count(*)`,
			latest
		})
		.from(series)
		.innerJoin(meetings, eq(meetings.seriesId, series.id))
		.innerJoin(regions, eq(regions.id, series.regionId))
		.where(visibleMeetings(actor))
		.groupBy(series.id)
		.orderBy(desc(latest), series.name)
		.limit(500)
		.all();
}
